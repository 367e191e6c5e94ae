import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, inject, test, vi } from 'vitest'
import { openPage } from './support/page.ts'
import { buildSite } from './support/site.ts'
import { attributes, htmlOf, strategyOf, writtenPages } from './support/written.ts'

const NO_BREAK = /\u00a0/g

/** What is read on a page, its JSON and markup left out. */
const textOf = (path: string): string =>
  htmlOf(path)
    .replace(/^.*<body[^>]*>/s, '')
    .replaceAll(/<script.*?<\/script>/gs, '')
    .replaceAll(/<!--.*?-->/g, '')
    .replaceAll(/<[^>]+>/g, '\n')
    .replaceAll(NO_BREAK, ' ')

const V7 = '/utgave/v0-7'

describe('v0.7 stands as NUIT had it', () => {
  test('27 indicators, none that came later', () => {
    expect(strategyOf('v0-7').indicators).toHaveLength(27)
    const board = textOf(V7)
    expect(board).toMatch(/\n27\n\s*indikatorer\n/)
    expect(board).not.toContain('EU Digital Decade')
    expect(board).not.toContain('Effektiv ressursbruk')
    expect(writtenPages().filter(({ path }) => path.startsWith(`${V7}/indikator/`))).toHaveLength(
      27,
    )
  })

  test.each([
    [
      'representasjon-fullmakt',
      'Bruk av fullmakt på Helsenorge',
      'Bruk av representasjon og fullmakt på Helsenorge',
    ],
    ['icd-11', 'Overgang til ICD11', 'ICD-11'],
    [
      'tidsbesparende-ki',
      'Bruk av personellbesparende KI-løsninger',
      'Bruk av tidsbesparende KI-løsninger',
    ],
  ])('%s has its name from then', (id, name, now) => {
    const heading = (path: string) => /<h1[^>]*>([^<]*)/.exec(htmlOf(path))?.[1]
    expect(heading(`${V7}/indikator/${id}`)).toBe(name)
    expect(heading(`/indikator/${id}`)).toBe(now)
    // Where a list names it: as the whole of a text, which a new name with an old one beside is not.
    const lines = (path: string) => textOf(path).split('\n')
    expect(lines(V7)).toContain(name)
    expect(lines(V7)).not.toContain(now)
    expect(lines('/')).toContain(now)
  })

  test('marks are those given then', () => {
    const mark = (path: string) => /class="readiness readiness-([a-z-]+)"/.exec(htmlOf(path))?.[1]
    expect(mark(`${V7}/indikator/icd-11`)).toBe('under-arbeid')
    expect(mark('/indikator/icd-11')).toBe('fremtidig')
  })

  test('figures are those known then', () => {
    const home = textOf(`${V7}/indikator/digital-hjemmeoppfolging`)
    expect(home).toContain('74')
    expect(home).not.toMatch(/\b90\b|2 150/)
    expect(textOf('/indikator/digital-hjemmeoppfolging')).toMatch(/\b90\b/)
    const epj = textOf(`${V7}/indikator/epj-effektivitet`)
    expect(epj).toContain('49 %')
    expect(epj).not.toMatch(/over 80 %|63 %|27 %|2025 \(foreløpig\)/)
    expect(textOf('/indikator/epj-effektivitet')).toContain('over 80 %')
  })

  test('an ambition that was proposed later is not there', () => {
    const then = textOf(`${V7}/indikator/epj-effektivitet`)
    expect(then).not.toMatch(/68 %|[Ff]oreslått ambisjon/)
    expect(then).toContain('Ambisjon for 2030 er ikke satt')
    expect(textOf('/indikator/epj-effektivitet')).toContain('68 %')
    expect(textOf(`${V7}/indikator/tjenester-helsenorge`)).not.toContain('100 %')
    expect(textOf(`${V7}/indikator/pasientens-legemiddelliste`)).toContain('25 %')
  })
})

