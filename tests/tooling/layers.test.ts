import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

/** Who may import whom, as CONTRIBUTING.md says it. A view never imports another view. */
const MAY_IMPORT: Record<string, readonly string[]> = {
  domain: ['domain'],
  i18n: ['i18n', 'domain'],
  data: ['data', 'domain'],
  state: ['state', 'domain'],
  ui: ['ui', 'domain', 'i18n'],
  charts: ['charts', 'domain', 'i18n', 'ui'],
  export: ['export', 'domain', 'i18n', 'data', 'charts', 'deck'],
  deck: ['deck', 'domain', 'i18n', 'data', 'state', 'ui', 'charts', 'export'],
  explore: ['explore', 'domain', 'i18n', 'data', 'state', 'ui', 'charts', 'export'],
  views: ['domain', 'i18n', 'data', 'state', 'ui', 'charts', 'deck', 'export', 'explore'],
  publish: ['publish', 'domain', 'data', 'i18n', 'export', 'app'],
  // prettier-ignore
  app: ['app', 'domain', 'i18n', 'data', 'state', 'ui', 'charts', 'deck', 'explore', 'export', 'views'],
}
const ROOMS = Object.keys(MAY_IMPORT)

interface Planted {
  readonly what: string
  readonly file: string
  readonly code: string
  /** The rule that must fire; null when the code is allowed. */
  readonly rule: string | null
}

const imports = (specifier: string): string => `import { x } from '${specifier}'\nexport { x as y }`
const IMPORTS = 'eslint(no-restricted-imports)'
const GLOBALS = 'eslint(no-restricted-globals)'
const PROPERTIES = 'eslint(no-restricted-properties)'

const betweenRooms = ROOMS.flatMap((from) =>
  ROOMS.map((to): Planted => {
    const allowed = MAY_IMPORT[from]?.includes(to) ?? false
    return {
      what: `${from}/ ${allowed ? 'may' : 'must not'} import from ${to}/`,
      file: `src/${from}/part/from-${from}-to-${to}.ts`,
      code: imports(`#${to}/thing.ts`),
      rule: allowed ? null : IMPORTS,
    }
  }),
)

// prettier-ignore
const single: readonly Planted[] = [
  { what: 'a type counts as an import', file: 'src/domain/type.ts', code: `import type { X } from '#data/x.ts'\nexport type Y = X`, rule: IMPORTS },
  { what: 'passing on counts as an import', file: 'src/domain/pass.ts', code: `export { x } from '#ui/x.ts'`, rule: IMPORTS },
  { what: 'fetching late counts as an import', file: 'src/domain/late.ts', code: `export const x = () => import('#ui/x.ts')`, rule: IMPORTS },
  { what: 'a relative path into another room', file: 'src/ui/relative.ts', code: imports('../views/board/x.ts'), rule: IMPORTS },
  { what: 'a relative path into a room one may import by name', file: 'src/ui/named.ts', code: imports('../domain/x.ts'), rule: IMPORTS },
  { what: 'a relative path out of a deep folder', file: 'src/data/schema/deep/x.ts', code: imports('../../../domain/x.ts'), rule: IMPORTS },
  { what: 'a relative path up within the room', file: 'src/data/schema/up.ts', code: imports('../client.ts'), rule: null },
  { what: 'a neighbour', file: 'src/views/board/neighbour.ts', code: imports('./x.ts'), rule: null },
  { what: 'another view by a relative path', file: 'src/views/board/other.ts', code: imports('../goal/x.ts'), rule: IMPORTS },
  { what: 'another view by name', file: 'src/views/board/byName.ts', code: imports('#views/goal/x.ts'), rule: IMPORTS },
  { what: 'a package in domain', file: 'src/domain/package.ts', code: imports('d3-scale'), rule: IMPORTS },
  { what: 'Node in a room for browsers', file: 'src/charts/node.ts', code: imports('node:fs'), rule: IMPORTS },
  { what: 'Node in publish', file: 'src/publish/node.ts', code: imports('node:fs'), rule: null },
  { what: 'the tests', file: 'src/app/tests.ts', code: imports('#tests/x.ts'), rule: IMPORTS },
  { what: 'the tests by a relative path', file: 'src/app/testsUp.ts', code: imports('../../tests/x.ts'), rule: IMPORTS },
  { what: 'the app by publish, from main', file: 'src/main.tsx', code: imports('#publish/x.ts'), rule: IMPORTS },

  { what: 'fetch in a view', file: 'src/views/board/fetch.ts', code: `export const x = fetch('/a')`, rule: GLOBALS },
  { what: 'fetch in state', file: 'src/state/fetch.ts', code: `export const x = fetch('/a')`, rule: GLOBALS },
  { what: 'fetch by way of window', file: 'src/app/windowFetch.ts', code: `export const x = window.fetch('/a')`, rule: PROPERTIES },
  { what: 'a beacon', file: 'src/app/beacon.ts', code: `navigator.sendBeacon('/a')`, rule: PROPERTIES },
  { what: 'fetch in data', file: 'src/data/fetch.ts', code: `export const x = fetch('/a')`, rule: null },
  { what: 'storage on the device', file: 'src/state/storage.ts', code: `localStorage.setItem('a', 'b')`, rule: GLOBALS },
  { what: 'storage on the device, in data', file: 'src/data/storage.ts', code: `window.sessionStorage.clear()`, rule: PROPERTIES },
  { what: 'a cookie', file: 'src/app/cookie.ts', code: `document.cookie = 'a=b'`, rule: 'unicorn(no-document-cookie)' },

  { what: 'the clock in domain', file: 'src/domain/now.ts', code: `export const x = Date.now()`, rule: PROPERTIES },
  { what: 'chance in domain', file: 'src/domain/random.ts', code: `export const x = Math.random()`, rule: PROPERTIES },
  { what: 'window in domain', file: 'src/domain/window.ts', code: `export const x = window.innerWidth`, rule: GLOBALS },
  { what: 'document in domain', file: 'src/domain/document.ts', code: `export const x = document.title`, rule: GLOBALS },
  { what: 'a style prop', file: 'src/ui/Styled.tsx', code: `export const X = () => <p style={{ color: 'red' }}>x</p>`, rule: 'react(forbid-dom-props)' },
  { what: 'a style prop in SVG', file: 'src/charts/Styled.tsx', code: `export const X = () => <g style={{ fill: 'red' }} />`, rule: 'react(forbid-dom-props)' },
]

