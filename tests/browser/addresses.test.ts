import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { openPage } from './support/page.ts'

const heading = (page: Page) => page.getByRole('heading', { level: 1 })
const rows = (page: Page) => page.locator('main a[href^="/indikator/"]').count()

describe('an address', () => {
  it('of a page deep in the site answers, and does so again when it is loaded anew', async () => {
    const { page, problems } = await openPage('/indikator/epj-kvalitet')
    expect(await heading(page).innerText()).toMatch(/^EPJ-system bidrar/)
    await page.reload({ waitUntil: 'networkidle' })
    expect(await heading(page).innerText()).toMatch(/^EPJ-system bidrar/)
    expect(problems).toEqual([])
  })

  it('with a filter shows what the one who shared it saw', async () => {
    const { page } = await openPage('/?klarhet=fremtidig&q=ehds')
    expect(await rows(page)).toBe(2)
    await page.reload({ waitUntil: 'networkidle' })
    expect(await rows(page)).toBe(2)
    expect(await page.getByRole('searchbox').inputValue()).toBe('ehds')
  })

  it('with a query that makes no sense shows the page as it is without', async () => {
    const { page, problems } = await openPage('/?klarhet=%E0%A4%A&type=,,x&q=&serier=1')
    expect(await rows(page)).toBe(33)
    expect(problems).toEqual([])
  })

  it.each([
    ['/mal/mal-1/', '1 Aktiv medvirkning i egen og næres helse'],
    ['/indikator/digital-kontakt/', 'Innbyggers digitale kontakt med helsetjenesten'],
    ['/om/', /Om/],
  ])('answers with a trailing slash too: %s', async (address, name) => {
    const { page } = await openPage(address)
    expect(await heading(page).innerText()).toMatch(name)
  })

  it('that leads nowhere says so, and gives the way to the board', async () => {
    const { page } = await openPage('/indikator/finnes-ikke')
    expect(await heading(page).innerText()).toBe('Fant ikke siden')
    await page.getByRole('link', { name: /Gå til oversikten/ }).click()
    expect(await heading(page).innerText()).toMatch(/^Sammen om/)
  })
})

describe('Back and Forward', () => {
  it('restore page, filter, place on the page, and focus', async () => {
    const { page } = await openPage('/?klarhet=klar,under-arbeid', { height: 500 })
    const scrolled = () => page.evaluate(() => Math.round(window.scrollY))
    const link = page.getByRole('link', { name: 'Effekt av prosesser i Nasjonal rådsmodell' })
    await link.scrollIntoViewIfNeeded()
    const place = await scrolled()
    expect(place).toBeGreaterThan(100)
    await link.click()
    await expect.poll(() => heading(page).innerText()).toMatch(/^Effekt av prosesser/)
    expect(await scrolled()).toBe(0)
    const isFocused = (locator: ReturnType<typeof heading>) =>
      locator.evaluate((element) => element === document.activeElement)
    expect(await isFocused(heading(page))).toBe(true)

    await page.getByText('Framdrift mot 2030').scrollIntoViewIfNeeded()
    const further = await scrolled()
    await page.goBack()
    await expect.poll(() => heading(page).innerText()).toMatch(/^Sammen om/)
    await expect.poll(scrolled).toBe(place)
    expect(await isFocused(link)).toBe(true)
    expect(new URL(page.url()).search).toBe('?klarhet=klar,under-arbeid')
    expect(await page.title()).toMatch(/^Nasjonal e-helsestrategi/)

    await page.goForward()
    await expect.poll(() => heading(page).innerText()).toMatch(/^Effekt av prosesser/)
    await expect.poll(scrolled).toBe(further)
    expect(await isFocused(heading(page))).toBe(true)
  })
})

describe('a page whose script does not arrive', () => {
  it('leaves the rest of the site, and can be tried again', async () => {
    const { page } = await openPage('/')
    await page.route(/\/AboutPage-.*\.js$/, (route) => route.abort())
    await page.getByRole('link', { name: 'Om', exact: true }).click()
    await page.getByRole('heading', { name: 'Siden kunne ikke vises' }).waitFor()
    await page.getByRole('link', { name: 'Data', exact: true }).click()
    await page.getByRole('table', { name: 'Hele datasettet' }).waitFor()
    await page.goBack()
    await page.getByRole('heading', { name: 'Siden kunne ikke vises' }).waitFor()
    await page.unroute(/\/AboutPage-.*\.js$/)
    await page.getByRole('button', { name: 'Prøv igjen' }).click()
    await page.getByRole('heading', { name: 'Personvern' }).waitFor()
    expect(await heading(page).count()).toBe(1)
  })
})
