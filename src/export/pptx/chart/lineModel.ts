import type { LineGeometry } from '#charts/geometry.ts'
import { lineGeometry } from '#charts/lineChart.ts'
import { drawnValues } from '#charts/plan.ts'
import { runs } from '#charts/runs.ts'
import { textWidth } from '#charts/textWidth.ts'
import { timeDomain } from '#charts/timeScale.ts'
import { valueAxis, type ValueAxis } from '#charts/valueScale.ts'
import { decimalsIn, wordsFor } from '#charts/words.ts'
import type { Ambition, Measure, Series } from '#domain/model.ts'
import { betweenBreaks, figures, inTimeOrder } from '#domain/observation.ts'
import { calendarDate, dayNumber, period } from '#domain/period.ts'
import type { I18n } from '#i18n/context.tsx'
import { SMALLEST } from '../look.ts'
import { timeAxis, type TimeAxis } from './timeAxis.ts'

/** A label beside a point, moved from its usual place by so many points of length. */
export interface PointLabel {
  readonly row: number
  readonly dx: number
  readonly dy: number
  /** Fixed text; null for what the point itself says, so that it follows when it is edited. */
  readonly lines: readonly string[] | null
}

/** A column of the sheet, drawn as a line. */
export interface Column {
  readonly kind: 'series' | 'ambition' | 'break'
  readonly name: string
  readonly values: readonly (number | null)[]
  /** Colour and marker, from 0. */
  readonly style: number
  /** Comes before a break: its markers are hollow. */
  readonly past: boolean
  /** Rows whose marker is hollow: «om lag», and where an ambition is due. */
  readonly hollow: readonly number[]
  readonly label: PointLabel | null
}

/** A line chart as PowerPoint has it. Lengths in points. */
export interface LineModel {
  readonly axis: TimeAxis
  readonly columns: readonly Column[]
  readonly width: number
  readonly height: number
  readonly plot: LineGeometry['plot']
  /** First and last day of an axis of dates. */
  readonly days: readonly [number, number]
  readonly values: ValueAxis
  readonly percent: boolean
  readonly decimals: number
  /** Labels that found no place, so that a legend must name the lines. */
  readonly legend: boolean
}

export interface LineRequest {
  readonly measure: Measure
  readonly lines: readonly Series[]
  /** In points. */
  readonly width: number
  readonly height: number
  readonly i18n: I18n
}

/** Between the words of an axis. */
const AIR = 8
/** The geometry keeps its marks this far from the plot's edges. */
const INSET = 9
/** From a point to a label at its right. */
const GAP = 7

interface Frame {
  readonly axis: TimeAxis
  readonly plot: LineGeometry['plot']
  readonly days: readonly [number, number]
  readonly max: number
}

const monthOf = (day: number): number => {
  const { year, month } = calendarDate(day)
  return 12 * year + month
}

/** How far along the axis PowerPoint draws a row, 0–1: in the middle of its step or month. */
function shareOf({ kind, rows }: TimeAxis, [first, last]: Frame['days'], row: number): number {
  if (kind === 'steps') return (row + 0.5) / rows.length
  const day = rows[row]?.day ?? first
  if (kind === 'days') return (day - first) / (last - first)
  return (monthOf(day) - monthOf(first) + 0.5) / (monthOf(last) - monthOf(first) + 1)
}

/** Where PowerPoint draws a value. */
function pointAt({ axis, plot, days, max }: Frame, row: number, value: number) {
  const share = shareOf(axis, days, row)
  return {
    x: plot.left + share * (plot.right - plot.left),
    y: plot.bottom - (value / max) * (plot.bottom - plot.top),
  }
}

type Placed = LineGeometry['series'][number]['label']

function labelOf(placed: Placed, row: number, value: number, frame: Frame): PointLabel | null {
  if (!placed) return null
  const { x, y } = pointAt(frame, row, value)
  const dx = placed.box.x - (x + GAP)
  const dy = placed.box.y + placed.box.height / 2 - y
  // What is nearly at its usual place stays there, and follows the point when it is edited.
  const near = Math.abs(dx) < 6 && Math.abs(dy) < 3
  return { row, dx: near ? 0 : dx, dy: near ? 0 : dy, lines: placed.lines }
}

/** The first row that belongs to what comes after a break; −1 when none does. */
const rowAfter = (at: string, { rows }: TimeAxis): number =>
  rows.findIndex(({ day }) => day >= period(at).start)

