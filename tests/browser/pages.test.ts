import { describe, expect, it } from 'vitest'
import { ALL_PAGES } from './support/dataset.ts'
import { inspectPage } from './support/inspect.ts'
import { openPage } from './support/page.ts'

const titles = new Map<string, string>()

describe.concurrent('every page, in a window of 1280 pixels, is accessible and whole', () => {
  it.for(ALL_PAGES)('%s', async (address, { onTestFinished }) => {
    const opened = await openPage(address, { atEnd: onTestFinished })
    const title = await inspectPage(opened)
    expect(titles.get(title) ?? address, `the title «${title}» is another page’s`).toBe(address)
    titles.set(title, address)
    // A strict content policy must be able to hold.
    const inline = await opened.page.evaluate(() => ({
      styles: [...document.querySelectorAll('[style], style')].map((e) => e.outerHTML.slice(0, 99)),
      scripts: [...document.scripts]
        // A block of data is not run: the page's own data, and its description for search.
        .filter((s) => !s.src && !/^application\/(ld\+)?json$/.test(s.type))
        .map((s) => s.outerHTML.slice(0, 99)),
      handlers: [...document.querySelectorAll('*')]
        .filter((e) => e.getAttributeNames().some((name) => name.startsWith('on')))
        .map((e) => e.outerHTML.slice(0, 99)),
    }))
    expect(inline).toEqual({ styles: [], scripts: [], handlers: [] })
  })
})
