import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { inject } from 'vitest'
import { LOCALES, type Locale } from '#domain/base.ts'
import { readTable } from '#tests/publish/support/readCsv.ts'

/** Address the tests' build believes it will have. */
export const ORIGIN = 'https://indikatorer.example'

/** A page as the build wrote it. */
export interface WrittenPage {
  /** As visitors write it: `/`, `/utgave/v0-7/mal/kvalitet`. */
  readonly path: string
  readonly locale: Locale
  /** Slug of the archived edition; null for the newest. */
  readonly edition: string | null
  /** What stands before its path: language and edition, `/nn/utgave/v0-7`; empty for the newest in bokmål. */
  readonly prefix: string
  /** The path within its language and edition: `/`, `/mal/kvalitet`. */
  readonly within: string
}

/** Text of a file of the built site. */
export function siteFile(path: string, folder = inject('siteFolder')): string {
  return readFileSync(join(folder, path), 'utf8')
}

/** Every page the sitemap names, in its order. */
export function writtenPages(folder = inject('siteFolder')): WrittenPage[] {
  const found = siteFile('sitemap.xml', folder).matchAll(/<loc>https?:\/\/[^/]+([^<]*)<\/loc>/g)
  return [...found].map(([, path = '']) => {
    const [prefix = '', language, edition = null] =
      /^(?:\/(nn|en)(?=\/|$))?(?:\/utgave\/([^/]+))?/.exec(path) ?? []
    const locale = LOCALES.find((one) => one === language) ?? 'nb'
    return { path, locale, edition, prefix, within: path.slice(prefix.length) || '/' }
  })
}

/** The page's HTML as it was written. */
export function htmlOf(path: string, folder = inject('siteFolder')): string {
  return siteFile(join(path, 'index.html'), folder)
}

/** Where an edition's published files lie. */
const dataFolder = (edition: string | null): string =>
  edition ? `data/v1/editions/${edition}` : 'data/v1'

interface Named {
  readonly id: string
  readonly name: Readonly<Record<Locale, string>>
}

/** The parts of strategy.json that the tests compare pages with. */
export interface Strategy {
  readonly vision: Readonly<Record<Locale, string>>
  readonly goals: readonly Named[]
  readonly indicators: readonly (Named & { readonly goal: string })[]
}

/** What the build published for an edition. */
export function strategyOf(edition: string | null): Strategy {
  return JSON.parse(siteFile(`${dataFolder(edition)}/strategy.json`)) as Strategy
}

/** Measures that are the indicator's own, each with its values as text in its CSV. */
export function measuresWithValues(
  edition: string | null,
  id: string,
): { readonly id: string; readonly values: readonly string[] }[] {
  const path = `${dataFolder(edition)}/indicators/${id}`
  const { indicator } = JSON.parse(siteFile(`${path}.json`)) as {
    indicator: { measures: { id: string; role: string }[] }
  }
  const rows = readTable(siteFile(`${path}.csv`)).filter((row) => row['value'] !== '')
  return indicator.measures
    .filter(({ role }) => role === 'indicator')
    .map((measure) => ({
      id: measure.id,
      values: rows.filter((row) => row['measure'] === measure.id).map((row) => row['value'] ?? ''),
    }))
    .filter(({ values }) => values.length > 0)
}

/** Addresses in a page's markup, by the attribute they stand in. */
export function attributes(html: string, name: string): string[] {
  const found = html.matchAll(new RegExp(`\\s${name}="([^"]*)"`, 'g'))
  return [...found].map(([, value = '']) => value.replaceAll('&amp;', '&'))
}
