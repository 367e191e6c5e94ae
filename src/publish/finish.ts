import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join, relative, sep } from 'node:path'
import { compressFolder } from './compress.ts'
import type { HeaderSite } from './headers.ts'
import { headersFile } from './headersFile.ts'
import { nginxConfiguration } from './headersNginx.ts'
import { checkShipped, licencesText, shippedPackages } from './licences.ts'
import { sbom, type LockFile } from './sbom.ts'
import { securityTxt } from './securityTxt.ts'

/** What is known when all pages are written. */
export interface Finish {
  readonly outDir: string
  readonly site: HeaderSite
  /** `https://host`, or empty when not known. */
  readonly origin: string
  /** Day of the build, as an ISO date. */
  readonly today: string
  /** Paths of a set's pages. */
  readonly pages: readonly string[]
  /** `VITE_SECURITY_CONTACT`; empty for none. */
  readonly contact: string
}

async function readJson<T>(path: string): Promise<T> {
  // npm writes both of them, and would not have installed with another shape.
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  return JSON.parse(await readFile(path, 'utf8')) as T
}

/**
 * What tells of the packages in a build: files of the site's root by name, with their texts.
 * `bundled` are the folders of the packages. Throws when the list on /om is another.
 */
export async function supplyChain(
  bundled: ReadonlySet<string>,
): Promise<ReadonlyMap<string, string>> {
  const packages = await shippedPackages(bundled)
  await checkShipped(packages)
  const project = await readJson<{ name: string; version: string; license: string }>('package.json')
  const lock = await readJson<LockFile>('package-lock.json')
  const components = packages.map(({ name, version, licence, folder }) => {
    const path = relative(process.cwd(), folder).replaceAll(sep, '/')
    return { name, version, licence, path }
  })
  return new Map([
    ['licenses.txt', await licencesText(packages)],
    ['sbom.cdx.json', `${JSON.stringify(sbom(project, components, lock), null, 2)}\n`],
  ])
}

/**
 * Writes what stands beside the pages: whom to tell of a weakness, what servers are to answer, and
 * every text compressed. Answers what is worth telling.
 */
export async function finishBuild(build: Finish): Promise<string[]> {
  const { outDir, site, origin, today, contact } = build
  const notes: string[] = []
  if (contact === '') {
    notes.push('No security.txt: set VITE_SECURITY_CONTACT to whom a weakness is to be told.')
  } else {
    const root = origin === '' || site.base !== '/' ? '' : `${origin}/`
    const text = securityTxt({ contact, built: today, now: new Date(), root })
    await mkdir(join(outDir, '.well-known'), { recursive: true })
    await writeFile(join(outDir, '.well-known/security.txt'), text)
    if (site.base !== '/') {
      notes.push(
        `security.txt is looked for at the host's root, which is not ${site.base}: copy it.`,
      )
    }
  }
  await writeFile(join(outDir, '_headers'), headersFile(site, build.pages))
  await writeFile(join(outDir, '_nginx.conf'), nginxConfiguration(site))
  await compressFolder(outDir)
  return notes
}
