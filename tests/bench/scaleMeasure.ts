import type { Page } from 'playwright-core'

/** What one interaction cost, in milliseconds. */
export interface Cost {
  /** From the input until what it changed was painted, as INP counts it; 0 when under 16. */
  readonly paint: number
  /** The longest time the page was blocked, then or in what followed. */
  readonly blocked: number
}

/** For clicks that are measured: what they land on is not looked up, which would cost time too. */
export const UNCHECKED = { force: true } as const

/** Something a reader does, and how to see that it came about. */
export interface Interaction {
  readonly name: string
  /** Brings the page to where the reader begins; not measured. */
  readonly before?: (page: Page) => Promise<unknown>
  readonly act: (page: Page) => Promise<unknown>
  /** Fails when nothing came of it. */
  readonly seen: (page: Page) => Promise<unknown>
}

/** Notes, before any script of the page, what its events and frames cost. */
export function note(): void {
  const costs = { paint: 0, blocked: 0 }
  Object.assign(globalThis, { costs })
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) costs.paint = Math.max(costs.paint, duration)
  }).observe({ type: 'event', durationThreshold: 16 } as PerformanceObserverInit)
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) costs.blocked = Math.max(costs.blocked, duration)
  }).observe({ type: 'longtask' })
}

/** Lets the page come to rest, and the browser tell what its events cost. */
export async function rest(page: Page): Promise<void> {
  await page.waitForFunction(() => !document.querySelector('.loading'))
  // No named function in here: what starts this script would wrap it in one of its own.
  await page.evaluate(
    () =>
      new Promise((resolve) => {
        requestAnimationFrame(() =>
          requestIdleCallback(() => setTimeout(resolve, 150), { timeout: 5000 }),
        )
      }),
  )
}

/** Does it once, and tells what it cost. Throws when nothing came of it. */
export async function costOf(page: Page, { before, act, seen }: Interaction): Promise<Cost> {
  await before?.(page)
  await rest(page)
  await page.evaluate(() => {
    Object.assign((globalThis as unknown as { costs: Cost }).costs, { paint: 0, blocked: 0 })
  })
  await act(page)
  await rest(page)
  await seen(page)
  await rest(page)
  return page.evaluate(() => ({ ...(globalThis as unknown as { costs: Cost }).costs }))
}

/** What the page holds on to after all else is thrown away: bytes of its scripts, and nodes. */
export async function heap(page: Page): Promise<{ bytes: number; nodes: number }> {
  const session = await page.context().newCDPSession(page)
  try {
    // Twice: what the first round finds to finish is gone after the second.
    for (let round = 0; round < 2; round += 1) await session.send('HeapProfiler.collectGarbage')
    const { usedSize } = await session.send('Runtime.getHeapUsage')
    const { nodes } = await session.send('Memory.getDOMCounters')
    return { bytes: usedSize, nodes }
  } finally {
    await session.detach()
  }
}
