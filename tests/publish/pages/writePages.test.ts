import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { RenderRequest } from '#app/renderPage.tsx'
import { asOf } from '#domain/edition.ts'
import {
  writeNotFound,
  writePages,
  type PageBuild,
  type PageSet,
} from '#publish/pages/writePages.ts'
import { publishedFiles } from '#publish/write.ts'
import { datasetAfter } from '#tests/publish/support/fixture.ts'
import { folderWith } from '#tests/publish/support/folder.ts'

const dataset = datasetAfter()
const files = publishedFiles(dataset, { built: '2026-11-21' })
const newest: PageSet = {
  locale: 'nb',
  set: asOf(dataset, 'v2'),
  archived: null,
  today: '2026-11-21',
}
const archived: PageSet = {
  locale: 'nb',
  set: asOf(dataset, 'v1'),
  archived: 'v1',
  today: '2025-11-20',
}

const VIEWS = ['board/Board', 'goal/Goal', 'indicator/Indicator', 'data/Data', 'about/About']
const MORE_VIEWS = [
  'method/Method',
  'meetings/Meetings',
  'changes/Changes',
  'accessibility/Accessibility',
  'report/Report',
  'presentation/Presentation',
]
const manifest = Object.fromEntries(
  [...VIEWS, ...MORE_VIEWS].map((view) => [
    `src/views/${view}Page.tsx`,
    { file: `assets/${view.split('/')[1]}.js` },
  ]),
)

const CORE = 'src/i18n/messages/nb/index.ts'

/** A build into a new folder, with a renderer that only says what it was asked to draw. */
async function build(more: Partial<PageBuild> = {}) {
  const asked: RenderRequest[] = []
  const outDir = await folderWith([])
  const site: PageBuild = {
    outDir,
    template: '<html lang="nb"><head></head><body><div id="root"></div></body></html>',
    manifest: {
      ...manifest,
      font: { file: 'assets/font.woff2' },
      [CORE]: { file: 'assets/nb.js' },
    },
    render: async (request) => {
      asked.push(request)
      return Promise.resolve({ head: '<title>x</title>', body: `<h1>${request.path}</h1>` })
    },
    base: '/under/',
    origin: 'https://x.no',
    files,
    ...more,
  }
  const read = (file: string) => readFile(join(outDir, file), 'utf8')
  return { site, asked, outDir, read }
}

const PATHS = [
  ...['', 'mal/kvalitet', 'mal/mal-1', 'mal/mal-2'],
  ...['indikator/med-tall', 'indikator/rettet', 'indikator/uten-tall', 'data', 'om', 'om/metode'],
  ...['om/moter', 'endringer', 'endringer/v1/v2', 'tilgjengelighet', 'rapport'],
  'presentasjon',
]

test('every page of a set is written, and told by its address', async () => {
  const { site, outDir } = await build()
  const written = await writePages(site, newest)
  expect(written.toSorted()).toEqual(PATHS.toSorted())
  const found = (await readdir(outDir, { recursive: true })).filter((name) =>
    name.endsWith('.html'),
  )
  expect(found.toSorted()).toEqual(PATHS.map((path) => join(path, 'index.html')).toSorted())
})

test('an archived edition lies below its slug, with its own data, as of its meeting', async () => {
  const { site, asked, read } = await build()
  const written = await writePages(site, archived)
  expect(written).toContain('utgave/v1/')
  expect(written.every((path) => path.startsWith('utgave/v1/'))).toBe(true)
  expect(new Set(asked.map(({ routerBase }) => routerBase))).toEqual(new Set(['/under/utgave/v1']))
  expect(new Set(asked.map(({ edition }) => edition))).toEqual(new Set(['v1']))
  expect(new Set(asked.map(({ data }) => data.today))).toEqual(new Set(['2025-11-20']))
  const html = await read('utgave/v1/indikator/rettet/index.html')
  expect(html).toContain('Gammelt navn')
  expect(html).not.toContain('Nytt navn')
  expect(html).toContain('https://x.no/under/data/v1/editions/v1/indicators/rettet.csv')
})