const planted = [...betweenRooms, ...single]
const root = resolve(import.meta.dirname, '../..')
let folder: string
let found: Map<string, string[]>

/** Runs the linter with the project's own rules on planted files in a copy of its folders. */
function lint(): Map<string, string[]> {
  const config = JSON.parse(readFileSync(join(root, '.oxlintrc.json'), 'utf8')) as object
  // The planted files import things that do not exist, so there are no types to be aware of.
  writeFileSync(join(folder, '.oxlintrc.json'), JSON.stringify({ ...config, options: {} }))
  for (const { file, code } of planted) {
    mkdirSync(dirname(join(folder, file)), { recursive: true })
    writeFileSync(join(folder, file), `${code}\n`)
  }
  const oxlint = join(root, 'node_modules/oxlint/bin/oxlint')
  const { stdout } = spawnSync(process.execPath, [oxlint, '--format', 'json'], {
    cwd: folder,
    encoding: 'utf8',
  })
  const { diagnostics } = JSON.parse(stdout) as {
    diagnostics: { code: string; filename: string }[]
  }
  const byFile = new Map<string, string[]>()
  for (const { filename, code } of diagnostics)
    byFile.set(filename, [...(byFile.get(filename) ?? []), code])
  return byFile
}

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'e-helse-layers-'))
  found = lint()
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const RULES = [
  IMPORTS,
  GLOBALS,
  PROPERTIES,
  'unicorn(no-document-cookie)',
  'react(forbid-dom-props)',
]

describe('the linter holds the rooms apart', () => {
  test.each(planted)('$what', ({ file, rule }) => {
    const fired = (found.get(file) ?? []).filter((code) => RULES.includes(code))
    expect(fired).toEqual(rule === null ? [] : [rule])
  })
})

// `new Date()` is the clock and `new Date(2025, 0)` is not; the linter cannot tell them apart.
test('domain/ never asks what time it is', () => {
  const domain = join(root, 'src/domain')
  const files = readdirSync(domain, { recursive: true, encoding: 'utf8' })
  const asking = files
    .filter((file) => /\.tsx?$/.test(file))
    .filter((file) => /\bDate\(\)|\bDate\.now/.test(readFileSync(join(domain, file), 'utf8')))
  expect(files.length).toBeGreaterThan(0)
  expect(asking).toEqual([])
})
