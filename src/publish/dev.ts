/**
 * `npm run dev`: Vite's development server. `-- --scenario <name>` makes the data answer in another
 * way (names: `src/app/scenarios/names.ts`); every other option is Vite's own.
 */
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { readScenario } from '#app/scenarios/names.ts'
import { takeScenario } from './devOptions.ts'

const vite = createRequire(import.meta.url).resolve('vite/package.json')

try {
  const { scenario, rest } = takeScenario(process.argv.slice(2))
  if (scenario !== undefined) process.env['E_HELSE_SCENARIO'] = readScenario(scenario)
  process.argv.splice(2, Infinity, ...rest)
  await import(pathToFileURL(join(dirname(vite), 'bin/vite.js')).href)
} catch (error) {
  if (!(error instanceof RangeError)) throw error
  console.error(error.message)
  process.exitCode = 1
}
