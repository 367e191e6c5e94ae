import { createQueryClient, type PageData } from '#data/pageData.ts'
import type { Locale } from '#domain/base.ts'
import { createI18n } from '#i18n/context.tsx'
import { loadMessages } from '#i18n/messages.ts'
import { App } from './App.tsx'
import { drawHtml, type RenderedPage } from './drawHtml.ts'

export { renderEmbed } from './renderEmbed.tsx'

export interface RenderRequest {
  /** The page's path within its edition: `/`, `/mal/kvalitet`. */
  readonly path: string
  readonly locale: Locale
  readonly edition: string | null
  /** Base path, language and edition, without a trailing slash. */
  readonly routerBase: string
  readonly data: PageData
}

/**
 * Draws one page as a browser would first see it. Throws when a component throws, and when it
 * would have to fetch something: a page that cannot be drawn whole must not be published.
 */
export async function renderPage(request: RenderRequest): Promise<RenderedPage> {
  const { path, locale, edition, routerBase, data } = request
  const i18n = createI18n(locale, await loadMessages(locale))
  const client = createQueryClient(edition, data)
  const drawn = await drawHtml(
    <App
      i18n={i18n}
      edition={edition}
      routerBase={routerBase}
      client={client}
      today={data.today}
      ssrPath={routerBase + path}
    />,
    routerBase + path,
  )
  const lacking = client.getQueryCache().findAll({ predicate: ({ state }) => !state.data })
  if (lacking.length > 0) {
    const keys = lacking.map(({ queryKey }) => JSON.stringify(queryKey)).join(', ')
    throw new Error(`${routerBase}${path} cannot be drawn: the page does not carry ${keys}`)
  }
  return drawn
}
