import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { renderPage } from '#app/renderPage.tsx'
import type { Dataset } from '#domain/dataset.ts'
import { asOf } from '#domain/edition.ts'
import { loadDataset } from '#publish/load.ts'
import { notYetIn } from '#publish/notYet.ts'
import { writePages } from '#publish/pages/writePages.ts'
import { publishedFiles } from '#publish/write.ts'
import { ADDED, writeThirdEdition } from '#tests/support/thirdEdition.ts'

const BUILT = '2026-10-01'
const TEMPLATE = '<html lang="nb"><head></head><body><div id="root"></div></body></html>'

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
  const texts = { 'src/i18n/messages/nb/index.ts': { file: 'nb.js' } }
  return { ...Object.fromEntries(entries), ...texts, font: { file: 'font.woff2' } }
}

/** Draws the archive of an edition, as the build does: path → HTML. */
async function archive(dataset: Dataset, slug: string, outDir: string) {
  const set = asOf(dataset, slug)
  const site = { outDir, template: TEMPLATE, manifest: await manifest(), base: '/' }
  const files = publishedFiles(dataset, { built: BUILT })
  const build = { ...site, render: renderPage, origin: 'https://eksempel.no', files }
  const slugs = dataset.editions.map((edition) => edition.slug)
  const later = slugs.slice(slugs.indexOf(slug) + 1).map((one) => asOf(dataset, one))
  const today = set.edition.date
  await writePages(build, { locale: 'nb', set, archived: slug, today, later: notYetIn(set, later) })
  const names = await readdir(outDir, { recursive: true })
  const pages = names.filter((name) => name.endsWith('.html')).toSorted()
  const read = async (name: string) => [name, await readFile(join(outDir, name), 'utf8')] as const
  return new Map(await Promise.all(pages.map(read)))
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
    // What is new in the archive is only that the added indicator was not there yet.
    const added = [...after.keys()].filter((path) => !before.has(path))
    expect(added).toEqual([join('utgave', slug, 'indikator', ADDED.id, 'index.html')])
  },
)
