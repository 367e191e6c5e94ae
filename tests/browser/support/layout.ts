import type { Page } from 'playwright-core'

/** Runs in the page: what is broken in how it is laid out, a line each. */
function faultsInPage(): string[] {
  const faults = new Set<string>()
  const root = document.documentElement
  const about = (text: string): string => `«${text.trim().replaceAll(/\s+/g, ' ').slice(0, 50)}»`
  const where = (element: Element): string => {
    const named = element.closest('[class]')
    return `${element.tagName.toLowerCase()} in .${named?.getAttribute('class') ?? ''}`
  }
  if (root.scrollWidth > root.clientWidth)
    faults.add(`the page scrolls sideways, ${root.scrollWidth} in ${root.clientWidth}`)

  const hidden = '.ds-sr-only, .chart-hidden, .skip'
  for (const element of document.body.querySelectorAll<HTMLElement>('*')) {
    if (!element.checkVisibility() || element.closest(hidden) || element.closest('svg')) continue
    const { overflowX, overflowY, display } = getComputedStyle(element)
    if (display === 'inline' || element.tagName === 'INPUT' || element.tagName === 'SELECT')
      continue
    const wider = element.scrollWidth > element.clientWidth + 1
    const higher = element.scrollHeight > element.clientHeight + 1
    if ((wider && /hidden|clip/.test(overflowX)) || (higher && /hidden|clip/.test(overflowY)))
      faults.add(`cut off: ${where(element)} ${about(element.textContent)}`)
  }

  const scrollers = [...document.body.querySelectorAll('*')].filter((element) =>
    /auto|scroll/.test(getComputedStyle(element).overflowX),
  )
  // What a box that scrolls by itself does not show just now is in nobody's way.
  const shown = (owner: Element, { left, top, right, bottom }: DOMRect): DOMRect => {
    const boxes = scrollers
      .filter((at) => at.contains(owner))
      .map((at) => at.getBoundingClientRect())
    const from = Math.max(left, ...boxes.map((box) => box.left))
    const to = Math.min(right, ...boxes.map((box) => box.right))
    return new DOMRect(from, top, to - from, bottom - top)
  }

  interface Piece {
    readonly text: string
    readonly owner: Element
    readonly box: DOMRect
  }
  const pieces: Piece[] = []
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const owner = node.parentElement
    const text = node.textContent ?? ''
    if (!owner || !text.trim() || !owner.checkVisibility() || owner.closest(hidden)) continue
    const range = document.createRange()
    range.selectNodeContents(node)
    for (const whole of range.getClientRects()) {
      const box = shown(owner, whole)
      if (box.width > 1) pieces.push({ text, owner, box })
    }
  }

  for (const { text, owner, box } of pieces) {
    const drawing = owner.closest('svg[viewBox]')
    const frame = drawing ?? owner.closest('.card, .goal-card, .chip, .tag, .edition, .row-mark')
    for (const around of [root, ...(frame ? [frame] : [])]) {
      const { left, right, top, bottom } = around.getBoundingClientRect()
      const beyond = around === drawing && (box.top < top - 1 || box.bottom > bottom + 1)
      if (beyond || box.left < left - 1 || box.right > right + 1)
        faults.add(`outside its ${around.tagName.toLowerCase()}: ${where(owner)} ${about(text)}`)
    }
  }

  // What unfolds over the page covers it on purpose.
  const layer = (element: Element): Element | null =>
    element.closest('.editions-list, .show-bar, .show-notices')
  const sorted = pieces.toSorted((a, b) => a.box.top - b.box.top)
  for (const [index, a] of sorted.entries()) {
    for (const b of sorted.slice(index + 1)) {
      if (b.box.top >= a.box.bottom) break
      if (layer(a.owner) !== layer(b.owner)) continue
      const across = Math.min(a.box.right, b.box.right) - Math.max(a.box.left, b.box.left)
      const down = Math.min(a.box.bottom, b.box.bottom) - b.box.top
      // A font's box is higher than its letters: close lines touch without being in the way.
      if (across > 1 && down > 0.3 * Math.min(a.box.height, b.box.height))
        faults.add(`over each other: ${where(a.owner)} ${about(a.text)} and ${about(b.text)}`)
    }
  }
  return [...faults]
}

/** What is broken in how the page is laid out as it stands in its window. */
export const faultsNow = (page: Page): Promise<string[]> => page.evaluate(faultsInPage)

/** What is broken in how the page is laid out in a window of this width, with all unfolded. */
export async function layoutFaults(page: Page, width: number): Promise<string[]> {
  await page.setViewportSize({ width, height: 900 })
  await page.evaluate(async () => {
    for (const details of document.querySelectorAll('details')) details.open = true
    for (const folded of document.querySelectorAll('.folded')) folded.classList.remove('folded')
    await document.fonts.ready
  })
  return page.evaluate(faultsInPage)
}
