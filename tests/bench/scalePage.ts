import type { Browser, Page } from 'playwright-core'
import type { GenerateOptions } from '#publish/generate/generate.ts'
import { serveGenerated } from '#tests/browser/support/generatedSite.ts'
import { costOf, note, type Cost, type Interaction } from './scaleMeasure.ts'
import { median, table } from './table.ts'

/** How many times slower the processor is made. */
export const CPU = 4
/** How often each interaction is done. */
export const RUNS = 5
/** Milliseconds from input to paint that web.dev's INP calls good. */
const LIMIT = 200

/** The app of a built folder with as many generated figures as this. */
export interface Size {
  readonly name: string
  readonly options: GenerateOptions
}

/** Opens a visitor's browser with a processor `rate` times slower, lends its page, and closes it again. */
export async function onPage<T>(
  browser: Browser,
  folder: string,
  { options }: Size,
  use: (page: Page) => Promise<T>,
  rate = CPU,
): Promise<T> {
  const site = await serveGenerated(folder, options)
  const viewport = { width: 1280, height: 900 }
  const context = await browser.newContext({ baseURL: site.url, viewport, locale: 'nb-NO' })
  try {
    const page = await context.newPage()
    await page.addInitScript(note)
    const session = await context.newCDPSession(page)
    await session.send('Emulation.setCPUThrottlingRate', { rate })
    return await use(page)
  } finally {
    await context.close()
    await site.close()
  }
}

/** All that one interaction cost; null when nothing came of it, which fails the command. */
async function costsOf(page: Page, one: Interaction): Promise<readonly Cost[] | null> {
  const runs: Cost[] = []
  try {
    for (let run = 0; run < RUNS; run += 1) runs.push(await costOf(page, one))
    return runs
  } catch (error) {
    console.error(`${one.name}: ${error instanceof Error ? error.message : String(error)}`)
    process.exitCode = 1
    return null
  }
}

const ms = (value: number): string => (value < 16 ? '<16' : value.toFixed(0))

function told(runs: readonly Cost[] | null | undefined): string {
  if (!runs) return 'did not happen'
  const paints = runs.map(({ paint }) => paint)
  const blocked = median(runs.map((run) => run.blocked))
  return `${ms(median(paints))} / ${ms(Math.max(...paints))} / ${ms(blocked)}`
}

/** A row for each interaction, a column for each size, and whether the last is quick enough. */
export async function curve(
  browser: Browser,
  folder: string,
  title: string,
  interactions: readonly Interaction[],
  sizes: readonly Size[],
): Promise<string> {
  const columns: (readonly Cost[] | null)[][] = []
  for (const size of sizes) {
    const column = await onPage(browser, folder, size, async (page) => {
      const found: (readonly Cost[] | null)[] = []
      for (const one of interactions) found.push(await costsOf(page, one))
      return found
    })
    columns.push(column)
  }
  const rows = interactions.map(({ name }, at) => {
    const last = columns.at(-1)?.[at]
    const within = last && median(last.map(({ paint }) => paint)) <= LIMIT
    return [name, ...columns.map((column) => told(column[at])), within ? 'yes' : 'NO']
  })
  return table([title, ...sizes.map(({ name }) => name), `within ${LIMIT}`], rows)
}
