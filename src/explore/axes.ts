import { scaleLinear } from 'd3-scale'
import { timeDomain, type TimeDomain } from '#charts/timeScale.ts'
import { valueAxis, zoomMax } from '#charts/valueScale.ts'
import { calendarDate, period, type PeriodKind } from '#domain/period.ts'
import type { Panel } from './panels.ts'

export interface Axis {
  readonly min: number
  readonly max: number
  readonly ticks: readonly number[]
}

function valuesIn(panel: Panel): number[] {
  return [
    ...[...panel.lines, ...panel.behind].flatMap(({ values }) => [
      ...values.runs.flatMap((run) => run.map(({ value }) => value)),
      ...values.bounds.map(({ value }) => value),
    ]),
    ...panel.ambitions.map(({ value }) => value),
  ]
}

/** Least and greatest of a list that may be longer than a call may have arguments. */
function extent(values: readonly number[]): [number, number] {
  let [least, greatest] = [0, 0]
  for (const value of values) {
    if (value < least) least = value
    if (value > greatest) greatest = value
  }
  return [least, greatest]
}

/** Room above and below the figures, as a share of their span. */
const ROOM = 0.04

/** The axis of differences: 0 is on it, and the ends are round numbers. */
function differenceAxis(values: readonly number[]): Axis {
  const [low, high] = extent(values)
  const room = Math.max(high - low, 1) * ROOM
  const from = low === 0 ? 0 : low - room
  const to = high === 0 && low < 0 ? 0 : high + room
  const scale = scaleLinear().domain([from, to]).nice(5)
  const [min = 0, max = 1] = scale.domain()
  return { min, max, ticks: scale.ticks(5) }
}

/** The value axis of a panel: from 0, shares to 100 unless enlarged; differences around 0. */
export function axisOf(panel: Panel, base: string | null, enlarged: boolean): Axis {
  const values = extent(valuesIn(panel))
  if (base !== null) return differenceAxis(values)
  const { max, ticks } = valueAxis(values, panel.unit, enlarged)
  return { min: 0, max, ticks }
}

/** Where the axis of low shares may end, in percent; null where none of the panels has such. */
export function enlargedMax(panels: readonly Panel[], base: string | null): number | null {
  if (base !== null) return null
  const shares = panels.find(({ unit }) => unit === 'percent')
  const values = shares ? valuesIn(shares) : []
  return values.length > 0 ? zoomMax(extent(values), 'percent') : null
}

/** Periods with something to draw, over all panels; bounds and missing values count. */
function periodsIn(panels: readonly Panel[]): string[] {
  const ids = new Set<string>()
  for (const { lines, behind } of panels)
    for (const { series } of [...lines, ...behind])
      for (const { period: id } of series.observations) ids.add(id)
  return [...ids]
}

/** The steps that the shown part of time can begin and end with: years, quarters or months. */
export interface TimeSteps {
  readonly domain: TimeDomain
  /** Periods of one kind that cover the domain, oldest first. */
  readonly steps: readonly string[]
}

const pad = (month: number): string => String(month).padStart(2, '0')

function stepsOver([first, last]: TimeDomain, kind: PeriodKind): string[] {
  const [from, to] = [calendarDate(Math.floor(first)), calendarDate(Math.ceil(last))]
  const found: string[] = []
  for (let year = from.year; year <= to.year; year++) {
    if (kind === 'year') found.push(String(year))
    else if (kind === 'quarter') for (let q = 1; q <= 4; q++) found.push(`${year}-Q${q}`)
    else for (let month = 1; month <= 12; month++) found.push(`${year}-${pad(month)}`)
  }
  return found.filter((id) => period(id).end >= first && period(id).start <= last)
}

/** The whole of time that the panels reach over, in the finest step that their figures come in. */
export function timeSteps(panels: readonly Panel[]): TimeSteps {
  const ids = periodsIn(panels)
  const ambitions = panels.flatMap((panel) => panel.ambitions.map(({ ambition }) => ambition))
  const domain = timeDomain(ids, ambitions)
  const kinds = new Set([...ids, ...ambitions.map((a) => a.period)].map((id) => period(id).kind))
  const kind =
    kinds.has('month') || kinds.has('day') ? 'month' : kinds.has('quarter') ? 'quarter' : 'year'
  return { domain, steps: stepsOver(domain, kind) }
}

/** The part of time asked for, within what there is; all of it when nothing else makes sense. */
export function shownDomain(
  { domain }: TimeSteps,
  from: string | null,
  to: string | null,
): TimeDomain {
  const first = from === null ? domain[0] : Math.max(domain[0], period(from).start)
  const last = to === null ? domain[1] : Math.min(domain[1], period(to).end)
  return first < last ? [first, last] : domain
}

/** The steps that days fall in, for an address; null where an end is the whole's own. */
export function spanOfDays(
  { steps }: TimeSteps,
  first: number,
  last: number,
): [string | null, string | null] {
  const from = steps.findIndex((id) => period(id).end >= first)
  const to = steps.findLastIndex((id) => period(id).start <= last)
  return [
    from <= 0 ? null : (steps[from] ?? null),
    to < 0 || to === steps.length - 1 ? null : (steps[to] ?? null),
  ]
}
