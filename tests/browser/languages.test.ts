import { describe, expect, inject, test } from 'vitest'
import { PAGE_DATA_ID } from '#data/pageData.ts'
import { LOCALES, type Locale } from '#domain/base.ts'
import { loadDataset } from '#publish/load.ts'
import { carriedFaults, translatedIn } from './support/carriedTexts.ts'
import { PAGE_TYPES } from './support/dataset.ts'
import { foreignWords } from './support/languageWords.ts'
import { sentencesOf } from './support/messageSentences.ts'
import { openPage } from './support/page.ts'
import { visibleTexts } from './support/visibleTexts.ts'
import { openWhole } from './support/wholePage.ts'
import { attributes, htmlOf, ORIGIN, siteFile } from './support/written.ts'

const PAGES = [...PAGE_TYPES, '/?q=xyzzy', '/utgave/v0-7', '/endringer/v0-7/v0-95']
/** Pages that are not to be found by search, and so name no addresses. */
const LOST = ['/finnes-ikke', '/utgave/v0-7/indikator/helsedata-sekundarbruk']

describe.concurrent('a reader finds their own language only, on every kind of page', () => {
  test.for(['nn', 'en'] as const)(
    'in %s: words, what the page carries, and the scripts it loads',
    { timeout: 120_000 },
    async (language, { onTestFinished }) => {
      const translated = translatedIn(await loadDataset('mock-data'), language)
      const { page, responses, problems } = await openPage(`/${language}`, {
        atEnd: onTestFinished,
      })
      const faults: string[] = []
      for (const path of PAGES) {
        const told = (fault: string) => faults.push(`/${language}${path}: ${fault}`)
        await openWhole(page, new URL(`${language}${path}`, inject('siteUrl')).href)
        const lang = await page.locator('html').getAttribute('lang')
        if (lang !== language) told(`says that it is in ${lang}`)

        const texts = await visibleTexts(page)
        if (texts.length < 20) told(`has only ${texts.length} texts`)
        for (const text of texts)
          for (const word of foreignWords(text, language)) told(`${word}, in «${text}»`)

        const carried = await page.locator(`#${PAGE_DATA_ID}`).allTextContents()
        if (carried.length !== (path === '/finnes-ikke' ? 0 : 1)) told('carries no data')
        for (const json of carried)
          for (const fault of carriedFaults(JSON.parse(json), language, translated))
            told(`carries ${fault}`)
      }
      expect(faults).toEqual([])
      expect(problems.filter((problem) => !/\b404\b/.test(problem))).toEqual([])

      const loaded = new Set(responses.map((one) => new URL(one.url()).pathname))
      const scripts = [...loaded]
        .filter((path) => path.endsWith('.js'))
        .map((path) => siteFile(path))
      const inScripts = (text: string) => scripts.some((script) => script.includes(text))
      const others = LOCALES.filter((one) => one !== language)
      expect(others.flatMap((one) => sentencesOf(one, [language])).filter(inScripts)).toEqual([])
      expect(sentencesOf(language, others).filter(inScripts).length).toBeGreaterThan(100)
    },
  )
})

describe('each page tells search where it is in the other languages', () => {
  const paths = [...new Set(PAGES.map((path) => path.replace(/\?.*/, '')))]
  const within = (language: Locale, path: string) =>
    language === 'nb' ? path : `/${language}${path === '/' ? '' : path}`

  test.each(paths.filter((path) => !LOST.includes(path)))('%s', (path) => {
    const alternates = [...LOCALES, 'x-default'].map((language) => {
      const locale = LOCALES.find((one) => one === language) ?? 'nb'
      return `${language} ${ORIGIN}${within(locale, path)}`
    })
    for (const language of LOCALES) {
      const html = htmlOf(within(language, path))
      const links = [...html.matchAll(/<link rel="alternate"[^>]*>/g)].map(([link]) =>
        [...attributes(link.toLowerCase(), 'hreflang'), ...attributes(link, 'href')].join(' '),
      )
      expect.soft(links).toEqual(alternates)
      expect.soft(html).toContain(`<html lang="${language}"`)
    }
  })

  test.each(LOCALES)('but not that which leads nowhere, in %s', (language) => {
    const lost = siteFile(`${within(language, '')}/404.html`)
    const absent = htmlOf(within(language, '/utgave/v0-7/indikator/helsedata-sekundarbruk'))
    for (const html of [lost, absent]) {
      expect(html).not.toContain('rel="alternate"')
      expect(html).toContain(`<html lang="${language}"`)
    }
  })
})

test('the header changes the language and keeps page, edition and what was asked for', async () => {
  const { page, problems } = await openPage(
    '/utgave/v0-7/indikator/epj-kvalitet?visning=videreforing',
  )
  const title = () => page.locator('h1').textContent()
  const titles = new Set([await title()])
  for (const [name, root, lang] of [
    ['Nynorsk', '/nn', 'nn'],
    ['English', '/en', 'en'],
    ['Bokmål', '', 'nb'],
  ] as const) {
    await page.locator('header').getByRole('link', { name }).click()
    await page.waitForURL(`**${root}/utgave/v0-7/indikator/epj-kvalitet?visning=videreforing`)
    // What is still on its way is cut off by the next click, and looks like a fault.
    await page.waitForLoadState('networkidle')
    expect(new URL(page.url()).pathname).toBe(`${root}/utgave/v0-7/indikator/epj-kvalitet`)
    expect(await page.locator('html').getAttribute('lang')).toBe(lang)
    titles.add(await title())
  }
  expect(titles.size).toBe(3)
  expect(problems).toEqual([])
})