describe('every archived page', () => {
  const archived = () => writtenPages().filter(({ edition }) => edition !== null)
  const inBokmal = () => archived().filter(({ locale }) => locale === 'nb')

  test('has the banner, with the way to the same page now', () => {
    const pages = new Set(writtenPages().map(({ path }) => path))
    for (const { path, edition, within } of inBokmal()) {
      const [, banner = ''] =
        /<aside class="archive-banner"(.*?)<\/aside>/s.exec(htmlOf(path)) ?? []
      const [label, date] = edition === 'v0-7' ? ['0.7', '20.11.2025'] : ['0.95', '21.01.2026']
      expect.soft(banner, path).toContain(`utgave ${label}, `)
      expect.soft(banner, path).toContain(date)
      expect.soft(attributes(banner, 'href'), path).toEqual([within])
      expect.soft(pages.has(within), `${within} is a page`).toBe(true)
    }
    for (const { path, edition } of writtenPages())
      if (edition === null) expect.soft(htmlOf(path), path).not.toContain('archive-banner')
  })

  test('links to pages and files of its own edition only', () => {
    for (const { path, edition, prefix } of archived()) {
      const html = htmlOf(path)
        .replace(/<aside class="archive-banner".*?<\/aside>/s, '')
        // What these are for is to lead to other languages and editions.
        .replace(/<nav class="languages".*?<\/nav>/s, '')
        .replace(/<details class="editions".*?<\/details>/s, '')
        .replace(/<section class="card deck-look".*?<\/section>/s, '')
      const body = html.slice(html.indexOf('<body'))
      const links = attributes(body, 'href').filter((href) => href.startsWith('/'))
      const strays = links.filter(
        (href) =>
          !href.startsWith(`${prefix}/`) &&
          href !== prefix &&
          !href.startsWith(`/data/v1/editions/${edition}/`) &&
          href !== `/motepakke-${edition}.html` &&
          // What ships is of the build, and not of an edition.
          !['/licenses.txt', '/sbom.cdx.json'].includes(href) &&
          // A meeting leads to the edition it treated, which is never a later one.
          !(edition === 'v0-95' && href === prefix.replace('v0-95', 'v0-7')),
      )
      expect.soft(strays, path).toEqual([])
      expect.soft(links.length, path).toBeGreaterThan(4)
    }
  })

  test('says as of when it stands, and not when it was read', () => {
    expect(textOf(V7)).toContain('Slik det var 20.11.2025')
    expect(textOf('/utgave/v0-95')).toContain('Slik det var 21.01.2026')
    for (const { path } of inBokmal()) {
      expect.soft(textOf(path), path).not.toMatch(/Lest \d|I dag \d/)
    }
    expect(textOf('/indikator/ehds')).toMatch(/Lest \d\d\.\d\d\.\d{4}/)
  })
})

test('a step inside the archive stays there, and the banner leads out of it', async () => {
  const { page, problems, responses } = await openPage(`${V7}/mal/mal-1`)
  await page.getByRole('link', { name: 'Bruk av fullmakt på Helsenorge' }).first().click()
  await page.waitForSelector('.indicator-grid')
  expect(new URL(page.url()).pathname).toBe(`${V7}/indikator/representasjon-fullmakt`)
  expect(await page.locator('h1').textContent()).toBe('Bruk av fullmakt på Helsenorge')
  const fetched = responses
    .map((one) => new URL(one.url()).pathname)
    .filter((p) => p.endsWith('.json'))
  // All indicators of the goal came with its page.
  expect(fetched).toEqual([])
  await page.getByRole('link', { name: 'Vis denne siden slik den er nå' }).click()
  await page.waitForURL('**/indikator/representasjon-fullmakt')
  expect(await page.locator('h1').textContent()).toContain('representasjon og fullmakt')
  expect(await page.locator('.archive-banner').count()).toBe(0)
  expect(problems).toEqual([])
})

describe('built on another day', () => {
  let other = ''
  beforeAll(async () => {
    other = await mkdtemp(join(tmpdir(), 'e-helse-later-'))
    vi.stubEnv('SOURCE_DATE_EPOCH', String(Date.UTC(2031, 4, 6, 12) / 1000))
    buildSite(other)
    vi.unstubAllEnvs()
  }, 180_000)
  afterAll(() => rm(other, { recursive: true, force: true }))

  const archive = async (folder: string) =>
    (await readdir(folder, { recursive: true })).filter((name) =>
      /^(?:utgave\/.*\.html|data\/v1\/editions\/.*\.\w+|bilder\/utgave\/.*\.png)$/.test(name),
    )

  test('the archive is the same, byte for byte', async () => {
    const names = await archive(inject('siteFolder'))
    expect(names.length).toBeGreaterThan(250)
    expect((await archive(other)).toSorted()).toEqual(names.toSorted())
    for (const name of names) {
      const [now, later] = await Promise.all(
        [inject('siteFolder'), other].map((folder) => readFile(join(folder, name))),
      )
      expect.soft(later?.equals(now ?? Buffer.alloc(0)), name).toBe(true)
    }
  })

  test('the newest pages tell the new day', async () => {
    expect(await readFile(join(other, 'index.html'), 'utf8')).toContain('I dag 06.05.2031')
    expect(htmlOf('/')).not.toContain('2031')
  })
})
