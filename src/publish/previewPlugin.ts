import { readFile } from 'node:fs/promises'
import { join, resolve, sep } from 'node:path'
import type { Plugin } from 'vite'
import { CACHE } from './headers.ts'
import { headersFor } from './headersFile.ts'

/** The file of a page's address inside `folder`; null for an address that leads out of it. */
function pageFile(folder: string, url: string): string | null {
  const path = decodeURIComponent(new URL(url, 'http://localhost').pathname)
  // Vite has written out the file's name already for an address that ends with a slash.
  const file = resolve(join(folder, path.replace(/\/index\.html$/, ''), 'index.html'))
  return file.startsWith(folder + sep) ? file : null
}

/**
 * Makes `vite preview` answer as a static host does: a page for each address that has one, with or
 * without a trailing slash, and the language's 404.html with status 404 for all
 * others. What it says beside them is what the build wrote into `_headers`.
 */
export function previewAsStaticHost(): Plugin {
  return {
    name: 'preview-as-static-host',
    config: (_, { isPreview }) => (isPreview ? { appType: 'mpa' } : {}),
    configurePreviewServer(server) {
      const folder = resolve(server.config.root, server.config.build.outDir)
      // Asked for each time, since a new build may have come into the folder.
      const headersAt = async (url: string) => {
        const file = await readFile(join(folder, '_headers'), 'utf8').catch(() => '')
        return headersFor(file, new URL(url, 'http://localhost').pathname)
      }
      server.middlewares.use((request, response, next) => {
        headersAt(request.url ?? '/').then((headers) => {
          response.setHeader('Cache-Control', CACHE.other)
          for (const [name, value] of headers) response.setHeader(name, value)
          next()
        }, next)
      })
      const answer = async (url: string): Promise<{ status: number; html: Buffer }> => {
        try {
          const file = pageFile(folder, url)
          if (file) return { status: 200, html: await readFile(file) }
        } catch {
          // No such page, or no such address.
        }
        const language = /^\/(?:nn|en)(?=\/|$)/.exec(url)?.[0] ?? ''
        return { status: 404, html: await readFile(join(folder, language, '404.html')) }
      }
      // Returned, so that it comes after the files themselves have been looked for.
      return () => {
        server.middlewares.use((request, response, next) => {
          answer(request.url ?? '/').then(({ status, html }) => {
            response.writeHead(status, { 'content-type': 'text/html; charset=utf-8' })
            response.end(html)
          }, next)
        })
      }
    },
  }
}
