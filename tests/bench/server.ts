import { readFile } from 'node:fs/promises'
import { createServer, type Server } from 'node:http'
import { extname, join } from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress, constants } from 'node:zlib'

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.csv': 'text/csv; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.xml': 'application/xml',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
}
/** Packed already. */
const AS_IT_IS = new Set(['.woff2', '.png'])

const compress = promisify(brotliCompress)
const BEST = { params: { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY } }

interface Answer {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  readonly body: Buffer
}

export interface BenchServer {
  /** Without a trailing slash. */
  readonly url: string
  readonly close: () => void
}

/**
 * Serves a built folder as a good host does: brotli at its best, packed once; files with a hash in
 * their name kept for a year. `page` may change a page's HTML on its way.
 */
export async function serveCompressed(
  folder: string,
  page: (html: string) => string = (html) => html,
): Promise<BenchServer> {
  const answers = new Map<string, Promise<Answer>>()

  async function packed(file: string, status: number): Promise<Answer> {
    const type = extname(file)
    const content = await readFile(join(folder, file))
    const headers = {
      'content-type': TYPES[type] ?? 'application/octet-stream',
      'cache-control': file.startsWith('/assets/') ? 'max-age=31536000, immutable' : 'no-cache',
    }
    if (AS_IT_IS.has(type)) return { status, headers, body: content }
    const text = type === '.html' ? Buffer.from(page(content.toString())) : content
    const body = await compress(text, BEST)
    return { status, headers: { ...headers, 'content-encoding': 'br' }, body }
  }

  async function answer(path: string): Promise<Answer> {
    const file = extname(path) ? path : join(path, 'index.html')
    try {
      return await packed(file, 200)
    } catch {
      return packed('/404.html', 404)
    }
  }

  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost')
    const found = answers.get(pathname) ?? answer(pathname)
    answers.set(pathname, found)
    found.then(
      ({ status, headers, body }) => {
        response.writeHead(status, { ...headers, 'content-length': body.length }).end(body)
      },
      () => response.writeHead(500).end(),
    )
  })
  return { url: `http://127.0.0.1:${await listen(server)}`, close: () => server.close() }
}

function listen(server: Server): Promise<number> {
  return new Promise((resolve, reject) => {
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      if (address !== null && typeof address !== 'string') resolve(address.port)
      else reject(new Error('The server has no port'))
    })
  })
}
