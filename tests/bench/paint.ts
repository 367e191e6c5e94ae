import type { Browser } from 'playwright-core'

/** A phone on a poor network: 400 ms each way and back, 400 kbit/s, a processor four times slower. */
export const SLOW = { latencyMs: 400, kbitPerSecond: 400, cpu: 4 } as const

/** Milliseconds from the start of the navigation, as traced. */
export interface Paint {
  /** First contentful paint. */
  readonly first: number
  /** Largest contentful paint. */
  readonly largest: number
  /** When the first script of the site began to run. */
  readonly script: number
}

interface TraceEvent {
  readonly name: string
  readonly ts: number
  readonly args?: { readonly data?: { readonly documentLoaderURL?: string } }
}

const CATEGORIES = ['devtools.timeline', 'loading', 'v8', 'blink.user_timing']

/** Opens an address in a fresh visitor's slow browser and reads the trace of it. */
export async function tracePaint(browser: Browser, url: string): Promise<Paint> {
  const context = await browser.newContext({ viewport: { width: 412, height: 823 } })
  try {
    const page = await context.newPage()
    const session = await context.newCDPSession(page)
    await session.send('Network.enable')
    await session.send('Network.emulateNetworkConditions', {
      offline: false,
      latency: SLOW.latencyMs,
      downloadThroughput: (SLOW.kbitPerSecond * 1000) / 8,
      uploadThroughput: (SLOW.kbitPerSecond * 1000) / 8,
    })
    await session.send('Emulation.setCPUThrottlingRate', { rate: SLOW.cpu })
    await browser.startTracing(page, { categories: CATEGORIES })
    await page.goto(url, { waitUntil: 'networkidle', timeout: 60_000 })
    await page.waitForSelector('main h1')
    const trace = JSON.parse(String(await browser.stopTracing())) as { traceEvents: TraceEvent[] }
    return readTrace(trace.traceEvents, url)
  } finally {
    await context.close()
  }
}

function readTrace(events: readonly TraceEvent[], url: string): Paint {
  const start = events.findLast(
    ({ name, args }) => name === 'navigationStart' && args?.data?.documentLoaderURL === url,
  )
  if (!start) throw new Error(`The trace does not tell when ${url} was asked for`)
  const times = (of: (event: TraceEvent) => boolean): number[] =>
    events
      .filter((event) => event.ts >= start.ts && of(event))
      .map(({ ts }) => (ts - start.ts) / 1000)
  return {
    first: Math.min(...times(({ name }) => name === 'firstContentfulPaint')),
    largest: Math.max(...times(({ name }) => name === 'largestContentfulPaint::Candidate')),
    // All scripts of the site are modules, and nothing else on the page is one.
    script: Math.min(...times(({ name }) => name === 'v8.evaluateModule')),
  }
}
