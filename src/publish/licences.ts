import { readdir, readFile } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import type { Plugin } from 'vite'

/** A package of others that is in what visitors get. */
export interface Shipped {
  readonly name: string
  readonly version: string
  /** SPDX expression. */
  readonly licence: string
}

/** Licences that ask no more of us than that they are told of. */
const ALLOWED = new Set([
  'MIT',
  'MIT-0',
  'ISC',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'Apache-2.0',
  '0BSD',
  'Unlicense',
  'Zlib',
  'CC0-1.0',
  'OFL-1.1',
])

/** Packages that lie in the built file of another, where no bundler sees them. */
const WITHIN: Readonly<Record<string, readonly string[]>> = {
  jszip: ['immediate', 'lie', 'pako', 'setimmediate'],
}

/** Is it a licence under which the dashboard may be spread: all of `A AND B`, one of `A OR B`? */
export function isAllowed(expression: string): boolean {
  const bare = expression.replaceAll(/[()]/g, '')
  // Both in one would need their brackets.
  if (/ AND /.test(bare) && / OR /.test(bare)) return false
  const one = (id: string): boolean => ALLOWED.has(id.trim())
  return / OR /.test(bare) ? bare.split(' OR ').some(one) : bare.split(' AND ').every(one)
}

/** Folder of the package a module belongs to; null for our own modules and Vite's. */
export function packageFolder(id: string): string | null {
  return (
    /^([^\0].*\/node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(id.replaceAll('\\', '/'))?.[1] ?? null
  )
}

/** Notes the folder of every package that a bundle has something of, after tree shaking. */
export function collectShipped(folders: Set<string>): Plugin {
  return {
    name: 'collect-shipped',
    generateBundle(_, bundle) {
      for (const chunk of Object.values(bundle)) {
        if (chunk.type !== 'chunk') continue
        for (const [id, { renderedLength }] of Object.entries(chunk.modules)) {
          const folder = renderedLength > 0 ? packageFolder(id) : null
          if (folder !== null) folders.add(folder)
        }
      }
    },
  }
}

/** Packages that styles import from, and the one the font in `src/ui/fonts` is made of. */
async function stylePackages(): Promise<string[]> {
  const names = (await readdir('src', { recursive: true })).filter((name) => name.endsWith('.css'))
  const styles = await Promise.all(names.map((name) => readFile(join('src', name), 'utf8')))
  const imported = styles.flatMap((css) => [
    ...css.matchAll(/@import\s+'((?:@[^/']+\/)?[^./'][^/']*)\//g),
  ])
  return [...imported.map(([, name = '']) => name), '@fontsource-variable/work-sans']
}

interface PackageJson {
  readonly name: string
  readonly version: string
  readonly license?: string
  /** As packages said it before 2015. */
  readonly licenses?: readonly { readonly type: string }[]
}

async function describe(folder: string): Promise<Shipped> {
  // npm sees to it that it has name and version.
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  const json = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8')) as PackageJson
  const { name, version, license, licenses = [] } = json
  const licence = license ?? licenses.map(({ type }) => type).join(' OR ')
  // Brackets around the whole say nothing.
  return { name, version, licence: licence.replace(/^\(([^()]*)\)$/, '$1') }
}

/** A package with the folder it lies in. */
export interface Located extends Shipped {
  readonly folder: string
}

/**
 * Every package that ships, by name and version: those the bundles have something of, and those of
 * styles and font. Throws when one has a licence we have not agreed to.
 */
export async function shippedPackages(bundled: ReadonlySet<string>): Promise<Located[]> {
  const styles = (await stylePackages()).map((name) => `node_modules/${name}`)
  const within = [...bundled].flatMap((folder) =>
    (WITHIN[basename(folder)] ?? []).map((name) => join(dirname(folder), name)),
  )
  const found = await Promise.all(
    [...new Set([...bundled, ...styles, ...within])].map(async (folder) => ({
      ...(await describe(folder)),
      folder,
    })),
  )
  const key = ({ name, version }: Shipped): string => `${name}@${version}`
  const unique = [...new Map(found.map((one) => [key(one), one])).values()]
  const refused = unique.filter(({ licence }) => !isAllowed(licence))
  if (refused.length > 0) {
    const list = refused.map((one) => `${key(one)}: ${one.licence || 'no licence'}`).join('\n')
    throw new Error(`What ships may not be spread under these licences:\n${list}`)
  }
  return unique.toSorted((a, b) =>
    a.name < b.name || (a.name === b.name && key(a) < key(b)) ? -1 : 1,
  )
}

async function texts(folder: string): Promise<string[]> {
  const names = (await readdir(folder)).filter((name) =>
    /^(?:licen[cs]e|copying|notice)/i.test(name),
  )
  return Promise.all(names.toSorted().map((name) => readFile(join(folder, name), 'utf8')))
}

/** The text of `licenses.txt`: each package with the licence and notices it came with. */
export async function licencesText(packages: readonly Located[]): Promise<string> {
  const parts = await Promise.all(
    packages.map(async ({ name, version, licence, folder }) => {
      const own = (await texts(folder)).map((text) => text.replaceAll('\r\n', '\n').trim())
      // Only a licence that does not ask to be carried along may be told by its name alone.
      if (own.length === 0 && licence !== 'Unlicense' && licence !== 'CC0-1.0') {
        throw new Error(`${name} ${version} has no text of its licence (${licence}) to carry along`)
      }
      return [`${name} ${version}\n${licence}`, ...own].join('\n\n')
    }),
  )
  const line = `\n\n${'-'.repeat(80)}\n\n`
  return `Software and font of others in the dashboard, with their licences.${line}${parts.join(line)}\n`
}

/** The list as the repository and /om have it. */
export const shippedList = (packages: readonly Shipped[]): Shipped[] =>
  packages.map(({ name, version, licence }) => ({ name, version, licence }))

/** Where the list stands that /om shows. */
export const SHIPPED_FILE = 'src/views/about/shipped.json'

/**
 * Throws when the list that /om shows is not what ships: what is new must be seen by someone
 * before it is spread.
 */
export async function checkShipped(packages: readonly Shipped[]): Promise<void> {
  // Only compared.
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  const shown = JSON.parse(await readFile(SHIPPED_FILE, 'utf8')) as Shipped[]
  const lines = (list: readonly Shipped[]): Set<string> =>
    new Set(list.map(({ name, version, licence }) => `${name} ${version} (${licence})`))
  const [listed, ships] = [lines(shown), lines(packages)]
  const wrong = [
    ...[...ships].filter((one) => !listed.has(one)).map((one) => `+ ${one}`),
    ...[...listed].filter((one) => !ships.has(one)).map((one) => `- ${one}`),
  ]
  if (wrong.length === 0) return
  throw new Error(
    `${SHIPPED_FILE} does not list what ships:\n${wrong.join('\n')}\n` +
      'If that is as it should be, write it anew: npm run licences',
  )
}
