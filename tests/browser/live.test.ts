import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test, type TestContext } from 'vitest'
import type { PublishedIndicator, PublishedStrategy } from '#data/schema/published.ts'
import { runAxe } from './support/axe.ts'
import { builtOn, changeEntry, changeFigure } from './support/liveChanges.ts'
import {
  banner,
  bannerText,
  BUILT_TEXT,
  faults,
  pageText,
  startLiveSite,
  type LiveSite,
  type Visit,
} from './support/liveSite.ts'
import { MANNERS, well, type Manner } from './support/manners.ts'

const PLL = 'pasientens-legemiddelliste'
const PLL_PAGE = `/indikator/${PLL}`
const PLL_FILE = `indicators/${PLL}.json`
const PLL_LINK = 'Pasientens legemiddelliste'

let site: LiveSite
let boardText = ''
let pllText = ''
beforeAll(async () => {
  site = await startLiveSite()
}, 240_000)
afterAll(() => site.close())

const visit = ({ onTestFinished }: TestContext): Visit => site.visit(onTestFinished)
/** On a busy machine all takes its time. */
const PATIENT = { timeout: 15_000 }
/** Where tests run at the same time, only a test's own `expect` knows whose it is. */
const shows = (of: TestContext, page: Page, text: string) =>
  of.expect.poll(() => pageText(page), PATIENT).toBe(text)

describe('an API that has what the build has', () => {
  test('changes nothing, and nothing is said', async (context) => {
    const { count, open } = visit(context)
    const opened = await open('/')
    await expect.poll(() => count('strategy.json'), PATIENT).toBe(1)
    await opened.page.waitForLoadState('networkidle')
    expect(await opened.page.locator('.live').innerText()).toBe('')
    boardText = await pageText(opened.page)
    expect(boardText).toContain(PLL_LINK)
    const indicator = await open(PLL_PAGE)
    await expect.poll(() => count(PLL_FILE), PATIENT).toBe(1)
    await indicator.page.waitForLoadState('networkidle')
    expect(await indicator.page.locator('.live').innerText()).toBe('')
    pllText = await pageText(indicator.page)
    expect([...faults(opened), ...faults(indicator)]).toEqual([])
  })

  test('is not sent again what the browser has: it asks by ETag', async (context) => {
    const { api, count, open } = visit(context)
    const { page } = await open('/')
    await expect.poll(() => count('strategy.json'), PATIENT).toBe(1)
    await page.reload({ waitUntil: 'networkidle' })
    const statuses = () => api.asked.map(({ status }) => status)
    await expect.poll(statuses, PATIENT).toEqual([200, 304])
  })

  test('is never asked by an archived page', async (context) => {
    const { api, open } = visit(context)
    const { page, problems } = await open(`/utgave/v0-7${PLL_PAGE}`)
    await page.locator('.edition').click()
    await page.waitForLoadState('networkidle')
    await page.getByRole('navigation', { name: 'Hovedmeny' }).getByText('Strategien').click()
    await page.locator('.goal-grid').first().waitFor()
    expect(api.asked).toEqual([])
    expect(problems).toEqual([])
  })
})

/** Once for a hiccup and twice more; a browser follows 20 redirects, and tries a reset line twice. */
const MOST: Partial<Record<string, number>> = {
  'hangs up in the middle': 6,
  'is too busy, and says for how long': 3,
  fails: 3,
  'sends round in circles': 63,
  'resets the line': 6,
  'says it is packed when it is not': 3,
  'lets no other site read it': 3,
}

const WAYS: [string, Manner][] = Object.entries(MANNERS)

describe.concurrent('the build’s figures stand when the API’s strategy cannot be had: it', () => {
  test.for(WAYS)('%s', async ([way, manner], context) => {
    const { api, count, open } = visit(context)
    api.behave(/./, manner)
    const opened = await open('/')
    const { page } = opened
    expect(await bannerText(page)).toBe(
      `Tallene er fra ${BUILT_TEXT}. Nyere tall kunne ikke hentes.`,
    )
    expect(await pageText(page)).toBe(boardText)
    expect(count('strategy.json')).toBeLessThanOrEqual(MOST[way] ?? 1)
    const before = api.asked.length
    await page.getByRole('link', { name: PLL_LINK }).first().click()
    await shows(context, page, pllText)
    expect(await banner(page).count()).toBe(1)
    expect(api.asked.length, 'asks more of a server that fails').toBe(before)
    expect(faults(opened)).toEqual([])
  })
})

