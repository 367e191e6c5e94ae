import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { Manifest } from 'vite'
import { absentPage, pageFile, pagesOf, siteFolder, type PageEntry } from '#app/pages.ts'
import type { RenderedPage } from '#app/drawHtml.ts'
import type { RenderRequest } from '#app/renderPage.tsx'
import type { PageData } from '#data/pageData.ts'
import { parseChanges } from '#data/schema/publishedChanges.ts'
import { parseMeetings } from '#data/schema/publishedHistory.ts'
import { parseFiles, parseIndicator, parseStrategy } from '#data/schema/published.ts'
import type { Locale } from '#domain/base.ts'
import type { IndicatorSet } from '#domain/model.ts'
import type { Later } from '../notYet.ts'
import { fillTemplate } from './document.ts'
import { createI18n, type I18n } from '#i18n/context.tsx'
import { loadMessages } from '#i18n/messages.ts'
import { loadBoardTexts } from '#i18n/texts/board.ts'
import { indicatorJsonLd, setJsonLd, type SiteAddress } from './jsonLd.ts'
import { ownLanguage } from './ownLanguage.ts'
import { fontFile, pageScripts } from './preload.ts'
import { inlineCode } from './strict.ts'

export interface PageBuild {
  readonly outDir: string
  /** index.html as Vite built it. */
  readonly template: string
  readonly manifest: Manifest
  readonly render: (request: RenderRequest) => Promise<RenderedPage>
  /** Base path with its trailing slash. */
  readonly base: string
  /** `https://host`, or empty when not known. */
  readonly origin: string
  /** Published files, by path from the site's root. */
  readonly files: ReadonlyMap<string, string>
}

/** A set of pages to write: one edition in one language, at the site's root or in the archive. */
export interface PageSet {
  readonly locale: Locale
  readonly set: IndicatorSet
  /** Slug for the archive; null for the newest, which has no edition in its address. */
  readonly archived: string | null
  /** ISO date the pages are drawn as of. */
  readonly today: string
  /** What came in later editions: its pages here say so. Nothing in the newest. */
  readonly later?: Later
}

/** The list of files; in the archive the edition's own, so that others may change. */
function filesOf(json: unknown, { archived }: PageSet): NonNullable<PageData['files']> {
  const files = parseFiles(json)
  return {
    files: archived === null ? files : files.filter((file) => file.edition === archived),
  }
}

/** Throws when a part could not be read: what a page carries is checked here, and only here. */
function strategyOf(json: unknown): PageData['strategy'] {
  const { strategy, broken } = parseStrategy(json)
  if (broken[0]) throw new Error(`strategy.json, ${broken[0].id}: ${broken[0].problem}`)
  return strategy
}

/** What a page carries, read as a browser would read it. Throws when it could not be. */
function dataOf(build: PageBuild, pages: PageSet, page: PageEntry): PageData {
  const folder = pages.archived ? `data/v1/editions/${pages.archived}/` : 'data/v1/'
  const read = (path: string): unknown => {
    const text = build.files.get(path)
    if (text === undefined) throw new Error(`The dataset publishes no ${path}`)
    return JSON.parse(text)
  }
  return {
    today: pages.today,
    strategy: strategyOf(read(`${folder}strategy.json`)),
    indicators: page.indicators.map((id) => parseIndicator(read(`${folder}indicators/${id}.json`))),
    ...(page.kind === 'meetings'
      ? { meetings: parseMeetings(read(`${folder}meetings.json`)) }
      : {}),
    ...(page.editions
      ? { changes: parseChanges(read(`data/v1/changes/${page.editions.join('/')}.json`)) }
      : {}),
    ...(page.kind === 'data' ? { files: filesOf(read('data/v1/files.json'), pages) } : {}),
  }
}

