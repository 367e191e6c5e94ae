import type { calendar as nb } from '../nb/calendar.ts'

export const calendar: typeof nb = {
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
