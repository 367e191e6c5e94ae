import { createContext, use, useSyncExternalStore } from 'react'

/** Today as an ISO date in Norway, where the meetings are. */
export function todayInOslo(now: Date): string {
  // Swedish writes dates in ISO order.
  return new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Oslo' }).format(now)
}

/** ISO dates: the day a page was built, and the visitor's. In an archived edition both are its meeting. */
export interface Days {
  readonly built: string
  readonly now: string
}

/** Given by the app, and the same as long as the page stands. */
export const TodayContext = createContext<Days>({ built: '1970-01-01', now: '1970-01-01' })

const never = () => () => {}

/**
 * The day to draw as of: the build's on a server and while a part of the page comes to life, the
 * visitor's from then on. Each part changes by itself, so one that still waits is left as it is.
 */
export function useToday(): string {
  const { built, now } = use(TodayContext)
  return useSyncExternalStore(
    never,
    () => now,
    () => built,
  )
}
