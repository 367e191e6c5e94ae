import { resolve } from 'node:path'
import type { Plugin } from 'vite'
import { buildDate } from './built.ts'
import { answerFiles, forget, watchFolder } from './devServer.ts'
import { loadDataset } from './load.ts'
import { publishedFiles } from './write.ts'

const VIRTUAL = 'virtual:published-data'
const RESOLVED = `\0${VIRTUAL}`

/**
 * Publishes the dataset of a folder. A build checks it, fails with every problem, and emits
 * data/v1. In development and tests the same files are the module `virtual:published-data`;
 * a change in the folder reloads the page, and problems stand in the overlay.
 */
export function publishDataset(options: { readonly folder: string }): Plugin {
  let folder = options.folder
  let building = false
  let server = false
  const publish = async () =>
    publishedFiles(await loadDataset(folder), { built: buildDate(process.env) })

  return {
    name: 'publish-dataset',
    configResolved(config) {
      folder = resolve(config.root, options.folder)
      building = config.command === 'build'
      server = Boolean(config.build.ssr)
    },
    async buildStart() {
      if (!building || server) return
      for (const [fileName, source] of await publish()) {
        this.emitFile({ type: 'asset', fileName, source })
      }
    },
    resolveId(id) {
      return id === VIRTUAL ? RESOLVED : null
    },
    async load(id) {
      if (id !== RESOLVED) return null
      // A built dashboard reads the files over the network: none of them belongs in its script.
      const files = building ? {} : Object.fromEntries(await publish())
      return { code: `export default ${JSON.stringify(files)}`, map: { mappings: '' } }
    },
    configureServer(devServer) {
      devServer.middlewares.use(answerFiles(devServer, publish))
      watchFolder(devServer, folder, () => {
        forget(devServer, RESOLVED)
        const { hot } = devServer.environments.client
        publish().then(
          () => hot.send({ type: 'full-reload' }),
          (error: unknown) => {
            const message = error instanceof Error ? error.message : String(error)
            hot.send({ type: 'error', err: { message, stack: '' } })
          },
        )
      })
    },
  }
}
