import type { ReactNode } from 'react'
import { prerender } from 'react-dom/static'

/** Markup, and the tags that belong in the head of its page. */
export interface RenderedPage {
  readonly head: string
  readonly body: string
}

/** Draws once all that it waits for is there. Throws what a component throws, named by `what`. */
export async function drawHtml(node: ReactNode, what: string): Promise<RenderedPage> {
  let failure: unknown = null
  const { prelude } = await prerender(node, {
    // Else a large part is put last, and an inline script moves it to its place.
    progressiveChunkSize: Infinity,
    onError: (error) => {
      failure = error
    },
  })
  if (failure !== null) throw new Error(`${what} cannot be drawn`, { cause: failure })
  const html = await new Response(prelude).text()
  // React puts titles, meta and links before everything else.
  const head = /^(?:<title>.*?<\/title>|<meta [^>]*>|<link [^>]*>)*/s.exec(html)?.[0] ?? ''
  return { head, body: html.slice(head.length) }
}
