/**
 * `npm run build`: checks the dataset and the messages, builds the app, publishes the data, and writes every page
 * of every edition as whole HTML. `--outDir <folder>` writes somewhere else than `dist`.
 */
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { parseArgs } from 'node:util'
import { build as viteBuild, type Manifest, type Plugin } from 'vite'
import type { renderEmbed, renderPage } from '#app/renderPage.tsx'
import { pagesOf } from '#app/pages.ts'
import { LOCALES } from '#domain/base.ts'
import { asOf, newestEdition } from '#domain/edition.ts'
import { buildDate } from './built.ts'
import { buildEmbedAssets } from './embed/assets.ts'
import { finishBuild, supplyChain } from './finish.ts'
import { policyInHead, siteFrom } from './headersMeta.ts'
import { collectShipped } from './licences.ts'
import { DatasetError, loadDataset } from './load.ts'
import { messageFaults } from './messages/check.ts'
import { notYetIn } from './notYet.ts'
import { writeEmbeds } from './pages/writeEmbeds.ts'
import { buildPackApp } from './pack/app.ts'
import { writePacks } from './pack/write.ts'
import { robots, sitemap, sitemapEntry, type SitemapEntry } from './pages/sitemap.ts'
import { writeNotFound, writePages, type PageBuild, type PageSet } from './pages/writePages.ts'
import { writeShareImages } from './share/images.ts'
import { publishedFiles } from './write.ts'

const FOLDER = 'mock-data'

/** Builds the app for the browser into `outDir`; returns its template and manifest. */
async function buildClient(
  outDir: string,
  plugins: Plugin[],
): Promise<{ template: string; manifest: Manifest }> {
  const build = { outDir, emptyOutDir: true, manifest: true }
  await viteBuild({ logLevel: 'warn', plugins, build })
  const manifest = join(outDir, '.vite/manifest.json')
  const result = {
    template: await readFile(join(outDir, 'index.html'), 'utf8'),
    // Written by Vite a moment ago.
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion
    manifest: JSON.parse(await readFile(manifest, 'utf8')) as Manifest,
  }
  await rm(join(outDir, '.vite'), { recursive: true })
  return result
}

interface Renderer {
  readonly renderPage: typeof renderPage
  readonly renderEmbed: typeof renderEmbed
}

/**
 * Builds the same components for Node, packages included, and lends them to `draw`: what draws the
 * pages is then React's production build, whatever this process runs with.
 */
async function withRenderer(draw: (renderer: Renderer) => Promise<void>): Promise<void> {
  const outDir = await mkdtemp(join(tmpdir(), 'e-helse-pages-'))
  const names = { entryFileNames: '[name].mjs', chunkFileNames: '[name]-[hash].mjs' }
  try {
    await viteBuild({
      logLevel: 'warn',
      build: {
        ssr: 'src/app/renderPage.tsx',
        outDir,
        copyPublicDir: false,
        emptyOutDir: true,
        rolldownOptions: { output: names },
      },
      ssr: { noExternal: true },
    })
    const entry = pathToFileURL(join(outDir, 'renderPage.mjs')).href
    // The bundle is of the module whose type this is.
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion
    await draw((await import(entry)) as Renderer)
  } finally {
    await rm(outDir, { recursive: true, force: true })
  }
}

async function run(outDir: string): Promise<string> {
  const started = performance.now()
  const today = buildDate(process.env)
  const dataset = await loadDataset(FOLDER)
  const faults = await messageFaults()
  if (faults.length > 0) throw new Error(`The messages do not fit:\n${faults.join('\n')}`)
  const headers = siteFrom(process.env)
  const bundled = new Set<string>()
  const shipped = collectShipped(bundled)
  const { template, manifest } = await buildClient(outDir, [shipped, policyInHead(headers)])
  const site: Omit<PageBuild, 'render'> = {
    outDir,
    template,
    manifest,
    base: headers.base,
    origin: (process.env['VITE_SITE_URL'] ?? '').replace(/\/$/, ''),
    files: publishedFiles(dataset, { built: today }),
  }
  const sets = dataset.editions.map(({ slug }) => asOf(dataset, slug))
  const newest = { set: asOf(dataset, newestEdition(dataset)), archived: null, today }
  const archives = sets.map((set, index) => {
    const { slug, date } = set.edition
    return { set, archived: slug, today: date, later: notYetIn(set, sets.slice(index + 1)) }
  })
  const assets = await buildEmbedAssets(outDir, site.base, [shipped])
  const root = site.origin + site.base
  const pageSets = [newest, ...archives].flatMap((pages) =>
    LOCALES.map((locale): PageSet => ({ ...pages, locale })),
  )
  const addresses: SitemapEntry[] = []
  let embeds = 0
  await withRenderer(async ({ renderPage: render, renderEmbed }) => {
    for (const pages of pageSets) {
      const written = await writePages({ ...site, render }, pages)
      embeds += await writeEmbeds({ ...site, assets, render: renderEmbed }, pages)
      // The pages of a set are the same in all languages.
      if (pages.locale !== 'nb') continue
      addresses.push(...written.map((path) => sitemapEntry(root, path, pages.today)))
    }
    for (const locale of LOCALES) await writeNotFound({ ...site, render }, { ...newest, locale })
  })
  const images = await writeShareImages(outDir, pageSets)
  const packApp = await buildPackApp(site.origin && root.replace(/\/$/, ''), [shipped])
  // All that is bundled is known now.
  const told = await supplyChain(bundled)
  for (const [name, text] of told) await writeFile(join(outDir, name), text)
  await writePacks({
    ...{ outDir, today, editions: dataset.editions, app: packApp },
    files: new Map([...site.files, ...told]),
  })
  if (site.origin) await writeFile(join(outDir, 'sitemap.xml'), sitemap(addresses))
  await writeFile(join(outDir, 'robots.txt'), robots(site.origin ? `${root}sitemap.xml` : null))
  const notes = await finishBuild({
    outDir,
    site: headers,
    origin: site.origin,
    today,
    pages: pagesOf(newest.set).map(({ path }) => path),
    contact: process.env['VITE_SECURITY_CONTACT'] ?? '',
  })
  const seconds = ((performance.now() - started) / 1000).toFixed(1)
  const wrote = `Wrote ${(addresses.length + 1) * LOCALES.length} pages, ${embeds} embedded views, ${images} pictures and ${site.files.size} data files below ${outDir} in ${seconds} s.`
  return [...notes, wrote].join('\n')
}

const { values } = parseArgs({ options: { outDir: { type: 'string', default: 'dist' } } })
try {
  console.log(await run(resolve(values.outDir)))
} catch (error) {
  console.error(error instanceof DatasetError ? error.message : error)
  process.exitCode = 1
}
