import { act, configure, render, screen } from '@testing-library/react'
import userEvent, { type UserEvent } from '@testing-library/user-event'
import { afterEach, vi } from 'vitest'
import { readAddress } from '#app/address.ts'
import { App } from '#app/App.tsx'
import { createI18n } from '#i18n/context.tsx'
import { loadMessages } from '#i18n/messages.ts'
import { useAnnouncer } from '#state/announcer.ts'
import { beginUse } from '#state/firstUse.ts'

// A page is loaded when it is asked for; the first time, its modules are compiled too.
configure({ asyncUtilTimeout: 15_000 })
// A failed request is tried again twice before the page says so, which takes three seconds.
vi.setConfig({ testTimeout: 30_000 })

// jsdom does not lay pages out, so it has nothing to scroll.
window.scrollTo = vi.fn()
export const scrollIntoView = vi.fn()
Element.prototype.scrollIntoView = scrollIntoView

afterEach(() => {
  scrollIntoView.mockClear()
  useAnnouncer.setState({ text: '', count: 0 })
})

export type Visitor = Pick<UserEvent, 'clear' | 'click' | 'selectOptions' | 'tab' | 'type'>

/** A visitor whose every act is waited for: a page that then fetches its texts would otherwise
 *  never be woken, since a synchronous act does not wait for it. */
function visitor(): Visitor {
  const user = userEvent.setup()
  return {
    clear: (element) => act(() => user.clear(element)),
    click: (element) => act(() => user.click(element)),
    selectOptions: (element, values) => act(() => user.selectOptions(element, values)),
    tab: (options) => act(() => user.tab(options)),
    type: (element, text, options) => act(() => user.type(element, text, options)),
  }
}

/** Opens the application at an address, in its language, as a visitor who follows a link does. */
export async function renderAt(address: string): Promise<Visitor> {
  window.history.pushState(null, '', address)
  const { locale, edition, routerBase } = readAddress(
    window.location.pathname,
    import.meta.env.BASE_URL,
  )
  const i18n = createI18n(locale, await loadMessages(locale))
  // A test looks at the whole page, as one who has begun to use it.
  beginUse()
  // Awaited: a page whose texts are on their way would never be woken in a synchronous act.
  await act(async () => {
    render(<App i18n={i18n} edition={edition} routerBase={routerBase} />)
    await Promise.resolve()
  })
  return visitor()
}

/** The page's heading once the page is here. */
export const heading = (name: string | RegExp): Promise<HTMLElement> =>
  screen.findByRole('heading', { level: 1, name })

/** What the page says, with ordinary spaces. */
export const textOf = (element: Element | null | undefined): string =>
  (element?.textContent ?? '').replaceAll(/\s+/g, ' ').trim()
