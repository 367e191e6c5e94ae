import type { Page } from 'playwright-core'

/**
 * Every string a reader can meet on the page, folded or not: texts, drawings' too, what is read
 * aloud or shown on pointing, title and description, and mails that are begun for them. What is
 * marked as another language than the page's is left out.
 */
export function visibleTexts(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const SHOWN = [
      'aria-label',
      'aria-description',
      'title',
      'alt',
      'placeholder',
      'aria-valuetext',
    ]
    const ofPage = (element: Element): boolean =>
      element.closest('[lang]')?.getAttribute('lang') === document.documentElement.lang
    const found: string[] = [document.title]
    const nodes = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    for (let node = nodes.nextNode(); node; node = nodes.nextNode()) {
      const within = node.parentElement
      if (within && !within.closest('script, style') && ofPage(within))
        found.push(node.nodeValue ?? '')
    }
    for (const element of document.body.querySelectorAll('*')) {
      if (!ofPage(element)) continue
      for (const name of SHOWN) found.push(element.getAttribute(name) ?? '')
      const href = element.getAttribute('href') ?? ''
      if (href.startsWith('mailto:')) found.push(decodeURIComponent(href))
    }
    for (const meta of document.querySelectorAll('meta[name=description], meta[property^="og:"]'))
      found.push(meta.getAttribute('content') ?? '')
    return [...new Set(found.map((text) => text.trim()))].filter((text) => /\p{L}/u.test(text))
  })
}
