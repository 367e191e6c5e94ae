import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { runAxe } from './support/axe.ts'
import { openPage, type OpenedPage, type PageOptions } from './support/page.ts'
import { goTo, slideCount, slideFaults, slideText } from './support/slides.ts'

const at = (page: Page) => Number(new URL(page.url()).searchParams.get('lysbilde'))
const title = (page: Page) => page.locator('h1').innerText()

/** Opens the show at its first slide, whatever the address asks for besides. */
async function openShow(path: string, options: PageOptions): Promise<OpenedPage> {
  const opened = await openPage(path, options)
  await opened.page.locator('.slide').waitFor()
  return opened
}

/** What went wrong, but that there is no network: a browser asks for the icon of each address. */
const problemsOffline = ({ problems }: OpenedPage) =>
  problems.filter((problem) => !/favicon\.svg|ERR_INTERNET_DISCONNECTED/.test(problem))

/** Opens the page where one chooses, begins the show when all is here, and cuts the network. */
async function beginOffline(): Promise<OpenedPage> {
  const opened = await openPage('/presentasjon', { width: 1280, height: 720 })
  const { page } = opened
  await page.mouse.move(200, 200)
  await page.getByText('Alt er hentet, så den kan vises uten nett').waitFor()
  await page.context().setOffline(true)
  await page.getByRole('button', { name: 'Start presentasjonen' }).click()
  await page.locator('.slide').waitFor()
  return opened
}

