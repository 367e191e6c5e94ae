import { readFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import { extname, join } from 'node:path'
import { generatedDataset } from '#publish/generate/generatedDataset.ts'
import type { GenerateOptions } from '#publish/generate/generate.ts'
import { loadDataset } from '#publish/load.ts'
import { publishedFiles } from '#publish/write.ts'
import type { Site } from './site.ts'

const TYPES: Readonly<Record<string, string>> = {
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.csv': 'text/csv; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
}

/** The day the generated figures are published: a month after the last of them. */
const BUILT = '2026-07-31'

/** The document of a built page with nothing drawn in it: the browser draws, for any address. */
async function emptyDocument(folder: string): Promise<string> {
  const html = await readFile(join(folder, 'index.html'), 'utf8')
  return html.replace(
    /<div id="root">.*<\/div><script type="application\/json".*?<\/script>/s,
    '<div id="root"></div>',
  )
}

/**
 * Serves a production build's app with generated figures in place of its own. What is drawn at
 * build time is left out: writing a page for each of a thousand indicators takes minutes, and what
 * a reader can do is the same.
 */
export async function serveGenerated(folder: string, options: GenerateOptions): Promise<Site> {
  const dataset = generatedDataset(await loadDataset('mock-data'), options)
  const files = publishedFiles(dataset, { built: BUILT })
  const document = await emptyDocument(folder)
  const answer = async (path: string): Promise<{ type: string; body: string | Buffer } | null> => {
    const type = TYPES[extname(path)]
    if (!type) return { type: 'text/html; charset=utf-8', body: document }
    if (!path.startsWith('/data/')) return { type, body: await readFile(join(folder, path)) }
    const body = files.get(path.slice(1))
    return body === undefined ? null : { type, body }
  }
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost')
    answer(pathname).then(
      (found) => {
        if (!found) return response.writeHead(404).end()
        return response.writeHead(200, { 'content-type': found.type }).end(found.body)
      },
      () => response.writeHead(404).end(),
    )
  })
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve)
  })
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('The server has no port')
  return {
    url: `http://127.0.0.1:${address.port}/`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}
