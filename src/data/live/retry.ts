/** When a failed request is tried again. Pure: the clock and chance are arguments. */

/** A request is tried at most once and this many times more. */
export const MOST_RETRIES = 2

const LONGEST_WAIT_MS = 60_000
const FIRST_WAIT_MS = 1000

// The one form servers may still write, RFC 9110 section 5.6.7: «Sun, 06 Nov 1994 08:49:37 GMT».
const HTTP_DATE = /^[A-Z][a-z]{2}, \d{2} [A-Z][a-z]{2} \d{4} \d{2}:\d{2}:\d{2} GMT$/

/**
 * Milliseconds that a Retry-After header asks for (RFC 9110 section 10.2.3: seconds, or a date),
 * from 0 to a minute; null when there is none that can be read. `now` is in milliseconds.
 */
export function parseRetryAfter(value: string | null, now: number): number | null {
  const text = value?.trim() ?? ''
  const wait = /^\d+$/.test(text)
    ? Number(text) * 1000
    : HTTP_DATE.test(text)
      ? Date.parse(text) - now
      : Number.NaN
  return Number.isNaN(wait) ? null : Math.min(Math.max(wait, 0), LONGEST_WAIT_MS)
}

/**
 * Milliseconds to wait after a number of failures, at least 1: a time drawn evenly from none to a
 * second, doubled for each failure after the first («full jitter», AWS Architecture Blog 2015), so
 * that readers who were cut off together do not come back together. `chance` is in [0, 1).
 */
export function backOff(failures: number, chance: number): number {
  return Math.min(LONGEST_WAIT_MS, FIRST_WAIT_MS * 2 ** (failures - 1)) * chance
}
