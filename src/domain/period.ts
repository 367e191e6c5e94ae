/** Periods in SDMX form, and where they lie on one true time axis of whole days. */

export type PeriodKind = 'year' | 'quarter' | 'month' | 'day'

export interface Period {
  /** Canonical form: `2024`, `2025-Q3`, `2025-10`, `2025-11-01`. */
  readonly id: string
  readonly kind: PeriodKind
  readonly year: number
  /** First day, counted in days since 1970-01-01. */
  readonly start: number
  /** Last day, the same count; a one-day period has start = end. */
  readonly end: number
}

const DAY_MS = 86_400_000

/** Day number since 1970-01-01 of a calendar date (month 1–12); no time zone takes part. */
export function dayNumber(year: number, month: number, day: number): number {
  return Date.UTC(year, month - 1, day) / DAY_MS
}

/** The calendar date of a day number. */
export function calendarDate(day: number): { year: number; month: number; day: number } {
  const date = new Date(day * DAY_MS)
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() }
}

function span(id: string, kind: PeriodKind, year: number, month: number, months: number): Period {
  const start = dayNumber(year, month, 1)
  return { id, kind, year, start, end: dayNumber(year, month + months, 1) - 1 }
}

const pad = (value: number): string => String(value).padStart(2, '0')

/**
 * Reads a period; null when the text is none. Besides the canonical forms it reads `2026K1`
 * (Statistics Norway's quarter) and `2020_2020` (FHI's one-year span).
 */
export function parsePeriod(text: string): Period | null {
  const sameYears = /^(\d{4})_\1$/.exec(text)
  const match = /^(\d{4})(?:(?:-Q|K)([1-4])|-(\d{2})(?:-(\d{2}))?)?$/.exec(sameYears?.[1] ?? text)
  if (!match?.[1]) return null
  const year = Number(match[1])
  if (year < 1900 || year > 2200) return null
  if (match[2]) {
    const quarter = Number(match[2])
    return span(`${year}-Q${quarter}`, 'quarter', year, 3 * quarter - 2, 3)
  }
  if (!match[3]) return span(String(year), 'year', year, 1, 12)
  const month = Number(match[3])
  if (month < 1 || month > 12) return null
  if (!match[4]) return span(`${year}-${pad(month)}`, 'month', year, month, 1)
  const start = dayNumber(year, month, Number(match[4]))
  const date = calendarDate(start)
  // February 29 in a common year, and day 0 or 32, land in another month.
  if (date.month !== month) return null
  return { id: `${year}-${pad(month)}-${pad(date.day)}`, kind: 'day', year, start, end: start }
}

/** A dataset has thousands of figures, and a few hundred periods. */
const read = new Map<string, Period>()

/** As `parsePeriod`, for text that was checked before. Throws a RangeError otherwise. */
export function period(text: string): Period {
  const known = read.get(text)
  if (known) return known
  const found = parsePeriod(text)
  if (!found) throw new RangeError(`Not a period: "${text}"`)
  read.set(text, found)
  return found
}

/** Where a figure for the period is drawn: its middle, in days; may end in .5. */
export function midpoint(of: Period): number {
  return (of.start + of.end) / 2
}

/** Orders by last day, then by first day: of two that end together the longer comes first. */
export function comparePeriods(a: string, b: string): number {
  const [first, second] = [period(a), period(b)]
  return first.end - second.end || first.start - second.start
}
