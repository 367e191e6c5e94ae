import { cp, readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { renderPage } from '#app/renderPage.tsx'
import { asOf, newestEdition } from '#domain/edition.ts'
import { loadDataset } from '#publish/load.ts'
import { notYetIn } from '#publish/notYet.ts'
import { writeNotFound, writePages, type PageBuild } from '#publish/pages/writePages.ts'
import { publishedFiles } from '#publish/write.ts'
import { longerData } from './pseudo.ts'

const TODAY = '2026-11-20'

/** A page with the production build's stylesheet, and no script that could change it. */
const template = (stylesheet: string): string => `<!doctype html>
<html lang="nb" data-color-scheme="auto">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <link rel="icon" href="data:," />
    <link rel="stylesheet" href="/assets/${stylesheet}" />
  </head>
  <body data-size="sm"><div id="root"></div></body>
</html>`

/** Every view's code and the texts, as a build's manifest names them; none of it is loaded. */
async function manifest(font: string): Promise<PageBuild['manifest']> {
  const views = await readdir('src/views', { recursive: true })
  const pages = views
    .filter((path) => path.endsWith('Page.tsx'))
    .map((path) => `src/views/${path.replaceAll('\\', '/')}`)
  const scripts = [...pages, 'src/i18n/messages/nb/index.ts']
  return {
    ...Object.fromEntries(scripts.map((path) => [path, { file: 'none.js' }])),
    font: { file: `assets/${font}` },
  }
}

/**
 * Writes the newest edition's pages with longer words into a folder, and the pages of an archive
 * about what it has not got yet. `built` is the folder of the production build, whose stylesheet
 * and font they use; the messages must be mocked by the test. Answers the pages' addresses.
 */
export async function writePseudoSite(outDir: string, built: string): Promise<string[]> {
  const assets = await readdir(join(built, 'assets'))
  const asset = (ending: string): string => assets.find((name) => name.endsWith(ending)) ?? ''
  await cp(join(built, 'assets'), join(outDir, 'assets'), { recursive: true })
  // The font in any case, and not only when it comes in time.
  const stylesheet = join(outDir, 'assets', asset('.css'))
  const styles = await readFile(stylesheet, 'utf8')
  await writeFile(stylesheet, styles.replace('font-display:optional', 'font-display:block'))
  const dataset = await loadDataset('mock-data')
  const files = [...publishedFiles(dataset, { built: TODAY })].map(([path, text]) =>
    path.endsWith('.json')
      ? ([path, JSON.stringify(longerData(JSON.parse(text)))] as const)
      : ([path, text] as const),
  )
  const build: PageBuild = {
    outDir,
    template: template(asset('.css')),
    manifest: await manifest(asset('.woff2')),
    render: renderPage,
    base: '/',
    origin: '',
    files: new Map(files),
  }
  const set = asOf(dataset, newestEdition(dataset))
  const newest = { locale: 'nb', set, archived: null, today: TODAY } as const
  const pages = await writePages(build, newest)
  await writeNotFound(build, newest)

  const [first = '', ...others] = dataset.editions.map(({ slug }) => slug)
  const old = asOf(dataset, first)
  const later = longerData(
    notYetIn(
      old,
      others.map((slug) => asOf(dataset, slug)),
    ),
  )
  await writePages(build, {
    locale: 'nb',
    set: old,
    archived: first,
    today: old.edition.date,
    later,
  })
  // The other pages of the archive look like the newest.
  const absent = later.indicators.map(({ id }) => `/utgave/${first}/indikator/${id}`)
  return [...pages.map((path) => `/${path}`), `/utgave/${first}`, ...absent, '/404.html']
}
