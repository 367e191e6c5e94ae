import type { Page } from 'playwright-core'
import { beforeEach, describe, expect, inject, it, onTestFinished } from 'vitest'
import { startDeployedSite, type DeployedSite } from './support/deployedSite.ts'
import { openPage, type OpenedPage } from './support/page.ts'

const INDICATOR = '/indikator/pasientens-legemiddelliste'
const NAME = 'Pasientens legemiddelliste'
const FAILED = 'Siden kunne ikke vises'

let site: DeployedSite
beforeEach(async () => {
  site = await startDeployedSite(inject('siteFolder'))
  onTestFinished(() => site.close())
})

/** Opens a page and uses it, so that what comes with the first use is here. */
async function openUsed(path: string): Promise<OpenedPage> {
  const opened = await openPage(path, { site: site.url })
  await opened.page.mouse.move(50, 50)
  await atRest(opened)
  return opened
}

/** Resolves when nothing has arrived for a while. */
async function atRest({ page, responses }: OpenedPage): Promise<void> {
  for (let before = -1; before < responses.length;) {
    before = responses.length
    await page.waitForTimeout(700)
  }
}

const h1 = (page: Page) => page.getByRole('heading', { level: 1 }).innerText()
const address = (page: Page): string => page.url().slice(site.url.length - 1)
const goTo = (page: Page, name: string) => page.getByRole('link', { name }).first().click()
const again = (page: Page, name = 'Prøv igjen') => page.getByRole('button', { name })

/** Long enough for a loop to show itself. */
const settle = (page: Page) => page.waitForTimeout(1500)

/** What a page has stored on the visitor's device. */
const stored = async (page: Page) => {
  const { cookies, origins } = await page.context().storageState({ indexedDB: true })
  return [...cookies, ...origins]
}

describe('a new build is put in place under an open page', () => {
  it('a page of the old build is no more: one loading anew, and the reader is there', async () => {
    const { page } = await openUsed('/')
    site.deploy('b')
    await goTo(page, NAME)
    await expect.poll(() => h1(page)).toBe(NAME)
    await settle(page)
    expect(site.visits).toEqual([INDICATOR])
    expect(address(page)).toBe(INDICATOR)
    expect(await stored(page)).toEqual([])
    await page.goBack()
    await expect.poll(() => h1(page)).toMatch(/^Sammen om/)
    await goTo(page, NAME)
    await expect.poll(() => h1(page)).toBe(NAME)
    expect(site.visits).toEqual([INDICATOR])
  })

  it('a page left open is used first then: it comes anew, alive', async () => {
    const { page } = await openPage('/', { site: site.url })
    site.deploy('b')
    await page.mouse.move(50, 50)
    await expect.poll(() => site.visits).toEqual(['/'])
    await page.waitForLoadState('networkidle')
    await page.locator('details.editions > summary').click()
    await page.getByText('Vis denne siden slik den var').waitFor()
    expect(site.visits).toEqual(['/'])
  })

  it.each([
    ['the code of a page', /^GoalPage-/, '/', 'Kvalitet og sammenheng'],
    ['the texts of a page', /^goal-/, '/', 'Kvalitet og sammenheng'],
    ['what checks the figures', /^published-/, '/', 'Kvalitet og sammenheng'],
    ['«Utforsk»', /^Explore-/, INDICATOR, 'Utforsk tallene'],
  ])('%s is gone alone: one loading anew', async (_, gone, from, link) => {
    const { page } = await openUsed(from)
    site.deploy('b', gone)
    await goTo(page, link)
    await expect.poll(() => site.visits.length).toBe(1)
    await page.waitForLoadState('networkidle')
    await settle(page)
    expect(site.visits).toEqual([address(page)])
    expect(address(page)).not.toBe(from)
    expect(await page.getByRole('alert').count()).toBe(0)
    await expect.poll(() => page.locator('.loading').count()).toBe(0)
  })

  it('what makes a picture is gone: one loading anew, with «Utforsk» as it was', async () => {
    const { page } = await openUsed(`${INDICATOR}?utforsk`)
    site.deploy('b')
    await page.getByRole('button', { name: 'CSV' }).click()
    await expect.poll(() => site.visits).toEqual([`${INDICATOR}?utforsk`])
    await page.getByRole('button', { name: 'CSV' }).waitFor()
    await settle(page)
    expect(site.visits.length).toBe(1)
  })

  it('the reader has typed on the page: it says so, and loads when asked to', async () => {
    const { page } = await openUsed(INDICATOR)
    site.deploy('b')
    await page.getByLabel('Nivå').first().fill('80')
    await goTo(page, 'Utforsk tallene')
    await again(page, 'Last inn på nytt').waitFor()
    await settle(page)
    expect(site.visits).toEqual([])
    expect(await page.getByRole('alert').innerText()).toContain('Siden er oppdatert')
    await again(page, 'Last inn på nytt').click()
    await expect.poll(() => site.visits.length).toBe(1)
    await page.getByRole('button', { name: 'CSV' }).waitFor()
  })
})

