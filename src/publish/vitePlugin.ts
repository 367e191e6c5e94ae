import { resolve } from 'node:path'
import type { Plugin } from 'vite'
import { readScenario, type Scenario } from '#app/scenarios/names.ts'
import { buildDate } from './built.ts'
import { scenarioFiles } from './devDataset.ts'
import { answerFiles, forget, watchFolder } from './devServer.ts'
import { loadDataset } from './load.ts'

const VIRTUAL = 'virtual:published-data'
const RESOLVED = `\0${VIRTUAL}`

/**
 * Publishes the dataset of a folder. A build checks it, fails with every problem, and emits
 * data/v1. In development and tests the same files are the module `virtual:published-data`;
 * a change in the folder reloads the page, and problems stand in the overlay. There
 * `E_HELSE_SCENARIO` (see ./dev.ts) says which files, and how they are to be answered.
 */
export function publishDataset(options: { readonly folder: string }): Plugin {
  let folder = options.folder
  let building = false
  let server = false
  let scenario: Scenario = 'well'
  const publish = async () =>
    scenarioFiles(scenario, await loadDataset(folder), buildDate(process.env))
  let generated: ReturnType<typeof publish> | undefined
  /** What is generated takes seconds, and does not change while the folder is edited. */
  const publishOnce = () => (scenario === 'thousand' ? (generated ??= publish()) : publish())

  return {
    name: 'publish-dataset',
    configResolved(config) {
      folder = resolve(config.root, options.folder)
      building = config.command === 'build'
      server = Boolean(config.build.ssr)
      if (!building) scenario = readScenario(process.env['E_HELSE_SCENARIO'])
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
      // Thousands would be too much for one: the development server answers them itself.
      const inScript = !building && scenario !== 'thousand'
      const files = inScript ? Object.fromEntries(await publish()) : {}
      const name = JSON.stringify(scenario)
      const code = `export default ${JSON.stringify(files)}\nexport const scenario = ${name}`
      return { code, map: { mappings: '' } }
    },
    configureServer(devServer) {
      devServer.middlewares.use(answerFiles(devServer, publishOnce))
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
