import { readdirSync, readFileSync, statSync } from 'node:fs'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { extname, join } from 'node:path'

/** A site that a new build can be put on while its pages are open. */
export interface DeployedSite {
  /** Ends with a slash. */
  readonly url: string
  /** Addresses that browsers went to (not what pages fetched), since the last `deploy`. */
  readonly visits: readonly string[]
  /**
   * Puts a build of that name in place: every script has another name, and of the builds before
   * those that `gone` matches are not there any more (left out: all).
   */
  readonly deploy: (build: string, gone?: RegExp) => void
  /** Scripts whose name matches are missing from every build from now on. */
  readonly lose: (name: RegExp) => void
  /** From now on every answer has this status, and nothing of the site in it; 200: as it should be. */
  readonly answer: (status: number) => void
  /** Every page is of the next of these builds, as behind servers that do not agree. */
  readonly alternate: (...builds: readonly string[]) => void
  readonly close: () => Promise<void>
}

const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
}

const FIRST = 'a'

/** Serves a built folder as build `a`. Other builds are the same with other names for all assets. */
export async function startDeployedSite(folder: string): Promise<DeployedSite> {
  const assets = new Set(readdirSync(join(folder, 'assets')))
  const nameIn = (build: string, name: string): string =>
    build === FIRST ? name : name.replace(/-([\w-]{8})(?=\.\w+$)/, `-${build}$1`)
  const renamed = (build: string, text: string): string =>
    text.replaceAll(/[\w.-]+\.(?:js|css|woff2)\b/g, (name) =>
      assets.has(name) ? nameIn(build, name) : name,
    )

  let builds: readonly string[] = [FIRST]
  let gone = /^/
  let lost: RegExp | null = null
  let status = 200
  let turn: readonly string[] = []
  const visits: string[] = []

  /** The file of that name in any build that is there, and the build it is of. */
  function asset(name: string): { file: string; build: string } | null {
    for (const build of builds) {
      const own = [...assets].find((one) => nameIn(build, one) === name)
      if (own === undefined || lost?.test(own)) continue
      if (turn.length === 0 && build !== builds[0] && gone.test(own)) continue
      return { file: join(folder, 'assets', own), build }
    }
    return null
  }
  function page(path: string): { file: string; found: boolean } {
    for (const file of [join(folder, path), join(folder, path, 'index.html')]) {
      if (statSync(file, { throwIfNoEntry: false })?.isFile()) return { file, found: true }
    }
    return { file: join(folder, '404.html'), found: false }
  }
  function send(response: ServerResponse, code: number, file: string, build: string): void {
    const type = TYPES[extname(file)] ?? 'text/plain'
    const content = readFileSync(file)
    const text = /html|javascript|css/.test(type)
    response.writeHead(code, { 'content-type': type, 'cache-control': 'no-cache' })
    response.end(text ? renamed(build, content.toString()) : content)
  }
  function answer(request: IncomingMessage, response: ServerResponse): void {
    const { pathname, search } = new URL(request.url ?? '/', 'http://localhost')
    if (request.headers['sec-fetch-dest'] === 'document') {
      visits.push(pathname + search)
    }
    if (status !== 200) return void response.writeHead(status).end('<h1>Feil</h1>')
    const [, name] = /^\/assets\/(.+)$/.exec(pathname) ?? []
    if (name !== undefined) {
      const found = asset(name)
      if (found) return send(response, 200, found.file, found.build)
      return void response.writeHead(404).end()
    }
    const { file, found } = page(decodeURIComponent(pathname))
    if (turn.length > 0 && file.endsWith('.html')) {
      const [next = FIRST, ...others] = turn
      turn = [...others, next]
      builds = turn
    }
    send(response, found ? 200 : 404, file, builds[0] ?? FIRST)
  }

  const server = createServer(answer)
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve)
  })
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('The server has no port')
  return {
    url: `http://127.0.0.1:${address.port}/`,
    visits,
    deploy: (build, which = /^/) => {
      builds = [build, ...builds.filter((one) => one !== build)]
      gone = which
      visits.length = 0
    },
    lose: (name) => {
      lost = name
    },
    answer: (code) => {
      status = code
    },
    alternate: (...these) => {
      turn = these
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}
