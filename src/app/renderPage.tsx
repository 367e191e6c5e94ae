import { prerender } from 'react-dom/static'
import { createQueryClient, type PageData } from '#data/pageData.ts'
import type { Locale } from '#domain/base.ts'
import { createI18n } from '#i18n/context.tsx'
import { loadMessages } from '#i18n/messages.ts'
import { App } from './App.tsx'

export interface RenderRequest {
  /** The page's path within its edition: `/`, `/mal/kvalitet`. */
  readonly path: string
  readonly locale: Locale
  readonly edition: string | null
  /** Base path, language and edition, without a trailing slash. */
  readonly routerBase: string
  readonly data: PageData
}

/** A page's markup, and the tags that belong in its head. */
export interface RenderedPage {
  readonly head: string
  readonly body: string
}

/**
 * Draws one page as a browser would first see it. Throws when a component throws, and when it
 * would have to fetch something: a page that cannot be drawn whole must not be published.
 */
export async function renderPage(request: RenderRequest): Promise<RenderedPage> {
  const { path, locale, edition, routerBase, data } = request
  const i18n = createI18n(locale, await loadMessages(locale))
  const client = createQueryClient(edition, data)
  let failure: unknown = null
  const { prelude } = await prerender(
    <App
      i18n={i18n}
      edition={edition}
      routerBase={routerBase}
      client={client}
      today={data.today}
      ssrPath={routerBase + path}
    />,
    {
      // Else a large part is put last, and an inline script moves it to its place.
      progressiveChunkSize: Infinity,
      onError: (error) => {
        failure = error
      },
    },
  )
  if (failure !== null) throw new Error(`${routerBase}${path} cannot be drawn`, { cause: failure })
  const lacking = client.getQueryCache().findAll({ predicate: ({ state }) => !state.data })
  if (lacking.length > 0) {
    const keys = lacking.map(({ queryKey }) => JSON.stringify(queryKey)).join(', ')
    throw new Error(`${routerBase}${path} cannot be drawn: the page does not carry ${keys}`)
  }
  const html = await new Response(prelude).text()
  // React puts titles, meta and links before everything else.
  const head = /^(?:<title>.*?<\/title>|<meta [^>]*>|<link [^>]*>)*/s.exec(html)?.[0] ?? ''
  return { head, body: html.slice(head.length) }
}
