import type { Measure, Series } from '#domain/model.ts'
import { inTimeOrder } from '#domain/observation.ts'
import { midpoint, period } from '#domain/period.ts'
import type { I18n } from '#i18n/context.tsx'
import { around, type Box, type Segment } from './boxes.ts'
import { drawSeries } from './drawSeries.ts'
import { drawExtra, extraEnds, walkedPeriods, type ChartExtra } from './extra.ts'
import type { DrawnSeries, Form, LineGeometry } from './geometry.ts'
import { endLabels, endVariants, labelsOver } from './lineLabels.ts'
import { labelWidth, LINE_HEIGHT, placeLabels, TEXT_SIZE } from './labels.ts'
import { drawnValues } from './plan.ts'
import { linear } from './scale.ts'
import { stopsOf } from './stops.ts'
import { textWidth } from './textWidth.ts'
import { timeDomain, timeTicks, type TimeDomain } from './timeScale.ts'
import { valueAxis } from './valueScale.ts'
import { wordsFor } from './words.ts'

export interface LineInput {
  readonly measure: Measure
  /** The series to draw, the chief one first. */
  readonly lines: readonly Series[]
  readonly zoom: boolean
  readonly i18n: I18n
  /** What the reader asked to have drawn in. */
  readonly extras?: readonly ChartExtra[]
}

/** Marks keep this far from the plot's left and right edge. */
const INSET = 9
const SMALLEST_SHARE = 0.6

/** Where the plot ends, so that the labels at the lines' ends have room to its right. */
function plotRight(
  drawing: Form,
  left: number,
  domain: TimeDomain,
  labels: readonly { readonly day: number; readonly variants: readonly (readonly string[])[] }[],
): number {
  const least = left + SMALLEST_SHARE * (drawing.width - left)
  const widest = drawing.width - 6
  const rightFor = (variant: number): number =>
    Math.min(
      widest,
      ...labels.map(({ day, variants }) => {
        const share = (day - domain[0]) / (domain[1] - domain[0])
        const room = drawing.width - 12 - labelWidth(variants.at(variant) ?? []) - left - INSET
        return share > 0 ? left + 2 * INSET + room / share : widest
      }),
    )
  const unbroken = rightFor(0)
  return Math.max(least, unbroken >= left + 0.72 * (drawing.width - left) ? unbroken : rightFor(-1))
}

/**
 * Works out the whole line chart for one form: every position and every string, so that a
 * renderer only copies. Ambitions lie at the end of their period, figures at the middle of
 * theirs; lines stop at breaks and gaps (./runs.ts); labels never overlap (./labels.ts).
 */