describe.concurrent('one indicator stays as built when its file cannot be had: the API', () => {
  test.for(WAYS)('%s', async ([way, manner], context) => {
    const { api, count, open } = visit(context)
    changeFigure(api, PLL, 99.1)
    api.behave(new RegExp(PLL_FILE), manner)
    const opened = await open(PLL_PAGE)
    const { page } = opened
    expect(await bannerText(page)).toBe(
      `Noen av tallene er fra ${BUILT_TEXT}. Nyere tall for dem kunne ikke hentes.`,
    )
    expect(await pageText(page)).toBe(pllText)
    expect(count(PLL_FILE)).toBeLessThanOrEqual(MOST[way] ?? 1)
    await page.getByRole('navigation', { name: 'Hovedmeny' }).getByText('Strategien').click()
    await page.locator('.goal-grid').first().waitFor()
    await shows(context, page, boardText)
    expect(faults(opened)).toEqual([])
  })
})

describe('newer figures', () => {
  test('are shown and told, on the board and on the indicator’s page', async (context) => {
    const { api, open } = visit(context)
    changeFigure(api, PLL, 99.1)
    const opened = await open('/')
    const { page } = opened
    const told = page.locator('.live-news')
    await told.waitFor()
    expect(await told.innerText()).toMatch(/^Nyere tall fra 03\.12\.2026 for 1 indikator: .*\.$/)
    await expect.poll(() => pageText(page), PATIENT).toMatch(/99,1/)
    expect(await banner(page).count()).toBe(0)
    expect((await runAxe(page)).violations.join('\n')).toBe('')
    await told.getByRole('link').click()
    await page.getByRole('figure').first().waitFor()
    await expect.poll(() => pageText(page), PATIENT).toMatch(/99,1/)
    expect(await told.count()).toBe(1)
    expect(faults(opened)).toEqual([])
  })

  test('take over a prerendered indicator’s page that is not yet in use, in silence', async (context) => {
    const { api, open } = visit(context)
    changeFigure(api, PLL, 99.1)
    const messages: string[] = []
    const opened = await open(PLL_PAGE, {
      prepare: (page) => Promise.resolve(page.on('console', (one) => messages.push(one.text()))),
    })
    await opened.page.locator('.live-news').waitFor()
    await expect.poll(() => pageText(opened.page), PATIENT).toMatch(/99,1/)
    expect(messages).toEqual([])
    expect(faults(opened)).toEqual([])
  })

  test('are told of in English, to one who reads English', async (context) => {
    const { api, open } = visit(context)
    changeFigure(api, PLL, 99.1)
    const { page } = await open('/en')
    await page.locator('.live-news').waitFor()
    expect(await page.locator('.live-news').innerText()).toMatch(
      /^Newer figures from .*2026 for 1 indicator: .*\.$/,
    )
  })

  test('are not called newer when they are older than the build’s', async (context) => {
    const { api, count, open } = visit(context)
    changeFigure(api, PLL, 99.1)
    builtOn(api, '2026-11-01')
    const opened = await open('/')
    await expect.poll(() => count('strategy.json'), PATIENT).toBe(1)
    await shows(context, opened.page, boardText)
    await opened.page.getByRole('link', { name: PLL_LINK }).first().click()
    await opened.page.getByRole('figure').first().waitFor()
    await shows(context, opened.page, pllText)
    expect(await opened.page.locator('.live').innerText()).toBe('')
    expect(count(PLL_FILE)).toBe(0)
    expect(faults(opened)).toEqual([])
  })
})

