import { calendarDate, dayNumber, midpoint, period, type Period } from '#domain/period.ts'

/** Where on a native chart's axis each period stands. */
export interface TimeAxis {
  /**
   * `steps`: a row for every step from the first period to the last, so that equal distances are
   * equal times; its words are those of the periods. `months` and `days`: a row for each month or
   * day something is known, which PowerPoint places by its date.
   */
  readonly kind: 'steps' | 'months' | 'days'
  readonly rows: readonly TimeRow[]
  /** Row of a figure's period. */
  readonly rowOf: (period: string) => number
  /** Row of the end of an ambition's period. */
  readonly rowOfDue: (period: string) => number
}

export interface TimeRow {
  /** Days since 1970. */
  readonly day: number
  /** The period the row stands for. */
  readonly period: string
}

interface TimeInput {
  /** Periods of everything known or known to be missing. */
  readonly periods: readonly string[]
  readonly due: readonly string[]
  /** From these days on nothing is comparable with what was before. */
  readonly breaks: readonly string[]
  /** Pairs of periods that a line joins. */
  readonly joined: readonly (readonly [string, string])[]
  /** Pairs of periods that no line may join, though no break is between them. */
  readonly parted: readonly (readonly [string, string])[]
  /** Whether words have room under so many steps; other programs than PowerPoint skip none. */
  readonly room: (periods: readonly string[]) => boolean
}

const MONTHS = { year: 12, quarter: 3, month: 1 } as const

/** Months since year 0 of the period's first, or last, month. */
function monthOf(of: Period, end: boolean): number {
  const { year, month } = calendarDate(end ? of.end : of.start)
  return 12 * year + month - 1
}

const commonDivisor = (a: number, b: number): number => (b === 0 ? a : commonDivisor(b, a % b))

function stepPeriod(months: number, kind: keyof typeof MONTHS): string {
  const [year, month] = [Math.floor(months / 12), (months % 12) + 1]
  if (kind === 'year') return String(year)
  if (kind === 'quarter') return `${year}-Q${Math.ceil(month / 3)}`
  return `${year}-${String(month).padStart(2, '0')}`
}

/** More steps than this are never tried. */
const MOST_STEPS = 40

/**
 * Equal steps; null when the periods are not of one kind, a line would have to skip a step, or
 * their words have no room.
 */
function steps({ periods, due, joined, room }: TimeInput): TimeAxis | null {
  const spans = periods.map(period)
  const kinds = new Set(
    [...spans, ...(spans.length === 0 ? due.map(period) : [])].map((p) => p.kind),
  )
  const [kind] = kinds
  if (kinds.size !== 1 || kind === undefined || kind === 'day') return null
  const unit = MONTHS[kind]
  const index = (id: string, end: boolean): number => Math.floor(monthOf(period(id), end) / unit)
  const known = [...spans.map((p) => index(p.id, false)), ...due.map((id) => index(id, true))]
  // Two years of nothing lead up to an ambition without figures.
  const lead = spans.length === 0 ? Math.round(24 / unit) : 0
  const [first, last] = [Math.min(...known) - lead, Math.max(...known)]
  const gaps = known.map((at) => at - first).filter((gap) => gap > 0)
  const step = lead > 0 ? 1 : gaps.reduce(commonDivisor, gaps[0] ?? 1)
  const at = (id: string, end: boolean): number => (index(id, end) - first) / step
  const count = (last - first) / step + 1
  const skips = joined.some(([from, to]) => at(to, false) - at(from, false) > 1)
  if (count > MOST_STEPS || skips) return null
  const rows = Array.from({ length: count }, (_, row): TimeRow => {
    const id = stepPeriod((first + row * step) * unit, kind)
    return { period: id, day: midpoint(period(id)) }
  })
  if (!room(rows.map((row) => row.period))) return null
  return {
    kind: 'steps',
    rows,
    rowOf: (id) => at(id, false),
    rowOfDue: (id) => at(id, true),
  }
}

/** True dates: figures in the middle of their periods, ambitions at the end of theirs. */
function dates({ periods, due, breaks, parted }: TimeInput, unit: 'months' | 'days'): TimeAxis {
  const snap = (day: number): number => {
    const { year, month } = calendarDate(Math.floor(day))
    return unit === 'months' ? dayNumber(year, month, 1) : Math.floor(day)
  }
  const dayOf = (id: string): number => snap(midpoint(period(id)))
  const days = new Map<number, string>(periods.map((id) => [dayOf(id), id]))
  const add = (day: number, id: string): void => {
    if (!days.has(day)) days.set(day, id)
  }
  const [first, last] = [Math.min(...days.keys()), Math.max(...days.keys())]
  // A row between two figures would break their line, so one that is due there moves to the next.
  const dueDay = (id: string): number => {
    const end = snap(period(id).end)
    const later = [...days.keys()].filter((day) => day >= end)
    return end > last || later.length === 0 ? end : Math.min(...later)
  }
  for (const id of due) add(dueDay(id), id)
  for (const id of breaks) {
    const start = snap(period(id).start)
    if (start > first && start < last) add(start, id)
  }
  // An empty row keeps a line from being drawn over what was not measured.
  for (const [from, to] of parted) add(snap((dayOf(from) + dayOf(to)) / 2), from)
  if (periods.length === 0) {
    const { year, month } = calendarDate(Math.min(...days.keys()))
    add(dayNumber(year - 2, month, 1), String(year - 2))
  }
  const rows = [...days].map(([day, id]) => ({ day, period: id })).toSorted((a, b) => a.day - b.day)
  const rowAt = (day: number): number => rows.findIndex((row) => row.day === day)
  return {
    kind: unit,
    rows,
    rowOf: (id) => rowAt(dayOf(id)),
    rowOfDue: (id) => rowAt(dueDay(id)),
  }
}

/** The axis that suits the periods: equal steps with words where they have room, else true dates. */
export function timeAxis(input: TimeInput): TimeAxis {
  const exact = [...input.periods, ...input.due].some((id) => period(id).kind === 'day')
  return steps(input) ?? dates(input, exact ? 'days' : 'months')
}

/** A day as Excel counts them. */
export const serial = (day: number): number => Math.floor(day) + 25_569