export function lineGeometry(
  { measure, lines, zoom, i18n, extras = [] }: LineInput,
  form: Form,
): LineGeometry {
  const { f } = i18n
  const words = wordsFor(measure, i18n, lines)
  const axis = valueAxis(drawnValues(measure, lines, extras), measure.unit, zoom)
  const walked = walkedPeriods(extras)
  const periods = [...lines.flatMap((s) => s.observations.map((o) => o.period)), ...walked]
  const domain = timeDomain(periods, measure.ambitions)
  const breaks = inTimeOrder(measure.breaks.map((b) => ({ period: b.at })))
    .map((b) => ({ id: b.period, day: period(b.period).start }))
    .filter(({ day }) => day > domain[0] && day < domain[1])

  const tickText = axis.ticks.map((value) => f.value(value, measure.unit))
  const left = Math.ceil(Math.max(...tickText.map((text) => textWidth(text, TEXT_SIZE)))) + 9
  const ends = endVariants(measure, lines, i18n)
  const plot = {
    left,
    right: plotRight(form, left, domain, [...ends, ...extraEnds(extras)]),
    // Room for the break's words above the plot, and for half a tick label.
    top: breaks.length > 0 ? LINE_HEIGHT + 6 : 9,
    bottom: form.height - LINE_HEIGHT - 10,
  }
  const x = linear(domain, [plot.left + INSET, plot.right - INSET])
  const y = linear([0, axis.max], [plot.bottom, plot.top])

  const drawn = lines.map((series, style) => drawSeries(series, style, measure.breaks, { x, y }))
  const breakLines = breaks.map((b) => ({ ...b, x: x(b.day) }))
  const ambitions = inTimeOrder(measure.ambitions).map((ambition) => {
    const whose = lines.filter((s) => ambition.series === null || s.id === ambition.series)
    const known = (whose.length > 0 ? whose : lines).flatMap((s) =>
      s.observations.filter((o) => o.value !== null).map((o) => midpoint(period(o.period))),
    )
    const due = period(ambition.period).end
    const last = Math.max(...known)
    return {
      period: ambition.period,
      standing: ambition.standing,
      from: known.length > 0 && last < due ? x(last) : plot.left,
      x: x(due),
      y: y(ambition.value),
      text: words.ambition(ambition),
    }
  })

  const added = extras.map((extra) => drawExtra(extra, { x, y }))
  const strokes: Segment[] = [
    ...added.flatMap((extra) => extra.strokes),
    ...drawn.flatMap((s) => s.segments.flatMap(joints)),
    ...ambitions.map((a) => ({ x1: a.from, y1: a.y, x2: a.x, y2: a.y })),
    ...breakLines.map((b) => ({ x1: b.x, y1: plot.top, x2: b.x, y2: plot.bottom })),
  ]
  const marks: Box[] = [...drawn.flatMap(marksOf), ...ambitions.map((a) => around(a.x, a.y, 9))]
  const roof = breaks.length > 0 ? LINE_HEIGHT : 1
  const room = { x: plot.left + 2, y: roof, width: form.width - plot.left - 2 }
  const placed = placeLabels(
    [
      ...endLabels(drawn, ends),
      ...labelsOver(ambitions, plot.right - plot.left),
      ...added.flatMap(({ requests }) => requests),
    ],
    { bounds: { ...room, height: plot.bottom - 1 - roof }, marks, lines: strokes },
  )
  const breakLabels = placeLabels(
    breakLines.map((b) => ({
      id: b.id,
      variants: [[i18n.m.charts.breakLabel(f.period(b.id, 'short'))]],
      at: { x: b.x, y: LINE_HEIGHT / 2, gap: 0 },
      manner: 'end',
    })),
    { bounds: { x: 0, y: 0, width: form.width, height: LINE_HEIGHT }, marks: [], lines: [] },
  )
  return {
    form,
    plot,
    xTicks: timeTicks({
      domain,
      months: [...periods, ...measure.ambitions.map((a) => a.period)].some(
        (id) => period(id).kind !== 'year',
      ),
      x,
      edges: [0, form.width],
      label: (id) => f.period(id, 'short'),
      width: (label) => textWidth(label, TEXT_SIZE),
    }),
    yTicks: axis.ticks.map((value, index) => ({ y: y(value), label: tickText[index] ?? '' })),
    series: drawn.map((s) => ({ ...s, label: placed.get(`series:${s.series.id}`) ?? null })),
    breaks: breakLines.map((b) => ({ x: b.x, label: breakLabels.get(b.id) ?? null })),
    ambitions: ambitions.map((a, i) => ({ ...a, label: placed.get(`ambition:${i}`) ?? null })),
    extras: added.map(({ paths, requests }) => ({
      paths,
      labels: requests.map(({ id }) => placed.get(id) ?? null),
    })),
    stops: stopsOf(measure, lines, walked).map((stop) => ({ period: stop.period, x: x(stop.day) })),
  }
}

function joints(run: readonly { readonly x: number; readonly y: number }[]): Segment[] {
  return run.slice(1).map((to, index) => {
    const from = run[index] ?? to
    return { x1: from.x, y1: from.y, x2: to.x, y2: to.y }
  })
}

function marksOf(series: Omit<DrawnSeries, 'label'>): Box[] {
  return [
    ...series.points.map((p) => around(p.x, p.y, p.last || p.lone ? 7 : 5)),
    // The question mark stands above its point.
    ...series.points
      .filter((p) => p.doubtful)
      .map((p) => ({ x: p.x - 5, y: p.y - 23, width: 10, height: 16 })),
    ...series.bounds.map((b) => ({
      x: b.x1,
      y: b.direction === 'above' ? b.y - 12 : b.y - 2,
      width: b.x2 - b.x1,
      height: 14,
    })),
  ]
}
