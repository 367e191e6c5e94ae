import type { Page } from 'playwright-core'
import { AREAS_ID } from '#publish/generate/indicators.ts'
import { UNCHECKED, type Interaction } from './scaleMeasure.ts'

export const PAGE = `/indikator/${AREAS_ID}`
const AREA = '17'

const way = (page: Page) => page.locator('.explore-entry a')
const chosen = (page: Page) => page.locator('.explore-chosen li')
const field = (page: Page) => page.locator('.explore-picker').getByRole('searchbox')
const box = (page: Page) =>
  page.locator('.explore-picker fieldset label', { hasText: new RegExp(`område ${AREA} \\(`) })
/** Waits until the lines stand. */
export const drawn = (page: Page) =>
  page.locator('.explore-drawing .recharts-line').first().waitFor()

/** The page as it is opened by a link that somebody sent. */
export async function opened(page: Page, query = ''): Promise<void> {
  await page.goto(`${PAGE}?utforsk${query}`)
  await drawn(page)
}

/** With the list of series open. */
async function searched(page: Page): Promise<void> {
  await opened(page)
  await page.locator('.explore-choose > summary').click()
  await page.locator('.explore-picker details > summary').first().click()
  await page.locator('.explore-picker fieldset').waitFor()
}

/** Draws the first end of what is shown a third of the way in, in ten movements. */
async function drag(page: Page): Promise<void> {
  await page.locator('.explore-brush').scrollIntoViewIfNeeded()
  const brush = await page.locator('.explore-brush').boundingBox()
  if (!brush) throw new Error('The brush is not there')
  const y = brush.y + brush.height / 2
  await page.mouse.move(brush.x + 12, y)
  await page.mouse.down()
  for (let step = 1; step <= 10; step += 1)
    await page.mouse.move(brush.x + 12 + (step * brush.width) / 30, y)
  await page.mouse.up()
}

/** What a reader does in «Utforsk» with hundreds of series. */
export const IN_EXPLORE: readonly Interaction[] = [
  {
    name: 'open «Utforsk»',
    before: async (page) => {
      await page.goto(PAGE)
      await way(page).waitFor()
    },
    act: (page) => way(page).click(UNCHECKED),
    seen: drawn,
  },
  {
    name: 'search a series: a letter',
    before: async (page) => {
      await searched(page)
      await field(page).fill(AREA.slice(0, 1))
    },
    act: (page) => field(page).press(AREA.slice(1)),
    seen: (page) => box(page).waitFor(),
  },
  {
    name: 'pick it',
    before: async (page) => {
      await searched(page)
      await field(page).fill(AREA)
    },
    act: (page) => box(page).click(UNCHECKED),
    seen: (page) => chosen(page).nth(2).waitFor(),
  },
  {
    name: 'take it away',
    before: async (page) => {
      await opened(page, `=${AREAS_ID}.maling.omrade-${AREA},${AREAS_ID}.maling.*`)
      await chosen(page).first().getByRole('button').hover()
    },
    act: (page) => chosen(page).first().getByRole('button').click(UNCHECKED),
    seen: (page) => chosen(page).nth(1).waitFor({ state: 'detached' }),
  },
  {
    name: 'walk with an arrow key',
    before: async (page) => {
      await opened(page)
      await page.locator('.explore-walk').focus()
    },
    act: (page) => page.locator('.explore-walk').press('ArrowLeft'),
    seen: (page) => page.locator('.explore-readout li').first().waitFor(),
  },
  {
    name: 'point at the drawing',
    before: (page) => opened(page),
    act: (page) =>
      page.locator('.explore-drawing').hover({ ...UNCHECKED, position: { x: 300, y: 150 } }),
    seen: (page) => page.locator('.explore-readout li').first().waitFor(),
  },
  {
    name: 'drag the brush',
    before: (page) => opened(page),
    act: drag,
    seen: (page) => page.waitForURL(/ufra=/),
  },
  {
    name: 'step the brush with a key',
    before: (page) => opened(page),
    act: (page) => page.locator('.explore-brush input').first().press('ArrowRight'),
    seen: (page) => page.waitForURL(/ufra=/),
  },
]
