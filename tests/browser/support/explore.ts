import type { Locator, Page } from 'playwright-core'

const NORWAY = 'pasientens-legemiddelliste.andel-med-pll.norge'
const NORTH = 'pasientens-legemiddelliste.andel-med-pll.helse-nord'
const PATIENTS = 'digital-hjemmeoppfolging.aktive-pasienter.norge'

export const PLL = '/indikator/pasientens-legemiddelliste'

/** Shares and patients: two panels on one page. */
export const TWO_PANELS = `${PLL}?utforsk=${NORWAY},${NORTH},${PATIENTS}`

export const explore = (page: Page): Locator => page.locator('section.explore')

/** Waits until «Utforsk» has drawn what the address asks for. */
export async function drawn(page: Page): Promise<void> {
  await page.locator('.explore-share').waitFor()
  await page.locator('.explore-svg').first().waitFor()
}

/** Everything it says, its controls' states among it, with ordinary spaces. */
export async function said(page: Page): Promise<string> {
  await drawn(page)
  const text = await explore(page).innerText()
  const states = await explore(page).evaluate((element) =>
    [...element.querySelectorAll<HTMLInputElement>('input, select')].map(
      ({ type, value, checked }) => `${type} ${type === 'radio' ? '' : value} ${checked}`,
    ),
  )
  return [text, ...states].join('\n').replaceAll('\u00a0', ' ')
}

/** The name of what has focus, and whether focus can be seen on it or around it. */
export const focused = (page: Page): Promise<{ name: string; visible: boolean }> =>
  page.evaluate(() => {
    const element = document.activeElement as HTMLElement
    const seen = (one: Element | null): boolean => {
      if (!one) return false
      const { outlineStyle, outlineWidth, boxShadow, opacity } = getComputedStyle(one)
      const ring =
        (outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2) || boxShadow !== 'none'
      return ring && opacity !== '0'
    }
    const name =
      element.getAttribute('aria-label') ?? element.closest('label')?.innerText ?? element.innerText
    return {
      name: name.trim(),
      visible: seen(element) || seen(element.closest('.explore-stage')),
    }
  })

/** Presses a key until what has focus has the name; answers the names on which no focus was seen. */
export async function pressTo(page: Page, name: RegExp, key = 'Tab'): Promise<string[]> {
  const passed: { name: string; visible: boolean }[] = []
  for (let presses = 0; presses < 80; presses += 1) {
    await page.keyboard.press(key)
    const at = await focused(page)
    passed.push(at)
    if (name.test(at.name)) return passed.filter((one) => !one.visible).map((one) => one.name)
  }
  throw new Error(`${String(name)} not reached: ${passed.map((one) => one.name).join(' · ')}`)
}
