import type { Page } from 'playwright-core'
import { faultsNow } from './layout.ts'

/** What is asked of the text on a slide; sizes in CSS pixels of a window 1080 high. */
export interface SlideText {
  readonly smallest: number
  readonly smallestIs: string
  readonly contrast: number
  readonly contrastOf: string
}

/** Goes to a slide by its number, as a presenter does; waits until it is drawn. */
export async function goTo(page: Page, number: number): Promise<void> {
  for (const digit of String(number)) await page.keyboard.press(digit)
  await page.keyboard.press('Enter')
  await page.waitForFunction(
    (wanted) =>
      document.querySelector('.slide-number')?.textContent.includes(` ${wanted} /`) ?? false,
    number,
  )
  // A drawing fits itself to its room when it has been laid out.
  await page.evaluate(
    () =>
      new Promise((resolve) => {
        requestAnimationFrame(() => requestAnimationFrame(resolve))
      }),
  )
}

/** How many slides there are. */
export const slideCount = (page: Page): Promise<number> =>
  page.evaluate(() =>
    Number(document.querySelector('.slide-number')?.textContent.split('/').at(-1)),
  )

/** What of the slide lies over another part, outside it, or is cut. */
export async function slideFaults(page: Page): Promise<string[]> {
  const outside = await page.evaluate(() => {
    const slide = document.querySelector('.slide')
    if (!slide) return ['there is no slide']
    const within = slide.getBoundingClientRect()
    const foot = slide.querySelector('.slide-foot')?.getBoundingClientRect()
    const rooms = [...slide.querySelectorAll('[data-room]')]
      .filter((room) => room.scrollHeight > room.clientHeight + 1)
      .map((room) => `too little room in .${room.className}`)
    const parts = [...slide.querySelectorAll('.slide-body *')].filter(
      (part) => part.checkVisibility() && !part.closest('.chart-hidden, .slide-series, svg'),
    )
    const beyond = parts.filter((part) => {
      const box = part.getBoundingClientRect()
      if (box.width === 0) return false
      return (
        box.bottom > (foot?.top ?? within.bottom) + 1 ||
        box.left < within.left ||
        box.right > within.right
      )
    })
    return [...rooms, ...beyond.map((part) => `outside the slide: ${part.outerHTML.slice(0, 90)}`)]
  })
  return [...outside, ...(await faultsNow(page))]
}

/** The smallest text of the slide, and the one that stands out least. */
export function slideText(page: Page): Promise<SlideText> {
  return page.evaluate(() => {
    const slide = document.querySelector('.slide')
    if (!slide) throw new Error('There is no slide')
    const unit = slide.clientHeight / 1080
    const numbers = (colour: string): number[] => (colour.match(/[\d.]+/g) ?? []).map(Number)
    const light = (colour: string): number => {
      const [red = 0, green = 0, blue = 0] = numbers(colour).map((part) => {
        const share = part / 255
        return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
      })
      return 0.2126 * red + 0.7152 * green + 0.0722 * blue
    }
    const groundOf = (element: Element | null): string => {
      if (!element) return 'rgb(255, 255, 255)'
      const { backgroundColor } = getComputedStyle(element)
      return numbers(backgroundColor)[3] === 0 ? groundOf(element.parentElement) : backgroundColor
    }
    const found = { smallest: Infinity, smallestIs: '', contrast: Infinity, contrastOf: '' }
    const walker = document.createTreeWalker(slide, NodeFilter.SHOW_TEXT)
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const owner = node.parentElement
      const text = node.textContent?.trim() ?? ''
      if (!owner || text === '' || !owner.checkVisibility()) continue
      if (owner.closest('.chart-hidden, .ds-sr-only')) continue
      const style = getComputedStyle(owner)
      const drawing = owner.closest<SVGSVGElement>('svg[viewBox]')
      const scale = drawing
        ? drawing.getBoundingClientRect().width / drawing.viewBox.baseVal.width
        : 1
      const size = (Number.parseFloat(style.fontSize) * scale) / unit
      if (size < found.smallest) Object.assign(found, { smallest: size, smallestIs: text })
      const colour = owner.closest('svg') ? style.fill : style.color
      const [a, b] = [light(colour), light(groundOf(owner))]
      const contrast = (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05)
      if (contrast < found.contrast) Object.assign(found, { contrast, contrastOf: text })
    }
    return found
  })
}
