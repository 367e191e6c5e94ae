import { createContext } from 'react'

/** Today as an ISO date in Norway, where the meetings are. */
export function todayInOslo(now: Date): string {
  // Swedish writes dates in ISO order.
  return new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Oslo' }).format(now)
}

/** Today as an ISO date; given by the app, so that pages can be drawn as of any day. */
export const TodayContext = createContext('1970-01-01')
