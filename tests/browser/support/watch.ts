import type { Page } from 'playwright-core'
import { openPage, type PageOptions } from './page.ts'

/** What happened on a page from its first byte until it had come to life. */
export interface Watched {
  readonly page: Page
  /** Every console message of any kind, and every uncaught error. */
  readonly messages: readonly string[]
  readonly problems: readonly string[]
  /** Addresses of JSON that was fetched. */
  readonly json: readonly string[]
  /** Cumulative layout shift, those after input among them, and what moved. */
  readonly shift: number
  readonly moved: readonly string[]
  /** Is the heading the one that was in the HTML, and has React taken it over? */
  readonly heading: { readonly kept: boolean; readonly alive: boolean }
}

/** Notes, before any script of the page, what shifts; marks the heading as it is read from HTML. */
function note(): void {
  const found = { shift: 0, moved: [] as string[] }
  Object.assign(globalThis, { found })
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) {
      const { value, sources } = entry as PerformanceEntry & {
        value: number
        sources: { node: Node | null }[]
      }
      found.shift += value
      // Words move too, and are no element.
      const told = (node: Node | null): string =>
        (node instanceof Element ? node.outerHTML : (node?.textContent ?? 'gone')).slice(0, 100)
      found.moved.push(...sources.map(({ node }) => told(node)))
    }
  }).observe({ type: 'layout-shift', buffered: true })
  const heading = new MutationObserver(() => {
    const h1 = document.querySelector('h1')
    if (!h1) return
    Object.assign(h1, { fromHtml: true })
    heading.disconnect()
  })
  heading.observe(document, { childList: true, subtree: true })
}

/** Opens a page whose scripts and font come 300 ms late, and tells what happened on it. */
export async function watchPage(path: string, options: PageOptions = {}): Promise<Watched> {
  const messages: string[] = []
  const { page, problems, responses } = await openPage(path, {
    ...options,
    prepare: async (opened) => {
      opened.on('console', (message) => messages.push(`${message.type()}: ${message.text()}`))
      opened.on('pageerror', (error) => messages.push(`uncaught: ${error.message}`))
      await opened.addInitScript(note)
      await opened.route(/\.(?:js|woff2)$/, async (route) => {
        await new Promise((resolve) => {
          setTimeout(resolve, 300)
        })
        await route.continue()
      })
      await options.prepare?.(opened)
    },
  })
  // Layout shifts are told of after the frame they happened in.
  await page.evaluate(
    () =>
      new Promise((resolve) => {
        requestAnimationFrame(() => requestAnimationFrame(resolve))
      }),
  )
  const rest = await page.evaluate(() => {
    const h1 = document.querySelector('h1')
    const { shift, moved } = (
      globalThis as unknown as { found: { shift: number; moved: string[] } }
    ).found
    return {
      shift,
      moved,
      heading: {
        kept: h1 !== null && 'fromHtml' in h1,
        alive: Object.keys(h1 ?? {}).some((key) => key.startsWith('__reactFiber')),
      },
    }
  })
  const json = responses.map((one) => one.url()).filter((url) => /\.json(?:$|\?)/.test(url))
  return { page, messages, problems, json, ...rest }
}
