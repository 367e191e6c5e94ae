/** How long and how much an answer may be. MB is 1 000 000 bytes. */

/** Milliseconds to wait for the headers of an answer: `VITE_DATA_TIMEOUT`, or 10 seconds. */
export function headersLimit(): number {
  const asked = Number(import.meta.env.VITE_DATA_TIMEOUT)
  return asked > 0 ? asked : 10_000
}

/** Milliseconds from the headers until the whole answer must be here. */
export const bodyLimit = (): number => 2 * headersLimit()

/** Milliseconds that a page with nothing to show waits for the API before it shows the build's. */
export const patience = (): number => headersLimit() / 5

/** Reading stops here; strategy.json of a thousand indicators is some 3 MB. */
export const MOST_BYTES = 20_000_000