/** «Utgave 0.95 · Fagrådet 21.01.2026»: an edition's date is its meeting's. */
function editionOf({ m, f }: I18n, { set: { edition } }: PageSet): string {
  return m.shell.edition(edition.label, edition.council, f.date(edition.date))
}

async function jsonLdOf(
  i18n: I18n,
  { set }: PageSet,
  page: PageEntry,
  site: SiteAddress,
): Promise<object | undefined> {
  if (page.kind === 'board') {
    const { description } = await loadBoardTexts(i18n.locale)
    return setJsonLd(i18n, set, site, description)
  }
  const indicator = set.indicators.find(({ id }) => page.kind === 'indicator' && id === page.id)
  return indicator && indicatorJsonLd(i18n, indicator, set, site)
}

/** Writes a page's file. Throws when its policy would refuse something in it. */
export async function writePage(
  build: Pick<PageBuild, 'outDir'>,
  file: string,
  html: string,
): Promise<void> {
  const inline = inlineCode(html)
  if (inline.length > 0) {
    throw new Error(`${file} has inline style or script, which its policy forbids: ${inline[0]}`)
  }
  const target = join(build.outDir, file)
  await mkdir(dirname(target), { recursive: true })
  await writeFile(target, html)
}

/**
 * Draws and writes every page of a set; returns their addresses below the base path, those of
 * what it does not have yet aside.
 */
export async function writePages(build: PageBuild, pages: PageSet): Promise<string[]> {
  const { locale } = pages
  const prefix = siteFolder(locale, pages.archived)
  const routerBase = `${build.base}${prefix}`.replace(/\/$/, '')
  const site: SiteAddress = {
    root: build.origin + build.base,
    pagePrefix: prefix,
    dataPrefix: pages.archived ? `data/v1/editions/${pages.archived}/` : 'data/v1/',
  }
  const i18n = createI18n(locale, await loadMessages(locale))
  const written: string[] = []
  const { indicators = [], goals = [] } = pages.later ?? {}
  const own = pagesOf(pages.set)
  const absent = [
    ...indicators.map(({ id }) => absentPage('indicator', id)),
    ...goals.map((id) => absentPage('goal', id)),
  ]
  for (const page of [...own, ...absent]) {
    const notYet = indicators.find(({ id }) => page.kind === 'indicator' && page.id === id)
    const data = ownLanguage({ ...dataOf(build, pages, page), ...(notYet && { notYet }) }, locale)
    const request = { path: page.path, locale, edition: pages.archived, routerBase, data }
    const { head, body } = await build.render(request)
    const html = fillTemplate(build.template, {
      locale,
      edition: editionOf(i18n, pages),
      head,
      body,
      data,
      preload: pageScripts(build.manifest, page.kind, locale).map((script) => build.base + script),
      font: build.base + fontFile(build.manifest),
      jsonLd: await jsonLdOf(i18n, pages, page, site),
    })
    await writePage(build, prefix + pageFile(page.path), html)
    if (!absent.includes(page)) written.push(prefix + page.path.slice(1))
  }
  return written
}

/**
 * The page for addresses that lead nowhere, as servers want it: one file in each language, the
 * newest edition. Since it stands at any address it does not come to life, and carries no data.
 */
export async function writeNotFound(build: PageBuild, newest: PageSet): Promise<void> {
  const { locale } = newest
  const folder = siteFolder(locale, null)
  const page = dataOf(build, newest, { path: '/404', kind: 'about', indicators: [] })
  const request = {
    path: '/404',
    locale,
    edition: null,
    routerBase: `${build.base}${folder}`.replace(/\/$/, ''),
    data: ownLanguage(page, locale),
  }
  const { head, body } = await build.render(request)
  await writePage(
    build,
    `${folder}404.html`,
    fillTemplate(build.template, {
      locale,
      edition: editionOf(createI18n(locale, await loadMessages(locale)), newest),
      head,
      body,
      data: null,
      preload: [],
      font: build.base + fontFile(build.manifest),
    }),
  )
}
