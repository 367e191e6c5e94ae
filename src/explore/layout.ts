import type { Box, Segment } from '#charts/boxes.ts'
import { around } from '#charts/boxes.ts'
import { breakings } from '#charts/lineLabels.ts'
import { labelWidth, LINE_HEIGHT, placeLabels, TEXT_SIZE, type Label } from '#charts/labels.ts'
import { linear } from '#charts/scale.ts'
import { textWidth } from '#charts/textWidth.ts'
import type { TimeDomain } from '#charts/timeScale.ts'
import { midpoint, period } from '#domain/period.ts'
import type { Axis } from './axes.ts'
import type { Names } from './names.ts'
import type { Line, Panel, PanelAmbition } from './panels.ts'
import { ambitionText, differenceText, valueText, type Wording } from './wording.ts'

/** Where the plot lies in the drawing, and what stands in it besides the lines themselves. */
export interface Layout {
  readonly width: number
  readonly height: number
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
  readonly x: (day: number) => number
  readonly y: (value: number) => number
  readonly labels: ReadonlyMap<string, Label | null>
  readonly ambitions: readonly {
    readonly ambition: PanelAmbition
    readonly text: string
    readonly from: number
    readonly to: number
    readonly y: number
    /** Is its last day in the part of time that is shown? */
    readonly due: boolean
  }[]
  readonly breaks: readonly { readonly id: string; readonly x: number }[]
}

export interface LayoutInput {
  readonly wording: Wording
  readonly panel: Panel
  readonly names: Names
  readonly axis: Axis
  readonly domain: TimeDomain
  readonly base: string | null
  readonly width: number
  /** Room for the longest value of any panel's axis, so that time lies alike in all. */
  readonly left: number
  /** Where the plot ends, alike in all panels. */
  readonly right: number
}

export const TICK_HEIGHT = 28

/** Text of a value on the axis: differences carry their sign. */
export function tickText({ i18n: { f } }: Wording, panel: Panel, base: string | null, v: number) {
  const text = f.value(base === null ? v : Math.abs(v), panel.unit)
  return base === null ? text : `${v > 0 ? '+' : v < 0 ? '−' : ''}${text.replace(/\s%$/, '')}`
}

/** Width that the axis' values need. */
export const axisWidth = (
  wording: Wording,
  panel: Panel,
  base: string | null,
  { ticks }: Axis,
): number =>
  Math.ceil(
    Math.max(...ticks.map((v) => textWidth(tickText(wording, panel, base, v), TEXT_SIZE))),
  ) + 10

const lastPoint = (line: Line, last: number) =>
  line.values.runs.flat().findLast(({ day }) => day <= last)

function endText(wording: Wording, line: Line, names: Names, last: number) {
  const point = lastPoint(line, last)
  if (!point) return null
  const value = line.values.base
    ? differenceText(wording, line.measure, point.figure, line.values.base)
    : valueText(wording, { ...line.measure, counted: undefined }, point.figure)
  // Alone in its panel a line still needs its name when other panels have lines too.
  const name = names.of.size > 1 ? (names.of.get(line.key) ?? null) : null
  const { endLabel } = wording.i18n.m.charts
  return { point, text: endLabel(name, value.replaceAll(' ', '\u00a0')) }
}

/** Where plots must end so that the labels at the lines' ends have room to their right. */
export function plotRight({
  wording,
  panel,
  names,
  domain,
  width,
  left,
}: Omit<LayoutInput, 'right' | 'axis' | 'base'>): number {
  if (width < 560) return width - 12
  const [first, last] = domain
  const room = panel.lines.flatMap((line) => {
    const end = line.style === null ? null : endText(wording, line, names, last)
    if (!end) return []
    const share = (end.point.day - first) / (last - first)
    const narrow = Math.min(...breakings(end.text).map(labelWidth))
    return share > 0 ? [left + (width - left - 22 - narrow) / share] : []
  })
  return Math.max(left + 0.6 * (width - left), Math.min(width - 12, ...room))
}

/** A line's course, coarse enough for finding labels a place beside it. */
function strokes(line: Line, { x, y }: Pick<Layout, 'x' | 'y'>): Segment[] {
  return line.values.runs.flatMap((run) => {
    const step = Math.max(1, Math.ceil(run.length / 12))
    const kept = run.filter((_, at) => at % step === 0 || at === run.length - 1)
    return kept.slice(1).map((to, at) => {
      const from = kept[at] ?? to
      return { x1: x(from.day), y1: y(from.value), x2: x(to.day), y2: y(to.value) }
    })
  })
}