describe('the new build is broken, and lacks the page', () => {
  it('is loaded once, then says so, and the menu leads on', async () => {
    const { page } = await openUsed('/')
    site.lose(/^IndicatorPage-/)
    site.deploy('b')
    await goTo(page, NAME)
    await expect.poll(() => site.visits).toEqual([INDICATOR])
    // The page stands in its HTML, and can be read, where its code is lacking.
    await settle(page)
    expect(site.visits).toEqual([INDICATOR])
    expect(await h1(page)).toBe(NAME)
    await page.getByRole('navigation', { name: 'Hovedmeny' }).getByText('Strategien').click()
    await expect.poll(() => h1(page)).toMatch(/^Sammen om/)
    await page.waitForLoadState('networkidle')
    site.deploy('b')
    await goTo(page, NAME)
    await expect.poll(() => h1(page)).toBe(FAILED)
    await page.getByRole('alert').getByText('Tjeneren svarte med en feil').waitFor()
    await settle(page)
    expect(site.visits).toEqual([])
    await page.getByRole('navigation', { name: 'Hovedmeny' }).getByText('Om').click()
    await expect.poll(() => h1(page)).not.toBe(FAILED)
  })

  it('servers that do not agree: the page comes to rest', async () => {
    const { page } = await openUsed('/')
    site.lose(/^(?:IndicatorPage|indicator)-/)
    site.deploy('b')
    site.alternate('c', 'b')
    await goTo(page, NAME)
    await settle(page)
    await settle(page)
    // From the first build to another, and from that to itself: it is not left twice.
    expect(site.visits).toEqual([INDICATOR, INDICATOR])
    expect(await h1(page)).not.toBe('')
  })
})

describe('the server cannot be reached', () => {
  const WAYS: [string, (page: Page, away: boolean) => unknown][] = [
    ['no network', (page, away) => page.context().setOffline(away)],
    ['every answer is an error', (_, away) => site.answer(away ? 500 : 200)],
    ['a log-in page stands in between', (_, away) => site.answer(away ? 203 : 200)],
  ]

  it.each(WAYS)('%s: the reader is told, and stays until it is back', async (_, go) => {
    const { page } = await openUsed('/')
    site.deploy('a')
    await go(page, true)
    await goTo(page, NAME)
    await expect.poll(() => h1(page)).toBe(FAILED)
    await page.getByRole('alert').filter({ hasText: 'Fikk ikke kontakt med tjeneren' }).waitFor()
    await again(page).click()
    await page.getByText('Fikk ikke kontakt').nth(1).waitFor({ state: 'attached' })
    expect(await h1(page)).toBe(FAILED)
    expect(site.visits).toEqual([])
    await go(page, false)
    await again(page).click()
    await expect.poll(() => h1(page)).toBe(NAME)
    expect(site.visits).toEqual([INDICATOR])
  })

  it.each(WAYS)('%s when a page is first used: it stays as it is', async (_, go) => {
    const { page } = await openPage(INDICATOR, { site: site.url })
    const before = await page.locator('main').innerText()
    site.deploy('a')
    await go(page, true)
    await page.mouse.move(50, 50)
    await settle(page)
    expect(await page.locator('main').innerText()).toBe(before)
    expect(await page.locator('header').innerText()).toContain('Utgave')
    expect(site.visits).toEqual([])
  })
})
