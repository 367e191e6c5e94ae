import { promisify } from 'node:util'
import { brotliCompress, constants } from 'node:zlib'
import type { OpenedPage } from './page.ts'

const compress = promisify(brotliCompress)

export type Kind = 'html' | 'script' | 'css' | 'font' | 'data' | 'other'

/** Bytes a page has loaded so far, a kind each, and every file with its own. */
export interface Weight {
  readonly total: Readonly<Record<Kind, number>>
  readonly files: readonly { readonly url: string; readonly kind: Kind; readonly bytes: number }[]
}

/** Size in bytes after brotli at its highest level, as a good server or CDN sends it. */
async function brotliSize(content: Buffer): Promise<number> {
  const packed = await compress(content, {
    params: { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY },
  })
  return packed.length
}

/**
 * Weighs what the browser has really asked for on this page until now, preloads and late chunks
 * included. Fonts count as they are (woff2 is packed already), the rest as brotli.
 */
export async function weigh(opened: OpenedPage): Promise<Weight> {
  const files = await Promise.all(
    opened.responses
      .filter((response) => response.ok())
      .map(async (response) => {
        const kind = kindOf(response.headers()['content-type'] ?? '')
        const content = await response.body()
        const bytes = kind === 'font' ? content.length : await brotliSize(content)
        return { url: response.url(), kind, bytes }
      }),
  )
  const total: Record<Kind, number> = { html: 0, script: 0, css: 0, font: 0, data: 0, other: 0 }
  for (const { kind, bytes } of files) total[kind] += bytes
  return { total, files }
}

function kindOf(contentType: string): Kind {
  if (contentType.includes('html')) return 'html'
  if (contentType.includes('javascript')) return 'script'
  if (contentType.includes('css')) return 'css'
  if (contentType.includes('font')) return 'font'
  if (contentType.includes('json') || contentType.includes('csv')) return 'data'
  return 'other'
}
