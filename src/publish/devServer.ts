/** What the development server does for the dataset. */
import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { join, sep } from 'node:path'
import type { Connect, ViteDevServer } from 'vite'

const TYPES = { json: 'application/json', csv: 'text/csv; charset=utf-8' }

/**
 * Answers published files and msw's service worker below the base path. They are no files of
 * `public/`: the first are worked out, the second must never end up in what is deployed.
 */
export function answerFiles(
  server: ViteDevServer,
  publish: () => Promise<ReadonlyMap<string, string>>,
): Connect.NextHandleFunction {
  const { base, root } = server.config
  const worker = () => createRequire(join(root, 'package.json')).resolve('msw/mockServiceWorker.js')
  const answer = async (path: string): Promise<{ text: string; type: string } | null> => {
    if (path === 'mockServiceWorker.js') {
      return { text: await readFile(worker(), 'utf8'), type: 'text/javascript' }
    }
    if (!path.startsWith('data/v1/')) return null
    const text = (await publish()).get(path)
    return text === undefined
      ? null
      : { text, type: path.endsWith('.csv') ? TYPES.csv : TYPES.json }
  }
  return (request, response, next) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost')
    if (!pathname.startsWith(base)) return next()
    answer(pathname.slice(base.length)).then(
      (found) => {
        if (!found) return next()
        response.setHeader('content-type', found.type)
        response.end(found.text)
      },
      (error: unknown) => next(error),
    )
  }
}

/** Calls `changed` when a file of the folder is added, changed or removed. */
export function watchFolder(server: ViteDevServer, folder: string, changed: () => void): void {
  server.watcher.add(folder)
  server.watcher.on('all', (event, path) => {
    if (!event.endsWith('Dir') && path.startsWith(folder + sep)) changed()
  })
}

/** Forgets the module everywhere, so that it is worked out anew when next asked for. */
export function forget(server: ViteDevServer, id: string): void {
  for (const { moduleGraph } of Object.values(server.environments)) {
    const module = moduleGraph.getModuleById(id)
    if (module) moduleGraph.invalidateModule(module)
  }
}
