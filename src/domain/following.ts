import { addMonths, endOf, isoDay } from './calendar.ts'
import { period, type Period } from './period.ts'

/** Months a period lasts; a day stands for the month it is in, as figures a day each are rare. */
const MONTHS: Record<Period['kind'], number> = { year: 12, quarter: 3, month: 1, day: 1 }

/** The period of a kind that has its last day on the given one. */
function endingOn(day: number, kind: Period['kind']): string {
  const [year = '', month = ''] = isoDay(day).split('-')
  switch (kind) {
    case 'year':
      return year
    case 'quarter':
      return `${year}-Q${Number(month) / 3}`
    case 'month':
      return `${year}-${month}`
    case 'day':
      return isoDay(day)
  }
}

/** The periods of the same kind after `last` that end by the end of `until`, in time order. */
export function followingPeriods(last: string, until: string): string[] {
  const { kind, end } = period(last)
  const found: string[] = []
  for (let steps = 1; ; steps += 1) {
    const day = addMonths(end, steps * MONTHS[kind])
    if (day > endOf(until)) return found
    found.push(endingOn(day, kind))
  }
}
