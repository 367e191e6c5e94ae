import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { embedsOf } from '#app/pages.ts'
import { renderEmbed } from '#app/renderEmbed.tsx'
import type { Dataset } from '#domain/dataset.ts'
import { asOf } from '#domain/edition.ts'
import { loadDataset } from '#publish/load.ts'
import { writeEmbeds } from '#publish/pages/writeEmbeds.ts'
import { writeThirdEdition } from '#tests/support/thirdEdition.ts'

let root: string
beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'embeds-'))
})
afterAll(() => rm(root, { recursive: true, force: true }))

/** Draws an edition's embedded views as the build does: path → HTML. */
async function written(dataset: Dataset, slug: string, name: string, render = renderEmbed) {
  const outDir = join(root, name)
  const set = asOf(dataset, slug)
  const assets = { styles: 'assets/e.css', script: 'assets/e.js', font: 'assets/e.woff2' }
  const build = { outDir, base: '/under/', origin: '', assets, render }
  await writeEmbeds(build, { locale: 'nb', set, archived: slug, today: set.edition.date })
  const found = (await readdir(outDir, { recursive: true })).filter((one) => one.endsWith('.html'))
  const read = async (file: string) => [file, await readFile(join(outDir, file), 'utf8')] as const
  return new Map(await Promise.all(found.map(read)))
}

describe('the embedded views of an edition', () => {
  test('are the board, every goal and every indicator, below its slug', async () => {
    const dataset = await loadDataset('mock-data')
    const views = await written(dataset, 'v0-95', 'all')
    const folder = join('utgave', 'v0-95', 'embed')
    expect(views.size).toBe(embedsOf(asOf(dataset, 'v0-95')).length)
    expect(views.has(join(folder, 'tavle', 'index.html'))).toBe(true)
    expect(views.has(join(folder, 'mal', 'kvalitet', 'index.html'))).toBe(true)
    const html = views.get(join(folder, 'indikator', 'epj-kvalitet', 'index.html')) ?? ''
    expect(html).toMatch(/^<!doctype html><html lang="nb">/)
    expect(html).toContain('<script src="/under/assets/e.js">')
    expect(html).toContain('<meta name="robots" content="noindex"/>')
    // Where the site lies is not known, so there is no address to call its own.
    expect(html).not.toContain('canonical')
    // No trace of what React would need to come to life.
    expect(html).not.toContain('<!--')
  })

  test.each(['v0-7', 'v0-95'])(
    'of %s are byte for byte as before the made-up edition',
    { timeout: 60_000 },
    async (slug) => {
      const folder = join(root, `third-${slug}`)
      await writeThirdEdition('mock-data', folder)
      const before = await written(await loadDataset('mock-data'), slug, `before-${slug}`)
      const after = await written(await loadDataset(folder), slug, `after-${slug}`)
      expect(before.size).toBeGreaterThan(30)
      expect([...after.keys()].toSorted()).toEqual([...before.keys()].toSorted())
      expect([...before.keys()].filter((path) => before.get(path) !== after.get(path))).toEqual([])
    },
  )

  test('of what has left the set are kept, and say when it left', { timeout: 60_000 }, async () => {
    const folder = join(root, 'third')
    await writeThirdEdition('mock-data', folder)
    const dataset = await loadDataset(folder)
    const set = asOf(dataset, dataset.editions.at(-1)?.slug ?? '')
    const [gone] = set.retired
    const views = await written(dataset, set.edition.slug, 'retired')
    const path = join(
      'utgave',
      set.edition.slug,
      'embed',
      'indikator',
      gone?.id ?? '',
      'index.html',
    )
    expect(views.get(path)).toMatch(/Gikk ut av settet i utgave/)
  })

  test('with inline script or style in one stop the build', async () => {
    const dataset = await loadDataset('mock-data')
    const render = async () => Promise.resolve({ head: '', body: '<p style="color:red">x</p>' })
    await expect(written(dataset, 'v0-7', 'inline', render)).rejects.toThrow('inline style')
  })
})