/** Lays out one panel: scales, the ambitions' and breaks' lines, and labels that do not overlap. */
export function layoutOf(input: LayoutInput): Layout {
  const { wording, panel, names, axis, domain, width, left, right } = input
  const [first, last] = domain
  const breaks = panel.breaks
    .map(({ at, indicator }) => ({ id: `${indicator.id} ${at}`, at, indicator }))
    .filter(({ at }) => period(at).start > first && period(at).start < last)
  const height = width < 560 ? 260 : 320
  const top = breaks.length > 0 ? LINE_HEIGHT + 6 : 10
  const bottom = height - TICK_HEIGHT
  const x = linear(domain, [left + 8, right - 8])
  const y = linear([axis.min, axis.max], [bottom, top])
  const ambitions = panel.ambitions
    .map((ambition) => ({
      ambition,
      text: ambitionText(wording, panel, ambition, names.of),
      from: Math.max(left, x(Math.max(ambition.from ?? first, first))),
      to: ambition.due <= last ? x(ambition.due) : right,
      y: y(ambition.value),
      due: ambition.due <= last,
    }))
    // Known only after its last day, or fallen due before what is shown: then from the left edge.
    .map((one) => (one.from < one.to ? one : { ...one, from: left, to: Math.max(one.to, right) }))
  const styled = panel.lines.filter(({ style }) => style !== null)
  const ends = styled.flatMap((line) => {
    const end = endText(wording, line, names, last)
    if (!end || end.point.day < first) return []
    const at = { x: x(end.point.day), y: y(end.point.value), gap: 10 }
    return [
      {
        id: line.key,
        variants: breakings(end.text),
        at,
        manner: 'end' as const,
        spare: true as const,
      },
    ]
  })
  const over = ambitions.map(({ text, to, y: height_ }, at) => ({
    id: `ambition ${at}`,
    variants: breakings(text, [Math.min(260, right - left), Math.min(150, right - left)]),
    at: { x: Math.min(to, right), y: height_, gap: 11 },
    manner: 'over' as const,
  }))
  const marks: Box[] = [
    ...styled.flatMap((line) => {
      const points = line.values.runs.flat().filter(({ day }) => day >= first && day <= last)
      const step = Math.max(1, Math.ceil(points.length / 24))
      return points
        .filter((_, at) => at % step === 0 || at === points.length - 1)
        .map((point) => around(x(point.day), y(point.value), 5))
    }),
    ...ambitions.filter(({ due }) => due).map((one) => around(one.to, one.y, 9)),
  ]
  const lines: Segment[] = [
    ...styled.flatMap((line) => strokes(line, { x, y })),
    ...ambitions.map((one) => ({ x1: one.from, y1: one.y, x2: one.to, y2: one.y })),
    ...breaks.map(({ at }) => {
      const place = x(period(at).start)
      return { x1: place, y1: top, x2: place, y2: bottom }
    }),
  ]
  const placed = placeLabels([...ends, ...over], {
    bounds: { x: left + 2, y: top - 8, width: width - left - 2, height: bottom - top + 7 },
    marks,
    lines,
  })
  const several = panel.measures.length > 1
  const breakLabels = placeLabels(
    breaks.map(({ id, at, indicator }) => {
      const { f, t } = wording.i18n
      const whole = wording.texts.breakIn(f.period(at, 'short'), several ? t(indicator.name) : null)
      const short = wording.texts.breakIn(f.period(at, 'short'), null)
      const place = { x: x(period(at).start), y: LINE_HEIGHT / 2, gap: 2 }
      return { id: `break ${id}`, variants: [[whole], [short]], at: place, manner: 'end' as const }
    }),
    { bounds: { x: 0, y: 0, width, height: LINE_HEIGHT }, marks: [], lines: [] },
  )
  return {
    ...{ width, height, left, right, top, bottom, x, y, ambitions },
    labels: new Map([...placed, ...breakLabels]),
    breaks: breaks.map(({ id, at }) => ({ id, x: x(period(at).start) })),
  }
}

/** The middle of a bound's period, and its ends, at least wide enough to be seen. */
export function boundSpan(id: string, x: (day: number) => number): [number, number] {
  const { start, end } = period(id)
  const middle = x(midpoint(period(id)))
  return [Math.min(x(start) + 1, middle - 4), Math.max(x(end) - 1, middle + 4)]
}