test('a page carries the files of what it shows, and the list of files only where it is shown', async () => {
  const { site, asked } = await build()
  await writePages(site, newest)
  const carried = asked.map(({ path, data }) => [path, data.indicators.length, 'files' in data])
  expect(carried).toContainEqual(['/', 0, false])
  expect(carried).toContainEqual(['/mal/mal-1', 2, false])
  expect(carried).toContainEqual(['/mal/mal-2', 0, false])
  expect(carried).toContainEqual(['/indikator/rettet', 1, false])
  expect(carried).toContainEqual(['/data', 0, true])
})

test('in the archive the list of files is the edition’s own: a later one does not change it', async () => {
  const { site, asked } = await build()
  await writePages(site, archived)
  const list = asked.find(({ path }) => path === '/data')?.data.files
  const paths = (list?.files ?? []).map(({ path }) => path)
  expect(paths).toContain('data/v1/editions/v1/alle.csv')
  expect(paths.every((path) => path.startsWith('data/v1/editions/v1/'))).toBe(true)
})

test.each([
  ['strategy.json', { version: 1 }, /built/],
  ['indicators/rettet.json', { version: 1, edition: 'v2' }, /indicator/],
])(
  'a page that would carry a %s no browser could read stops the build',
  async (path, json, what) => {
    const { site } = await build()
    const broken = new Map(site.files).set(`data/v1/${path}`, JSON.stringify(json))
    await expect(writePages({ ...site, files: broken }, newest)).rejects.toThrow(what)
  },
)

test('one broken entry of the strategy stops the build too, and is named', async () => {
  const { site } = await build()
  const text = site.files.get('data/v1/strategy.json') ?? ''
  const broken = new Map(site.files).set(
    'data/v1/strategy.json',
    text.replace('"klar"', '"ferdig"'),
  )
  await expect(writePages({ ...site, files: broken }, newest)).rejects.toThrow(
    /strategy\.json, .+readiness/,
  )
})

test('scripts and font are asked for below the base path, each page its own', async () => {
  const { site, read } = await build()
  await writePages(site, newest)
  expect(await read('mal/mal-1/index.html')).toContain('href="/under/assets/Goal.js"')
  expect(await read('om/index.html')).toContain('href="/under/assets/font.woff2"')
  expect(await read('om/index.html')).not.toContain('Goal.js')
})

test('board and indicators are described as datasets, other pages are not', async () => {
  const { site, read } = await build()
  await writePages(site, newest)
  expect(await read('index.html')).toContain('ld+json')
  expect(await read('indikator/rettet/index.html')).toContain('ld+json')
  expect(await read('mal/mal-1/index.html')).not.toContain('ld+json')
})

test.each([
  ['a style', '<h1 style="color:red">x</h1>'],
  ['a script', '<script>x()</script>'],
  ['a handler', '<a onclick="x()">x</a>'],
])('%s in a page stops the build, and nothing of the page is written', async (_, body) => {
  const { site, outDir } = await build({
    render: () => Promise.resolve({ head: '', body }),
  })
  await expect(writePages(site, newest)).rejects.toThrow('index.html has inline style or script')
  expect(await readdir(outDir)).toEqual([])
})

test('a page that cannot be drawn stops the build', async () => {
  const { site } = await build({ render: () => Promise.reject(new Error('kan ikke tegnes')) })
  await expect(writePages(site, newest)).rejects.toThrow('kan ikke tegnes')
})

test('a file that the dataset does not publish stops the build', async () => {
  const { site } = await build({ files: new Map() })
  await expect(writePages(site, newest)).rejects.toThrow('publishes no data/v1/strategy.json')
})

test('the page for addresses that lead nowhere is one file, of the newest edition', async () => {
  const { site, asked, read } = await build()
  await writeNotFound(site, newest)
  expect(asked.map(({ path, edition }) => [path, edition])).toEqual([['/404', null]])
  expect(await read('404.html')).toContain('<h1>/404</h1>')
  expect(await read('404.html')).not.toContain('page-data')
})
