import type { Page, Request } from 'playwright-core'

/** A page that is never done, such as one that asks again and again, is a fault to be told. */
const PATIENCE = 30_000

/**
 * Follows what a page asks for from now on. The function it gives waits until all is answered and
 * the page has nothing left to do: sooner than Playwright's `networkidle`, which waits for half a
 * second without a request, and on a busy machine surer too.
 */
export function watchTraffic(page: Page): () => Promise<void> {
  const open = new Set<Request>()
  let begun = 0
  page.on('request', (request) => {
    begun += 1
    open.add(request)
  })
  page.on('requestfinished', (request) => open.delete(request))
  page.on('requestfailed', (request) => open.delete(request))
  return async () => {
    const since = performance.now()
    for (;;) {
      const before = begun
      await idle(page)
      if (open.size === 0 && begun === before) return
      if (performance.now() - since > PATIENCE)
        throw new Error(`Still on its way: ${[...open].map((one) => one.url()).join(', ')}`)
    }
  }
}

/** Resolves when the page has had nothing to do for a moment, twice: what it does may lead to more. */
const idle = (page: Page): Promise<void> =>
  page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        const whenIdle = (go: () => void) =>
          setTimeout(() => requestIdleCallback(go, { timeout: 5000 }), 60)
        whenIdle(() => whenIdle(resolve))
      }),
  )
