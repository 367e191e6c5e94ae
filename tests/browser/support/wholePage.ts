import type { Page, Request } from 'playwright-core'
import { unfoldAll } from './inspect.ts'

/** Does something, and waits until all it made the page ask for is here and drawn. */
async function andWait(page: Page, act: () => Promise<unknown>): Promise<void> {
  const waiting = new Set<Request>()
  const asks = (request: Request) => waiting.add(request)
  const done = (request: Request) => waiting.delete(request)
  page.on('request', asks).on('requestfinished', done).on('requestfailed', done)
  try {
    await act()
    // One file may ask for the next when it has been read.
    for (let still = 0; still < 3; still = waiting.size === 0 ? still + 1 : 0)
      await page.waitForTimeout(40)
  } finally {
    page.off('request', asks).off('requestfinished', done).off('requestfailed', done)
  }
}

/** Goes to an address and brings out all there is: what comes with use, what is folded, readings. */
export async function openWhole(page: Page, address: string): Promise<void> {
  await andWait(page, async () => {
    const answer = await page.goto(address, { waitUntil: 'load' })
    // What answers for an address that leads nowhere never comes to life.
    if (answer?.status() === 404) return
    await page.waitForFunction(() =>
      Object.keys(document.querySelector('h1') ?? {}).some((key) => key.startsWith('__react')),
    )
    await page.keyboard.press('Shift')
  })
  await andWait(page, () => unfoldAll(page))
  await andWait(page, () => unfoldAll(page))
  for (const chart of await page.getByRole('slider').all()) await chart.press('End')
}
