import type { calendar as nb } from '../nb/calendar.ts'

export const calendar: typeof nb = {
  months: [
    'January',
    'February',
    'March',
    'April',
    'May',
    'June',
    'July',
    'August',
    'September',
    'October',
    'November',
    'December',
  ],
  shortMonths: ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'],
  day: (day, month, year) => `${day} ${month} ${year}`,
  quarter: (quarter, year) => `Q${quarter} ${year}`,
}
