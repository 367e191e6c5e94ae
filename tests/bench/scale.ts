/**
 * `npm run bench:scale`: how the dashboard answers a reader when there is much in it, and what it
 * holds on to. Prints; asserts no time, but fails when something a reader does comes to nothing.
 * `-- board`, `-- explore` or `-- memory` measures that alone.
 */
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium, type Browser } from 'playwright-core'
import { build } from 'vite'
import { findBrowser } from '#tests/browser/support/findBrowser.ts'
import { launchBrowser } from '#tests/browser/support/launch.ts'
import { ON_BOARD } from './scaleBoard.ts'
import { IN_EXPLORE } from './scaleExplore.ts'
import { IN_FORMS } from './scaleForms.ts'
import { memoryCurve } from './scaleMemory.ts'
import { CPU, curve, onPage, RUNS, type Size } from './scalePage.ts'

const MONTHS = 120

const BOARDS = [30, 100, 300, 1000].map((indicators): Size => ({
  name: `${indicators} indicators`,
  options: { indicators, areas: 12, months: 12 },
}))
const EXPLORED = [100, 400].map((areas): Size => ({
  name: `${areas} × ${MONTHS}`,
  options: { indicators: 1000, areas, months: MONTHS },
}))
const LARGEST: Size = {
  name: 'largest',
  options: { indicators: 1000, areas: 400, months: MONTHS },
}

const PARTS: Readonly<Record<string, (browser: Browser, folder: string) => Promise<string>>> = {
  board: (browser, folder) => curve(browser, folder, 'board', ON_BOARD, BOARDS),
  explore: (browser, folder) =>
    curve(browser, folder, '«Utforsk»', [...IN_EXPLORE, ...IN_FORMS], EXPLORED),
  memory: (browser, folder) => onPage(browser, folder, LARGEST, memoryCurve, 1),
}

const started = performance.now()
const asked = process.argv.slice(2)
const parts = Object.entries(PARTS).filter(([name]) => asked.length === 0 || asked.includes(name))
const folder = await mkdtemp(join(tmpdir(), 'e-helse-scale-'))
try {
  await build({ logLevel: 'warn', build: { outDir: folder, emptyOutDir: true } })
  const launched = await launchBrowser(await findBrowser())
  try {
    const browser = await chromium.connect(launched.wsEndpoint)
    console.log(
      `Every figure is generated, and made up. Chromium draws the pages on a ${CPU}× slower ` +
        `processor.\nMilliseconds, ${RUNS} times each: median / worst from input to paint (as INP), ` +
        'and the median of\nthe longest time the page was blocked, then or in what followed.\n',
    )
    for (const [, measure] of parts) console.log(`${await measure(browser, folder)}\n`)
  } finally {
    await launched.close()
  }
} finally {
  await rm(folder, { recursive: true, force: true })
}
console.log(`Took ${((performance.now() - started) / 1000).toFixed(0)} s.`)
