import { describe, expect, test } from 'vitest'
import { watchPage } from './support/watch.ts'

const PAGES = [
  ['the board', '/'],
  ['a goal', '/mal/kvalitet'],
  ['a goal with groups', '/mal/mal-2'],
  ['an indicator with lines', '/indikator/pasientens-legemiddelliste'],
  ['an indicator with groups', '/indikator/epj-effektivitet'],
  ['an indicator without figures', '/indikator/ehds'],
  ['the data', '/data'],
  ['about', '/om'],
  ['methods', '/om/metode'],
  ['accessibility', '/tilgjengelighet'],
  ['the report', '/rapport'],
  ['the presentation', '/presentasjon'],
  ['the board as it was', '/utgave/v0-7'],
  ['a goal as it was', '/utgave/v0-7/mal/mal-4'],
  ['an indicator as it was', '/utgave/v0-7/indikator/epj-effektivitet'],
  ['the data as it was', '/utgave/v0-7/data'],
  ['the newest edition in the archive', '/utgave/v0-95/indikator/icd-11/'],
] as const

describe.each([360, 1280])('at %i px', (width) => {
  test.each(PAGES)('%s comes to life in silence (%s)', async (_, path) => {
    const { messages, problems, json, shift, moved, heading } = await watchPage(path, { width })
    expect(messages).toEqual([])
    expect(problems).toEqual([])
    expect(json).toEqual([])
    expect({ shift, moved }).toEqual({ shift: 0, moved: [] })
    expect(heading).toEqual({ kept: true, alive: true })
  })

  test.each([
    ['an address that leads nowhere', '/finnes/ikke'],
    ['an indicator that does not exist', '/indikator/finnes-ikke'],
    ['an edition that does not exist', '/utgave/v9/om'],
  ])('%s says so, and nothing else goes wrong', async (_, path) => {
    const { page, messages, shift, heading } = await watchPage(path, { width })
    // The browser itself tells of the page's status, and of a file that is not there either.
    const others = messages.filter((text) => !/Failed to load resource.*404/.test(text))
    expect(others).toEqual([])
    expect(shift).toBe(0)
    expect(heading).toEqual({ kept: true, alive: false })
    expect(await page.locator('h1').textContent()).toBe('Fant ikke siden')
    expect(await page.locator('link[rel="canonical"]').count()).toBe(0)
    expect(await page.locator('meta[name="robots"]').getAttribute('content')).toBe('noindex')
    await page.getByRole('link', { name: 'Gå til oversikten over strategien' }).click()
    await page.waitForSelector('.board-page')
    expect(new URL(page.url()).pathname).toBe('/')
  })
})

test.each([
  ['an indicator', '/indikator/effektiv-ressursbruk', 'Effektiv ressursbruk'],
  ['a goal', '/mal/internasjonalt', 'Målet er ikke med i utgave 0.7'],
])(
  '%s that came after the edition has a page that says so, and comes to life',
  async (_, at, title) => {
    const { page, messages, heading, json } = await watchPage(`/utgave/v0-7${at}`)
    expect(messages).toEqual([])
    expect(json).toEqual([])
    expect(heading).toEqual({ kept: true, alive: true })
    expect(await page.locator('h1').textContent()).toContain(title)
    expect(await page.locator('main').textContent()).toContain('utgave 0.7')
    expect(await page.locator('meta[name="robots"]').getAttribute('content')).toBe('noindex')
    await page.locator(`main a[href$="${at}"]`).first().click()
    await page.waitForURL(`**${at}`)
    await page.waitForSelector('h1')
  },
)

test('«today» is the build’s until the page has come to life, then the visitor’s', async () => {
  // Tomorrow, so that it is the date alone that changes: later, more figures are overdue.
  const tomorrow = new Date(Date.now() + 86_400_000).toISOString().slice(0, 10)
  const { page, messages, shift, heading } = await watchPage('/', { now: `${tomorrow}T10:00:00Z` })
  const written = tomorrow.split('-').toReversed().join('.')
  await expect.poll(() => page.locator('.status-line').textContent()).toContain(`I dag ${written}`)
  expect(messages).toEqual([])
  expect(shift).toBe(0)
  expect(heading).toEqual({ kept: true, alive: true })
})

test('what is overdue follows the visitor’s day, also where the page waited to be used', async () => {
  const { page } = await watchPage('/indikator/digital-hjemmeoppfolging', {
    now: '2027-03-04T10:00:00Z',
  })
  await expect.poll(() => page.locator('.key-figures').textContent()).toContain('Forfalt')
})

test('in the archive it stays the day of the meeting', async () => {
  const { page } = await watchPage('/utgave/v0-7', { now: '2027-03-04T10:00:00Z' })
  const line = await page.locator('.status-line').textContent()
  expect(line).toContain('Slik det var 20.11.2025')
  expect(line).not.toContain('2027')
})

test('a page whose data cannot be read is drawn anew, with data it fetches', async () => {
  const { page, messages, json } = await watchPage('/indikator/pasientens-legemiddelliste', {
    prepare: async (opened) => {
      await opened.route('**/indikator/*', async (route) => {
        const response = await route.fetch()
        const html = (await response.text()).replace('id="page-data">{', 'id="page-data">{{')
        await route.fulfill({ response, body: html })
      })
    },
  })
  await page.waitForSelector('.indicator-grid')
  expect(messages).toEqual([])
  expect(json.map((url) => new URL(url).pathname).toSorted()).toEqual([
    '/data/v1/indicators/pasientens-legemiddelliste.json',
    '/data/v1/strategy.json',
  ])
})

describe('with a query the page settles once, in silence', () => {
  test('the board takes the filter of its address', async () => {
    const { page, messages, json, heading } = await watchPage('/?klarhet=klar&q=epj')
    expect(messages).toEqual([])
    expect(json).toEqual([])
    expect(heading).toEqual({ kept: true, alive: true })
    expect(await page.getByLabel('Klar', { exact: true }).isChecked()).toBe(true)
    expect(await page.getByRole('searchbox').inputValue()).toBe('epj')
    const names = await page.locator('.indicator-rows a').allTextContents()
    expect(names.length).toBeGreaterThan(0)
    expect(names.length).toBeLessThan(10)
    expect(names.every((name) => /epj/i.test(name))).toBe(true)
    expect(await page.locator('.filter-result').textContent()).toMatch(/^Viser \d av 33/)
    expect(new URL(page.url()).search).toBe('?klarhet=klar&q=epj')
  })

  test('a query that nobody understands leaves the page as it was', async () => {
    const { page, messages, shift, heading } = await watchPage('/?klarhet=kanskje&utm_source=x')
    expect(messages).toEqual([])
    expect(shift).toBe(0)
    expect(heading).toEqual({ kept: true, alive: true })
    expect(await page.locator('.filter-result').count()).toBe(0)
  })
})

test('from page to page without a new load: the next page fetches only its own file', async () => {
  const { page, messages } = await watchPage('/')
  const asked: string[] = []
  page.on('request', (request) => asked.push(new URL(request.url()).pathname))
  await page.getByRole('link', { name: 'Pasientens legemiddelliste' }).first().click()
  await page.waitForSelector('.indicator-grid')
  const data = asked.filter((path) => path.startsWith('/data/'))
  expect(data).toEqual(['/data/v1/indicators/pasientens-legemiddelliste.json'])
  expect(asked.filter((path) => path.startsWith('/indikator/'))).toEqual([])
  expect(messages).toEqual([])
})
