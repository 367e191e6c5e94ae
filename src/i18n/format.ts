import type { Locale } from '#domain/base.ts'
import type { Unit } from '#domain/model.ts'
import { period as readPeriod } from '#domain/period.ts'

/** Names the calendar needs; they come from the messages so that server and browser agree. */
export interface CalendarNames {
  readonly months: readonly string[]
  readonly shortMonths: readonly string[]
  /** «1. november 2025» */
  readonly day: (day: number, month: string, year: number) => string
  /** «Q3 2025» */
  readonly quarter: (quarter: string, year: number) => string
}

export interface Format {
  /** «1 204,5» with a no-break space (nb, nn), “1,204.5” (en). */
  readonly number: (value: number, decimals?: number) => string
  /** With its unit: «1,5 %», «2 150». */
  readonly value: (value: number, unit: Unit, decimals?: number) => string
  /** «oktober 2025», «Q3 2025», «1. november 2025»; `short` gives «okt. 2025», «01.11.2025». */
  readonly period: (id: string, length?: 'long' | 'short') => string
  /** ISO date as «20.11.2025» (nb, nn), “20 Nov 2025” (en). */
  readonly date: (iso: string) => string
}

/** Browsers know bokmål's numbers; nynorsk has the same, and Chromium does not know them. */
const INTL_LOCALES: Record<Locale, string> = { nb: 'nb-NO', nn: 'nb-NO', en: 'en-GB' }

/** How many decimals the values are printed with, 0–2: the most that any of them needs. */
export function decimalsOf(values: readonly number[]): number {
  let most = 0
  for (const value of values) most = Math.max(most, (String(value).split('.')[1] ?? '').length)
  return Math.min(2, most)
}

/** Formatting for one locale. Periods must be readable: they were checked with the data. */
export function createFormat(locale: Locale, names: CalendarNames): Format {
  const formats = [0, 1, 2].map(
    (digits) =>
      new Intl.NumberFormat(INTL_LOCALES[locale], {
        minimumFractionDigits: digits,
        maximumFractionDigits: digits,
        // Statistics Norway writes 1 383 with a space also for four digits.
        useGrouping: true,
      }),
  )
  const number = (value: number, decimals = decimalsOf([value])): string =>
    formats[Math.min(2, decimals)]?.format(value) ?? String(value)
  const date = (iso: string): string => {
    const [year = '', month = '', day = ''] = iso.split('-')
    return locale === 'en'
      ? `${Number(day)} ${names.shortMonths[Number(month) - 1] ?? ''} ${year}`
      : `${day}.${month}.${year}`
  }

  return {
    number,
    value: (value, unit, decimals) =>
      number(value, decimals) + (unit === 'percent' ? '\u00a0%' : ''),
    date,
    period(id, length = 'long') {
      const { kind, year, id: canonical } = readPeriod(id)
      if (kind === 'year') return String(year)
      if (kind === 'quarter') return names.quarter(canonical.slice(-1), year)
      if (kind === 'day' && length === 'short') return date(canonical)
      const [, month = '', day = ''] = canonical.split('-')
      const monthName = (length === 'short' ? names.shortMonths : names.months)[Number(month) - 1]
      return kind === 'day'
        ? names.day(Number(day), monthName ?? '', year)
        : `${monthName ?? ''} ${year}`
    },
  }
}