describe('a meeting', () => {
  it('is held with a clicker and no network, from the first slide to the last', async () => {
    const opened = await beginOffline()
    const { page } = opened
    const count = await slideCount(page)
    expect(count).toBeGreaterThan(40)
    const titles = [await title(page)]
    for (let number = 2; number <= count; number++) {
      await page.keyboard.press(number % 2 === 0 ? 'PageDown' : 'ArrowRight')
      await page.getByRole('region', { name: `Lysbilde ${number} av ${count}: ` }).waitFor()
      titles.push(await title(page))
    }
    expect(new Set(titles).size).toBe(count)
    expect(at(page)).toBe(count)
    await page.keyboard.press('PageUp')
    expect(at(page)).toBe(count - 1)
    await page.keyboard.press('Home')
    expect(at(page)).toBe(1)
    expect(problemsOffline(opened)).toEqual([])
  })

  it('goes black, shows an overview, jumps to a number, and is left for where it was begun', async () => {
    const opened = await beginOffline()
    const { page } = opened
    await page.keyboard.press('b')
    const black = page.getByRole('button', { name: /Skjermen er svart/ })
    await black.waitFor()
    const { width, height } = (await black.boundingBox()) ?? { width: 0, height: 0 }
    expect([width, height]).toEqual([1280, 720])
    await page.keyboard.press('PageDown')
    await black.waitFor({ state: 'detached' })
    expect(at(page)).toBe(1)

    await page.keyboard.press('o')
    const overview = page.getByRole('dialog', { name: 'Oversikt over lysbildene' })
    await overview.waitFor()
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('ArrowRight')
    await page.keyboard.press('Enter')
    await overview.waitFor({ state: 'detached' })
    expect(at(page)).toBeGreaterThan(2)

    await goTo(page, 12)
    expect(at(page)).toBe(12)
    await page.keyboard.press('Escape')
    const start = page.getByRole('button', { name: 'Start presentasjonen' })
    await start.waitFor()
    expect(await start.evaluate((button) => button === document.activeElement)).toBe(true)
    expect(new URL(page.url()).search).toBe('')
    expect(problemsOffline(opened)).toEqual([])
  })

  it('has a presenter’s window that keeps in step both ways, and notices when one is closed', async () => {
    const opened = await openShow('/presentasjon?lysbilde=3', { width: 1280, height: 720 })
    const { page } = opened
    const [presenter] = await Promise.all([page.waitForEvent('popup'), page.keyboard.press('s')])
    await presenter.getByText('Vinduene følger hverandre.').waitFor()
    await page.context().setOffline(true)
    const shown = (number: number) =>
      presenter.getByRole('heading', { name: new RegExp(`^Lysbilde ${number} av `) }).waitFor()
    await shown(3)
    await page.keyboard.press('PageDown')
    await shown(4)
    expect(await presenter.getByRole('region', { name: 'Notater' }).innerText()).toMatch(
      /Hva den måler: .*Slik er statusen regnet ut/s,
    )
    await presenter.getByRole('button', { name: 'Neste' }).click()
    await page.waitForURL(/lysbilde=5/)
    await presenter.keyboard.press('PageDown')
    await page.waitForURL(/lysbilde=6/)
    await presenter.keyboard.press('b')
    await page.getByRole('button', { name: /Skjermen er svart/ }).waitFor()
    await page.keyboard.press('b')
    await presenter.getByText('Skjermen er svart for salen').waitFor({ state: 'detached' })

    await presenter.getByRole('button', { name: 'Start tiden' }).click()
    await presenter.getByRole('button', { name: 'Pause' }).waitFor()
    expect((await runAxe(presenter)).violations).toEqual([])

    await page.keyboard.press('Escape')
    await presenter.getByText(/Vinduet med lysbildene er lukket/).waitFor()
    await page.getByRole('button', { name: 'Start presentasjonen' }).click()
    await shown(1)
    await presenter.getByText('Vinduene følger hverandre.').waitFor()
    await presenter.close()
    let x = 200
    await expect
      .poll(async () => {
        await page.mouse.move((x += 10), 200)
        return page.getByText('Foredragsvisningen er lukket').isVisible()
      })
      .toBe(true)
    expect(problemsOffline(opened)).toEqual([])
  })

  it('fills the screen with f, and leaves it with f', async () => {
    const { page } = await openShow('/presentasjon?lysbilde=1', { width: 1280, height: 720 })
    const full = (wanted: boolean) =>
      page.waitForFunction((value) => (document.fullscreenElement !== null) === value, wanted)
    await page.keyboard.press('f')
    await full(true)
    expect(await page.locator('.slide').count()).toBe(1)
    await page.keyboard.press('f')
    await full(false)
  })

  it('says so when the presenter’s window does not come, since the network is gone', async () => {
    const { page } = await beginOffline()
    await page.clock.install()
    await Promise.all([page.waitForEvent('popup'), page.keyboard.press('s')])
    await page.clock.fastForward(15_000)
    await page
      .getByText(/^Foredragsvisningen svarer ikke/)
      .first()
      .waitFor()
    // The slides go on.
    await page.keyboard.press('PageDown')
    await expect.poll(() => at(page)).toBe(2)
  })

  it('has a bar that hides while nobody points, and comes for the mouse and the keyboard', async () => {
    const { page } = await openShow('/presentasjon?lysbilde=1', { width: 1280, height: 720 })
    const bar = page.getByRole('toolbar', { name: 'Styr presentasjonen' })
    const opacity = (wanted: string) =>
      page.waitForFunction(
        (value) =>
          getComputedStyle(document.querySelector('.show-bar') ?? document.body).opacity === value,
        wanted,
      )
    await opacity('0')
    await page.mouse.move(300, 300)
    await page.mouse.move(320, 310)
    await opacity('1')
    await page.mouse.click(640, 20)
    await opacity('0')
    await page.keyboard.press('Tab')
    await opacity('1')
    await page.waitForTimeout(5000)
    await opacity('1')
    expect(await bar.evaluate((element) => element.contains(document.activeElement))).toBe(true)
  })

  it('is swiped on a touch screen', async () => {
    const { page } = await openShow('/presentasjon?lysbilde=2', {
      ...{ width: 1024, height: 768, touch: true },
    })
    const swipe = async (from: number, to: number) => {
      const session = await page.context().newCDPSession(page)
      const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', x: number) =>
        session.send('Input.dispatchTouchEvent', {
          type,
          touchPoints: type === 'touchEnd' ? [] : [{ x, y: 60 }],
        })
      await touch('touchStart', from)
      await touch('touchMove', (from + to) / 2)
      await touch('touchMove', to)
      await touch('touchEnd', to)
    }
    await swipe(700, 400)
    await page.waitForURL(/lysbilde=3/)
    await swipe(400, 700)
    await page.waitForURL(/lysbilde=2/)
    expect(at(page)).toBe(2)
  })
})

