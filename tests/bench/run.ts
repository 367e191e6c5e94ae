/**
 * `npm run bench`: what the built pages cost and how soon they are seen. Prints; asserts nothing,
 * since times differ from machine to machine. Under four minutes on two cores.
 */
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium, type Browser, type Response } from 'playwright-core'
import { weigh } from '#tests/browser/support/bytes.ts'
import { findBrowser } from '#tests/browser/support/findBrowser.ts'
import { launchBrowser } from '#tests/browser/support/launch.ts'
import { buildSite } from '#tests/browser/support/site.ts'
import { CATEGORIES, runLighthouse } from './lighthouse.ts'
import { SLOW, tracePaint, type Paint } from './paint.ts'
import { serveCompressed } from './server.ts'
import { median, table } from './table.ts'

const PAGES = [
  ['board', '/'],
  ['goal', '/mal/kvalitet'],
  ['indicator', '/indikator/pasientens-legemiddelliste'],
] as const

const RUNS = 3

/**
 * The same document as the browser alone would draw it: nothing in the root, and no data. It keeps
 * its preloads, so that what is compared is the drawing and not the fetching.
 */
function emptied(html: string): string {
  return html.replace(
    /<div id="root">.*<\/div><script type="application\/json".*?<\/script>/s,
    '<div id="root"></div>',
  )
}

const kilobytes = (size: number): string => (size / 1000).toFixed(1)
const seconds = (ms: number): string => (ms / 1000).toFixed(2)

async function bytes(browser: Browser, site: string): Promise<string> {
  const kinds = ['html', 'script', 'css', 'font', 'data'] as const
  const rows: string[][] = []
  for (const [name, path] of PAGES) {
    const context = await browser.newContext()
    const page = await context.newPage()
    const responses: Response[] = []
    page.on('response', (response) => responses.push(response))
    await page.goto(site + path, { waitUntil: 'networkidle' })
    const { total } = await weigh({ page, responses, problems: [] })
    const all = kinds.reduce((sum, kind) => sum + total[kind], 0)
    rows.push([name, ...kinds.map((kind) => kilobytes(total[kind])), kilobytes(all)])
    await context.close()
  }
  return table(['kB, brotli', ...kinds, 'all'], rows)
}

async function paints(browser: Browser, url: string): Promise<Paint> {
  const runs: Paint[] = []
  for (let run = 0; run < RUNS; run += 1) runs.push(await tracePaint(browser, url))
  return {
    first: median(runs.map(({ first }) => first)),
    largest: median(runs.map(({ largest }) => largest)),
    script: median(runs.map(({ script }) => script)),
  }
}

async function times(browser: Browser, whole: string, empty: string): Promise<string> {
  const rows: string[][] = []
  const words: string[] = []
  for (const [name, path] of PAGES) {
    for (const [how, site] of [
      ['prerendered', whole],
      ['browser only', empty],
    ] as const) {
      const { first, largest, script } = await paints(browser, site + path)
      rows.push([`${name}, ${how}`, ...[first, largest, script].map(seconds)])
      const gap = seconds(Math.abs(script - first))
      words.push(
        first < script
          ? `${name}, ${how}: content was painted ${gap} s before any script ran.`
          : `${name}, ${how}: nothing was painted until ${gap} s after the first script began.`,
      )
    }
  }
  const header = ['seconds', 'first paint', 'largest paint', 'first script runs']
  return [table(header, rows), '', ...words].join('\n')
}

async function lighthouse(site: string, folder: string): Promise<string> {
  const found = await findBrowser()
  const rows: string[][] = []
  const remarks: string[] = []
  try {
    for (const [name, path] of PAGES) {
      const report = await runLighthouse(site + path, found, folder)
      rows.push([name, ...report.scores.map((score) => String(score ?? '–')), ...report.figures])
      remarks.push(...report.remarks.map((remark) => `${name}: ${remark}`))
    }
  } catch (error) {
    remarks.push(
      `Lighthouse did not run: ${error instanceof Error ? error.message : String(error)}`,
    )
  }
  const header = ['Lighthouse', ...CATEGORIES, 'FCP', 'LCP', 'TBT', 'CLS']
  return [table(header, rows), ...remarks].join('\n')
}

const folder = await mkdtemp(join(tmpdir(), 'e-helse-bench-'))
try {
  const started = performance.now()
  buildSite(folder)
  console.log(`Built in ${seconds(performance.now() - started)} s, pages and pictures included.\n`)
  const [whole, empty] = await Promise.all([
    serveCompressed(folder),
    serveCompressed(folder, emptied),
  ])
  const launched = await launchBrowser(await findBrowser())
  try {
    const browser = await chromium.connect(launched.wsEndpoint)
    console.log(
      'Files come from a small server of our own that sends brotli, as a real host does.\n',
    )
    console.log(`${await bytes(browser, whole.url)}\n`)
    console.log(
      `Traced in Chromium: ${SLOW.latencyMs} ms latency, ${SLOW.kbitPerSecond} kbit/s, ${SLOW.cpu}× slower processor; median of ${RUNS}.`,
    )
    console.log(`${await times(browser, whole.url, empty.url)}\n`)
  } finally {
    await launched.close()
  }
  console.log('Mobile, with applied throttling (devtools).')
  console.log(await lighthouse(whole.url, folder))
  whole.close()
  empty.close()
} finally {
  await rm(folder, { recursive: true, force: true })
}
