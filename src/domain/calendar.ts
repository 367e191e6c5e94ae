/**
 * Time counted in calendar months. A pace is told a year, and people read «April to October» as
 * six months: so a month counts as one and a year as twelve, however many days they have. Counted
 * in days, the same figures give other ratios in the second decimal.
 */
import { calendarDate, dayNumber, period } from './period.ts'

/** Days in the month that the date falls in. */
function daysInMonth(year: number, month: number): number {
  return dayNumber(year, month + 1, 1) - dayNumber(year, month, 1)
}

/** Months since 2000 began, at the end of a day; whole at the end of a month. */
function monthsAt(day: number): number {
  const date = calendarDate(day)
  return (date.year - 2000) * 12 + date.month - 1 + date.day / daysInMonth(date.year, date.month)
}

/** Last day of a period, as a day number. Throws a RangeError when the text is no period. */
export function endOf(id: string): number {
  return period(id).end
}

/** Where a period ends, in calendar months since 2000 began; the one clock of every method. */
export function endInMonths(id: string): number {
  return monthsAt(endOf(id))
}

/** Calendar months from the end of one period to the end of another; negative backwards. */
export function monthsBetween(from: string, to: string): number {
  return endInMonths(to) - endInMonths(from)
}

/** The same day some whole months later; the last day of a month leads to the last of another. */
export function addMonths(day: number, months: number): number {
  const { year, month, day: date } = calendarDate(day)
  const last = daysInMonth(year, month + months)
  const atEnd = date === daysInMonth(year, month)
  return dayNumber(year, month + months, atEnd ? last : Math.min(date, last))
}

/** A day number as an ISO date, which is also a period of one day. */
export function isoDay(day: number): string {
  const { year, month, day: date } = calendarDate(day)
  const two = (part: number): string => String(part).padStart(2, '0')
  return `${year}-${two(month)}-${two(date)}`
}
