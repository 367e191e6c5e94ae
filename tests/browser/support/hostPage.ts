import { createServer } from 'node:http'
import type { Frame, Page } from 'playwright-core'
import { inject, onTestFinished } from 'vitest'
import { snippet } from '#embed/panel/snippet.ts'
import { openPage, type OpenedPage, type PageOptions } from './page.ts'

/** A page of somebody else's, on another port of this machine and so of another origin. */
export interface HostPage extends OpenedPage {
  /** The embedded views in it, in order, loaded. */
  readonly frames: readonly Frame[]
  /** Height of the frame of this number as it stands in the page. */
  readonly height: (index?: number) => Promise<number>
}

export interface HostOptions extends PageOptions {
  /** Put in the page's head: styles, mostly. */
  readonly head?: string
  /** How many frames to wait for; what is not shown does not load. */
  readonly expect?: number
}

/** The code «Bygg inn» gives for a view of the site the tests share. */
export function codeFor(path: string, script = true): string {
  const site = inject('siteUrl')
  return snippet({
    src: new URL(path.replace(/^\//, ''), site).href,
    title: `Innebygd ${path}`,
    height: 400,
    script: script ? new URL('embed.js', site).href : null,
  })
}

/** Serves the body as a whole page of another origin; answers its address. Closed with the test. */
export async function serveHost(body: string, head = ''): Promise<string> {
  const html = `<!doctype html><html lang="nb"><head><meta charset="utf-8"><title>Artikkel</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<link rel="icon" href="data:,">${head}</head><body><main><h1>Artikkel</h1>${body}</main></body></html>`
  const server = createServer((_, response) => {
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' })
    response.end(html)
  })
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve)
  })
  onTestFinished(() => {
    server.closeAllConnections()
    server.close()
  })
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('The host has no port')
  return `http://127.0.0.1:${address.port}/`
}

/** Opens an article with this in it, and waits for the frames it shows. */
export async function openHost(body: string, options: HostOptions = {}): Promise<HostPage> {
  const { head = '', expect: awaited = body.split('<iframe').length - 1, ...rest } = options
  const url = await serveHost(body, head)
  const ours = new URL(inject('siteUrl')).origin
  const opened = await openPage('/', { ...rest, site: url })
  const { page } = opened
  const frames = await framesOf(page, ours, awaited)
  return {
    ...opened,
    frames,
    // What the page around asks of the dashboard's own server is what it is there for.
    problems: opened.problems.filter((one) => !one.includes(`asked another server: ${ours}`)),
    height: (index = 0) =>
      page
        .locator('iframe')
        .nth(index)
        .evaluate((frame: HTMLElement) => frame.offsetHeight),
  }
}

async function framesOf(page: Page, origin: string, count: number): Promise<Frame[]> {
  const found = () => page.frames().filter((frame) => frame.url().startsWith(origin))
  for (let tries = 0; found().length < count && tries < 100; tries += 1)
    await page.waitForTimeout(50)
  await Promise.all(found().map((frame) => frame.waitForLoadState('load')))
  return found()
}

/** How high a view's content is, and what of it does not fit its frame's width. */
export async function contentOf(frame: Frame): Promise<{ height: number; beyond: number }> {
  return frame.evaluate(() => ({
    height: Math.ceil(document.documentElement.getBoundingClientRect().height),
    beyond: document.documentElement.scrollWidth - window.innerWidth,
  }))
}
