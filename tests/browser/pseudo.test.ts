import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, inject, test, vi } from 'vitest'
import type { Locale } from '#domain/base.ts'
import type * as Messages from '#i18n/messages.ts'
import type * as PageTexts from '#i18n/texts/pageTexts.ts'
import { layoutFaults } from './support/layout.ts'
import { openPage } from './support/page.ts'
import { longer, longerMessages } from './support/pseudo.ts'
import { writePseudoSite } from './support/pseudoSite.ts'
import { serveSite, type Site } from './support/site.ts'

vi.mock('#i18n/messages.ts', async (original) => {
  const { loadMessages } = await original<typeof Messages>()
  return { loadMessages: async (locale: Locale) => longerMessages(await loadMessages(locale)) }
})
vi.mock('#i18n/texts/pageTexts.ts', async (original) => {
  const { pageTexts } = await original<typeof PageTexts>()
  return {
    pageTexts: <T>(load: { readonly [language in Locale]: () => Promise<T> }) =>
      pageTexts({ ...load, nb: async () => longerMessages(await load.nb()) }),
  }
})

let folder: string
let site: Site
let pages: string[]

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'e-helse-pseudo-'))
  pages = await writePseudoSite(folder, inject('siteFolder'))
  site = await serveSite(folder)
})
afterAll(async () => {
  await site.close()
  await rm(folder, { recursive: true, force: true })
})

/** What is said on the page; names of software are marked as no language's words. */
const wordsOf = (page: Page): Promise<string> =>
  page.evaluate(() => {
    for (const names of document.querySelectorAll('[translate="no"]')) names.remove()
    return document.body.innerText
  })

// Names, and each language's name for itself, which stand in no message.
const KEPT = ['Bokmål', 'Nynorsk', 'English', 'NLOD']

test('words 40 % longer break no page on a phone, a laptop or a projector', async () => {
  const { page } = await openPage('/', { site: site.url })
  const asTheyWere = new Set<string>()
  expect(pages.length).toBeGreaterThan(50)
  for (const path of pages) {
    await page.goto(new URL(path, site.url).href, { waitUntil: 'load' })
    for (const width of [320, 1280, 1920])
      expect.soft(await layoutFaults(page, width), `${path} at ${width}`).toEqual([])
    const text = await wordsOf(page)
    for (const word of text.split(/\s+/)) if (longer(word) !== word) asTheyWere.add(word)
  }
  expect([...asTheyWere].toSorted()).toEqual(KEPT.toSorted())
}, 120_000)

test('text that is cut off, out of its place or over other text is found', async () => {
  const { page } = await openPage('/404.html', { site: site.url })
  const faultsOf = async (main: string): Promise<string[]> => {
    await page.setContent(`<body style="margin: 0; font: 16px sans-serif">${main}</body>`)
    return layoutFaults(page, 320)
  }
  const word = 'Helsepersonellundersøkelsen'
  const narrow = `<p style="width: 60px; WITH">${word}</p>`
  const drawn = (x: number, y: number) => `<text x="${x}" y="${y}">${word}</text>`
  const drawing = (texts: string) => `<svg width="300" viewBox="0 0 300 90">${texts}</svg>`

  expect(await faultsOf(narrow.replace('WITH', 'overflow: auto'))).toEqual([])
  expect(await faultsOf(narrow.replace('WITH', 'overflow: hidden'))).toEqual([
    expect.stringContaining('cut off'),
  ])
  expect(await faultsOf(`<p class="card" style="width: 60px">${word}</p>`)).toEqual([
    expect.stringContaining('outside its p'),
  ])
  expect(await faultsOf(`<p style="padding-left: 200px">${word}</p>`)).toEqual([
    expect.stringContaining('scrolls sideways'),
    expect.stringContaining('outside its html'),
  ])
  expect(await faultsOf(`<p>${word}</p><p style="margin-top: -30px">${word}</p>`)).toEqual([
    expect.stringContaining('over each other'),
  ])
  expect(await faultsOf(drawing(drawn(0, 30) + drawn(0, 60)))).toEqual([])
  expect(await faultsOf(drawing(drawn(0, 30) + drawn(20, 32)))).toEqual([
    expect.stringContaining('over each other'),
  ])
  expect(await faultsOf(drawing(drawn(0, 5)))).toEqual([expect.stringContaining('outside its svg')])
})