/** A slide of every kind, and those with charts of every kind, by what they are about. */
const KINDS =
  'apning,strategi,mal.kvalitet,pasientens-legemiddelliste,tjenester-helsenorge,digital-hjemmeoppfolging,representasjon-fullmakt,epj-effektivitet,radsmodell-effekt,endringer,sporsmal'

describe('on the wall', () => {
  it.each([
    ['/presentasjon?lysbilde=1&tema=lys', 1920, 1080],
    ['/presentasjon?lysbilde=1&tema=mork', 1280, 720],
    ['/presentasjon?lysbilde=1', 1024, 768],
    [`/nn/presentasjon?utvalg=${KINDS}&lysbilde=1`, 1024, 768],
    [`/en/presentasjon?utvalg=${KINDS}&lysbilde=1&tema=mork`, 1280, 720],
    ['/utgave/v0-7/presentasjon?lysbilde=1', 1024, 768],
  ])(
    '%s at %i × %i: nothing is cut or covered, and all can be read',
    async (path, width, height) => {
      const opened = await openShow(path, { width, height })
      const { page } = opened
      const count = await slideCount(page)
      const faults: string[] = []
      for (let number = 1; number <= count; number++) {
        await goTo(page, number)
        const { smallest, smallestIs, contrast, contrastOf } = await slideText(page)
        const about = `slide ${number}`
        if (smallest < 18) faults.push(`${about}: ${smallest} px, «${smallestIs}»`)
        if (contrast < 7) faults.push(`${about}: contrast ${contrast}, «${contrastOf}»`)
        faults.push(...(await slideFaults(page)).map((fault) => `${about}: ${fault}`))
      }
      expect(faults).toEqual([])
      expect(opened.problems).toEqual([])
    },
    180_000,
  )

  it.each(['lys', 'mork'])(
    '%s: axe finds nothing on any kind of slide',
    async (theme) => {
      const { page } = await openShow(`/presentasjon?utvalg=${KINDS}&lysbilde=1&tema=${theme}`, {
        ...{ width: 1280, height: 720 },
      })
      const count = await slideCount(page)
      const kinds = new Set<string>()
      for (let number = 1; number <= count; number++) {
        await goTo(page, number)
        const kind = await page.locator('.slide').getAttribute('class')
        if (kind === null || (kinds.has(kind) && !kind.includes('indicator'))) continue
        kinds.add(kind)
        expect((await runAxe(page)).violations, kind).toEqual([])
      }
      expect(kinds.size).toBe(8)
      await page.keyboard.press('o')
      await page.getByRole('dialog').waitFor()
      expect((await runAxe(page)).violations).toEqual([])
    },
    120_000,
  )

  it('in a small or enlarged window nothing is lost: the slide is as long as it must be', async () => {
    const { page } = await openShow(`/presentasjon?utvalg=${KINDS}&lysbilde=1`, {
      ...{ width: 390, height: 700 },
    })
    const count = await slideCount(page)
    for (let number = 1; number <= count; number++) {
      await goTo(page, number)
      const wide = await page.evaluate(() => {
        const { scrollWidth, clientWidth } = document.querySelector('.show') ?? document.body
        return scrollWidth - clientWidth
      })
      expect(wide, `slide ${number}`).toBe(0)
    }
  })
})

it('on paper a show is the list of what it holds', async () => {
  const { page } = await openPage(`/presentasjon?utvalg=${KINDS}&lysbilde=2`, { media: 'print' })
  await page.locator('.slide').waitFor({ state: 'attached' })
  expect(await page.getByRole('heading', { name: 'Dette er med' }).isVisible()).toBe(true)
  expect(
    await page
      .getByRole('listitem')
      .filter({ hasText: 'Pasientens legemiddelliste' })
      .first()
      .isVisible(),
  ).toBe(true)
  expect(await page.locator('.show').isVisible()).toBe(false)
})