/** A column for each part of a series between breaks, so that no line crosses one. */
function seriesColumns(
  drawn: LineGeometry['series'][number],
  { breaks }: Measure,
  frame: Frame,
  { m, f, t }: I18n,
): Column[] {
  const { rows, rowOf } = frame.axis
  const parts = betweenBreaks(figures(drawn.series), breaks)
  const name = t(drawn.series.name)
  return parts.map((part, index): Column => {
    const values: (number | null)[] = rows.map(() => null)
    for (const figure of part) values[rowOf(figure.period)] = figure.value
    const past = index < parts.length - 1
    const latest = part.at(-1)
    const usual = latest?.qualifier === 'exact' && drawn.label?.lines.length === 1
    const label =
      past || !latest ? null : labelOf(drawn.label, rowOf(latest.period), latest.value, frame)
    const span = parts.length > 2 ? ` (${f.period(latest?.period ?? '', 'short')})` : ''
    return {
      kind: 'series',
      name: past ? m.charts.summary.beforeBreak(name) + span : name,
      values,
      style: drawn.style,
      past,
      hollow: part
        .filter(({ qualifier }) => qualifier === 'about')
        .map((figure) => rowOf(figure.period)),
      label: label && usual ? { ...label, lines: null } : label,
    }
  })
}

function ambitionColumn(
  ambition: Ambition,
  placed: Placed,
  { measure, lines }: LineRequest,
  frame: Frame,
  name: string,
): Column {
  const { rows, rowOf, rowOfDue } = frame.axis
  const whose = lines.filter((s) => ambition.series === null || s.id === ambition.series)
  const known = (whose.length > 0 ? whose : lines)
    .flatMap(figures)
    .map((figure) => rowOf(figure.period))
  const due = rowOfDue(ambition.period)
  const from = known.length > 0 ? Math.min(Math.max(...known), due) : 0
  return {
    kind: 'ambition',
    name,
    values: rows.map((_, row) => (row >= from && row <= due ? ambition.value : null)),
    style: measure.ambitions.indexOf(ambition),
    past: false,
    hollow: [due],
    label: labelOf(placed, due, ambition.value, frame),
  }
}

/** Each period with the next. */
function neighbours(
  items: readonly ({ readonly period: string } | undefined)[],
): (readonly [string, string])[] {
  return items.slice(1).flatMap((to, index) => {
    const from = items[index]
    return from && to ? [[from.period, to.period] as const] : []
  })
}

/** Works out a native chart: rows, columns, and where its labels go, by the pages' own geometry. */
export function lineModel(request: LineRequest): LineModel {
  const { measure, lines, width, height, i18n } = request
  const geometry = lineGeometry(
    { measure, lines, zoom: true, i18n },
    { name: 'wide', width, height },
  )
  const values = valueAxis(drawnValues(measure, lines), measure.unit, true)
  const periods = lines.flatMap((s) => s.observations.map((o) => o.period))
  const [left, right] = [geometry.plot.left + INSET, geometry.plot.right - INSET]
  const axis = timeAxis({
    periods,
    room: (ids) =>
      Math.max(...ids.map((id) => textWidth(i18n.f.period(id, 'short'), SMALLEST))) + AIR <=
      (right - left) / ids.length,
    due: measure.ambitions.map((a) => a.period),
    breaks: measure.breaks.map((b) => b.at),
    joined: lines.flatMap((s) => runs(s.observations, measure.breaks).flatMap(neighbours)),
    parted: lines.flatMap((s) =>
      betweenBreaks(figures(s), measure.breaks).flatMap((part) =>
        neighbours(
          runs(part, [])
            .flatMap((run) => [run[0], run.at(-1)])
            .slice(1, -1),
        ).filter((_, index) => index % 2 === 0),
      ),
    ),
  })
  const domain = timeDomain(periods, measure.ambitions)
  // From the first day of a month, so that the axis' words stand at their beginnings.
  const firstOfMonth = (day: number): number => {
    const { year, month } = calendarDate(Math.floor(day))
    return dayNumber(year, month, 1)
  }
  const last = axis.kind === 'months' ? firstOfMonth(domain[1]) : Math.ceil(domain[1])
  const frame: Frame = {
    axis,
    plot: { ...geometry.plot, left, right },
    days: [firstOfMonth(domain[0]), last],
    max: values.max,
  }
  const words = wordsFor(measure, i18n, lines)
  const ambitions = inTimeOrder(measure.ambitions)
  const breaks = measure.breaks.flatMap((b): Column[] => {
    const row = rowAfter(b.at, axis)
    if (row <= 0) return []
    const name = i18n.m.charts.breakLabel(i18n.f.period(b.at, 'short'))
    return [
      {
        kind: 'break',
        name,
        values: axis.rows.map((_, at) => (at === row ? values.max : null)),
        style: 0,
        past: false,
        hollow: [],
        label: { row, dx: 0, dy: 9, lines: [name] },
      },
    ]
  })
  return {
    axis,
    columns: [
      ...geometry.series.flatMap((s) => seriesColumns(s, measure, frame, i18n)),
      ...ambitions.map((a, i) =>
        ambitionColumn(a, geometry.ambitions[i]?.label ?? null, request, frame, words.ambition(a)),
      ),
      ...breaks,
    ],
    width,
    height,
    plot: frame.plot,
    days: frame.days,
    values,
    percent: measure.unit === 'percent',
    decimals: decimalsIn(measure),
    legend:
      geometry.series.some((s) => s.points.length > 0 && !s.label) ||
      geometry.ambitions.some((a) => !a.label),
  }
}
