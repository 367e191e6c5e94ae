import { calendarDate, midpoint, period, type Period } from '#domain/period.ts'

/** Days since 1970: the first and the last day that the axis shows. */
export type TimeDomain = readonly [first: number, last: number]

/** A shorter axis than half a year says nothing of development. */
const SHORTEST = 183

/** From the first period's first day to the last period's last day or the last due date. */
export function timeDomain(
  periods: readonly string[],
  ambitions: readonly { readonly period: string }[],
): TimeDomain {
  const spans = periods.map(period)
  const due = ambitions.map((ambition) => period(ambition.period).end)
  const ends = [...spans.map((span) => span.end), ...due]
  const starts = spans.length > 0 ? spans.map((span) => span.start) : due
  if (ends.length === 0) return [0, SHORTEST]
  // An ambition without figures: begin the year before, so that the road to it shows.
  const lead = spans.length > 0 ? 0 : 730
  const [first, last] = [Math.min(...starts) - lead, Math.max(...ends)]
  const lacking = Math.max(0, SHORTEST - (last - first)) / 2
  return [first - lacking, last + lacking]
}

export interface TimeTick {
  /** The period the tick stands for; its label is centred on it. */
  readonly id: string
  readonly x: number
  readonly label: string
}

interface TickRequest {
  readonly domain: TimeDomain
  /** Is there anything finer than a year to read? Without it the ticks are years. */
  readonly months: boolean
  readonly x: (day: number) => number
  /** Left and right edge that the labels must keep within. */
  readonly edges: readonly [number, number]
  readonly label: (periodId: string) => string
  readonly width: (label: string) => number
}

const pad = (month: number): string => String(month).padStart(2, '0')

/** The months, or the years, that lie whole within the domain and fall on the step. */
function candidates([first, last]: TimeDomain, months: number): Period[] {
  const [from, to] = [calendarDate(Math.ceil(first)), calendarDate(Math.floor(last))]
  const found: Period[] = []
  if (months >= 12) {
    const step = months / 12
    // Steps of more than a year fall on 2020, 2025, 2030: the strategy's own year among them.
    for (let year = from.year; year <= to.year; year++)
      if (year % step === 0) found.push(period(String(year)))
  } else {
    for (let year = from.year; year <= to.year; year++)
      for (let month = 1; month <= 12; month += months) found.push(period(`${year}-${pad(month)}`))
  }
  return found.filter((p) => midpoint(p) >= first && midpoint(p) <= last)
}

/** Labels stand at least this far apart, in the drawing's units. */
const AIR = 10

/**
 * Ticks at the middle of months or years, as close as their labels allow: months by 1, 2, 3 or
 * 6 where figures come more often than yearly and the axis is shorter than two and a half years,
 * else years by 1, 2, 5 or 10.
 */
export function timeTicks({
  domain,
  months: finer,
  x,
  edges,
  label,
  width,
}: TickRequest): TimeTick[] {
  const short = finer && domain[1] - domain[0] < 913
  const steps = short ? [1, 2, 3, 6, 12, 24] : [12, 24, 60, 120]
  let kept: TimeTick[] = []
  for (const months of steps) {
    const ticks = candidates(domain, months).map((p) => ({
      id: p.id,
      x: x(midpoint(p)),
      label: label(p.id),
    }))
    // A label that would stick out over the edge is left out rather than moved from its place.
    kept = ticks.filter(
      (tick) =>
        tick.x - width(tick.label) / 2 >= edges[0] && tick.x + width(tick.label) / 2 <= edges[1],
    )
    const fits = kept.every((tick, index) => {
      const next = kept[index + 1]
      return !next || next.x - tick.x >= (width(tick.label) + width(next.label)) / 2 + AIR
    })
    if (fits && kept.length > 0 && kept.length <= 13) return kept
  }
  return kept.slice(0, 1)
}