describe('an answer with the right form that is not right', () => {
  test('one indicator malformed: the build’s entry stands in for it, the others are new', async (context) => {
    const { api, open } = visit(context)
    builtOn(api)
    changeEntry(api, PLL, (entry) => ({ ...entry, readiness: 'ja' }))
    const opened = await open('/')
    expect(await bannerText(opened.page)).toMatch(`Noen av tallene er fra ${BUILT_TEXT}.`)
    await shows(context, opened.page, boardText)
    expect(await opened.page.getByRole('alert').count()).toBe(0)
    expect(faults(opened)).toEqual([])
  })

  test('one indicator malformed and without its id: the same', async (context) => {
    const { api, open } = visit(context)
    builtOn(api)
    changeEntry(api, PLL, () => ({}))
    const opened = await open('/')
    expect(await bannerText(opened.page)).toMatch('Noen av tallene')
    await shows(context, opened.page, boardText)
  })

  test.for<[string, (file: PublishedIndicator) => unknown]>([
    [
      'another indicator',
      (file) => ({ ...file, indicator: { ...file.indicator, id: 'epj-kvalitet' } }),
    ],
    ['another edition', (file) => ({ ...file, edition: 'v0-7' })],
  ])('the file of %s under its address', async ([, how], context) => {
    const { api, open } = visit(context)
    changeFigure(api, PLL, 99.1)
    api.change(PLL_FILE, how)
    const { page } = await open(PLL_PAGE)
    expect(await bannerText(page)).toMatch('Noen av tallene')
    await shows(context, page, pllText)
  })

  test('no indicators at all: the build’s stay', async (context) => {
    const { api, open } = visit(context)
    api.change('strategy.json', (file: PublishedStrategy) => ({ ...file, indicators: [] }))
    const { page } = await open('/')
    expect(await bannerText(page)).toMatch('Tallene er fra')
    await shows(context, page, boardText)
  })
})

describe('trying', () => {
  test('again by the button brings the figures, and the banner goes away', async (context) => {
    const { api, count, open } = visit(context)
    changeFigure(api, PLL, 99.1)
    api.behave(/./, MANNERS.refuses)
    const opened = await open('/')
    const { page } = opened
    await bannerText(page)
    expect((await runAxe(page)).violations.join('\n')).toBe('')
    const button = page.getByRole('button', { name: 'Prøv igjen' })
    await button.click()
    await page.locator('.notice', { hasText: 'kunne fremdeles ikke hentes' }).waitFor()
    expect(await button.evaluate((element) => element === document.activeElement)).toBe(true)
    api.behave(/./, well)
    await button.click()
    await banner(page).waitFor({ state: 'detached' })
    await page.locator('.live-news').waitFor()
    await expect.poll(() => pageText(page), PATIENT).toMatch(/99,1/)
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('MAIN')
    expect(count('strategy.json')).toBe(3)
    expect(faults(opened)).toEqual([])
  })

  test('again by itself after a hiccup: nothing is said', async (context) => {
    const { api, count, open } = visit(context)
    api.behave(/strategy/, (exchange) => (exchange.before === 0 ? MANNERS.fails : well)(exchange))
    const { page } = await open('/')
    await expect.poll(() => count('strategy.json'), PATIENT).toBe(2)
    await page.waitForLoadState('networkidle')
    expect(await page.locator('.live').innerText()).toBe('')
  })

  test('to read 200 MB stops early', async (context) => {
    const { api, open } = visit(context)
    api.behave(/strategy/, MANNERS['sends 200 MB'])
    const { page } = await open('/')
    await bannerText(page)
    await expect.poll(() => api.asked[0]?.cut, PATIENT).toBe(true)
    expect(api.asked[0]?.sent).toBeLessThan(60_000_000)
  })

  test('is given up when the reader goes to another page', async (context) => {
    const { api, count, open } = visit(context)
    api.behave(new RegExp(PLL_FILE), MANNERS['stops in the middle and stays'])
    const opened = await open('/')
    const { page } = opened
    await page.getByRole('link', { name: PLL_LINK }).first().click()
    await expect.poll(() => count(PLL_FILE), PATIENT).toBe(1)
    await page.goBack()
    const cut = () => api.asked.find(({ path }) => path === PLL_FILE)?.cut
    await expect.poll(cut, PATIENT).toBe(true)
    expect(await banner(page).count()).toBe(0)
    await shows(context, page, boardText)
    expect(faults(opened)).toEqual([])
  })
})
