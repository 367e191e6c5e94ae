import type { CalendarNames } from '../../format.ts'

export const calendar: CalendarNames = {
  months: [
    'januar',
    'februar',
    'mars',
    'april',
    'mai',
    'juni',
    'juli',
    'august',
    'september',
    'oktober',
    'november',
    'desember',
  ],
  shortMonths: [
    'jan.',
    'feb.',
    'mars',
    'april',
    'mai',
    'juni',
    'juli',
    'aug.',
    'sep.',
    'okt.',
    'nov.',
    'des.',
  ],
  day: (day, month, year) => `${day}. ${month} ${year}`,
  quarter: (quarter, year) => `Q${quarter} ${year}`,
}
