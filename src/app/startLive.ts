import type { QueryClient } from '@tanstack/react-query'
import { liveOf } from '#data/live/live.ts'
import { beginUse, partsLoaded } from '#state/firstUse.ts'
import { useLive } from '#state/live.ts'
import { whenPageAlive } from '#state/pageAlive.ts'

const AT_MOST_MS = 2000

/** Resolves when the browser has nothing else to do, or after two seconds. */
function idle(): Promise<void> {
  return new Promise((resolve) => {
    // Safari has none.
    if ('requestIdleCallback' in window) {
      requestIdleCallback(() => resolve(), { timeout: AT_MOST_MS })
    } else setTimeout(resolve, 200)
  })
}

/**
 * Resolves when every part of a prerendered page has come to life. A part that has not must find
 * the figures it was drawn with; so newer ones wait for the rest of the page's code.
 */
async function wholeAlive(): Promise<void> {
  await idle()
  beginUse()
  await partsLoaded()
  await idle()
}

/** Begins to ask the API, for a page that was prerendered or one that is drawn anew. */
export function startLive(client: QueryClient, prerendered: boolean): void {
  const live = liveOf(client)
  useLive.setState({ retry: () => live.retry() })
  let alive: Promise<void> | null = null
  const ready = () => (alive ??= prerendered ? wholeAlive() : Promise.resolve())
  whenPageAlive(() => live.begin(ready, (report) => useLive.setState(report)))
}
