import type { Shipped } from './licences.ts'

/** What the lock file says of one installed package. */
interface Locked {
  readonly integrity?: string
  readonly dependencies?: Readonly<Record<string, string>>
  readonly optionalDependencies?: Readonly<Record<string, string>>
  readonly peerDependencies?: Readonly<Record<string, string>>
}

/** `package-lock.json`, version 3: folder of a package below the project → what is installed there. */
export interface LockFile {
  readonly packages: Readonly<Record<string, Locked>>
}

/** A package that ships, and its folder below the project: `node_modules/react`. */
export interface Component extends Shipped {
  readonly path: string
}

const purl = ({ name, version }: Shipped): string =>
  `pkg:npm/${name.replace('@', '%40')}@${encodeURIComponent(version)}`

/** `sha512-…` in base 64, as CycloneDX has it. */
function hashes(integrity: string | undefined): { alg: string; content: string }[] {
  const [, content] = /^sha512-(\S+)$/.exec(integrity ?? '') ?? []
  if (content === undefined) return []
  return [{ alg: 'SHA-512', content: Buffer.from(content, 'base64').toString('hex') }]
}

/** The folder where Node finds a package that one in `from` asks for. */
function resolveFrom(from: string, name: string, paths: ReadonlySet<string>): string | null {
  for (let at = from; ; at = at.slice(0, Math.max(0, at.lastIndexOf('/node_modules/')))) {
    const path = `${at === '' ? '' : `${at}/`}node_modules/${name}`
    if (paths.has(path)) return path
    if (at === '') return null
  }
}

/**
 * A software bill of materials (CycloneDX 1.6) of what visitors get, with hashes from the lock
 * file. The same for the same packages: no time, and no number of its own. Throws when a package
 * that ships is not in the lock file.
 */
export function sbom(
  project: { readonly name: string; readonly version: string; readonly license: string },
  components: readonly Component[],
  lock: LockFile,
): object {
  const byPath = new Map(components.map((one) => [one.path, one]))
  const paths = new Set(byPath.keys())
  const root = `pkg:npm/${project.name}@${project.version}`
  const locked = (path: string): Locked => {
    const found = lock.packages[path]
    if (!found) throw new Error(`package-lock.json has no ${path}, which ships`)
    return found
  }
  const needs = (path: string, from: string): string[] => {
    const { dependencies, optionalDependencies, peerDependencies } = locked(path)
    const names = Object.keys({ ...dependencies, ...optionalDependencies, ...peerDependencies })
    const found = names.flatMap((name) => byPath.get(resolveFrom(from, name, paths) ?? '') ?? [])
    return found.map(purl).toSorted()
  }
  return {
    $schema: 'http://cyclonedx.org/schema/bom-1.6.schema.json',
    bomFormat: 'CycloneDX',
    specVersion: '1.6',
    version: 1,
    metadata: {
      lifecycles: [{ phase: 'build' }],
      component: {
        type: 'application',
        'bom-ref': root,
        name: project.name,
        version: project.version,
        licenses: [{ license: { id: project.license } }],
        purl: root,
      },
    },
    components: components.map((one) => ({
      type: 'library',
      'bom-ref': purl(one),
      ...groupAndName(one.name),
      version: one.version,
      scope: 'required',
      hashes: hashes(locked(one.path).integrity),
      licenses: / (?:AND|OR) /.test(one.licence)
        ? [{ expression: one.licence }]
        : [{ license: { id: one.licence } }],
      purl: purl(one),
    })),
    dependencies: [
      // The project's own are those that nothing else here brings along, and those it names.
      { ref: root, dependsOn: ownNeeds(lock, components) },
      ...components.map((one) => ({ ref: purl(one), dependsOn: needs(one.path, one.path) })),
    ],
  }
}

function groupAndName(name: string): { group?: string; name: string } {
  const [first = '', second] = name.split('/')
  return second === undefined ? { name } : { group: first, name: second }
}

/** What the project itself names in package.json, of what ships. */
function ownNeeds({ packages }: LockFile, components: readonly Component[]): string[] {
  const own: Locked & { readonly devDependencies?: Readonly<Record<string, string>> } =
    packages[''] ?? {}
  const names = new Set(Object.keys({ ...own.dependencies, ...own.devDependencies }))
  return components
    .filter(({ name, path }) => names.has(name) && path === `node_modules/${name}`)
    .map(purl)
    .toSorted()
}
