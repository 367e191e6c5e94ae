import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { renderPage } from '#app/renderPage.tsx'
import type { Dataset } from '#domain/dataset.ts'
import { asOf } from '#domain/edition.ts'
import { loadDataset } from '#publish/load.ts'
import { writePages } from '#publish/pages/writePages.ts'
import { publishedFiles } from '#publish/write.ts'
import { writeThirdEdition } from '#tests/support/thirdEdition.ts'

const BUILT = '2026-10-01'
const TEMPLATE = '<html><head></head><body><div id="root"></div></body></html>'

let root: string
beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'third-edition-pages-'))
})
afterAll(() => rm(root, { recursive: true, force: true }))

/** Every view's code, as a build's manifest names it. */
async function manifest(): Promise<Record<string, { file: string }>> {
  const views = await readdir('src/views', { recursive: true })
  const pages = views.filter((path) => path.endsWith('Page.tsx'))
  const entries = pages.map((path) => [`src/views/${path.replaceAll('\\', '/')}`, { file: 'x.js' }])
  return { ...Object.fromEntries(entries), font: { file: 'font.woff2' } }
}

/** Draws the archive of an edition, as the build does: path → HTML. */
async function archive(dataset: Dataset, slug: string, outDir: string) {
  const set = asOf(dataset, slug)
  const site = { outDir, template: TEMPLATE, manifest: await manifest(), base: '/' }
  const files = publishedFiles(dataset, { built: BUILT })
  const build = { ...site, render: renderPage, origin: 'https://eksempel.no', files }
  const written = await writePages(build, { set, archived: slug, today: set.edition.date })
  const read = (path: string) => readFile(join(outDir, path, 'index.html'), 'utf8')
  return new Map(await Promise.all(written.map(async (path) => [path, await read(path)] as const)))
}

test.each(['v0-7', 'v0-95'])(
  'every page of %s is byte for byte as before the made-up edition',
  { timeout: 60_000 },
  async (slug) => {
    const folder = join(root, slug)
    await writeThirdEdition('mock-data', join(folder, 'data'))
    const before = await archive(await loadDataset('mock-data'), slug, join(folder, 'before'))
    const after = await archive(
      await loadDataset(join(folder, 'data')),
      slug,
      join(folder, 'after'),
    )
    expect(before.size).toBeGreaterThan(35)
    const changed = [...before.keys()].filter((path) => before.get(path) !== after.get(path))
    expect(changed).toEqual([])
    expect([...after.keys()]).toEqual([...before.keys()])
  },
)
