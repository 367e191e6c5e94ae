import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { Ajv } from 'ajv'
import { describe, expect, test } from 'vitest'
import { SHIPPED_FILE, type Shipped } from '#publish/licences.ts'
import { sbom, type Component, type LockFile } from '#publish/sbom.ts'

const json = (path: string): unknown => JSON.parse(readFileSync(path, 'utf8'))

const PROJECT = { name: 'e-helse-indikatorer', version: '0.1.0', license: 'MIT' }

/** The schemas of CycloneDX itself, as its own library has them. */
const schemas = join(
  dirname(createRequire(import.meta.url).resolve('@cyclonedx/cyclonedx-library/package.json')),
  'res/schema',
)

function validator() {
  // The formats of dates and addresses are for others to look at: there are none here.
  const ajv = new Ajv({ strict: false, validateFormats: false, allErrors: true })
  for (const name of ['spdx', 'jsf-0.82']) {
    const file = `${name}.SNAPSHOT.schema.json`
    ajv.addSchema(json(join(schemas, file)) as object, `http://cyclonedx.org/schema/${file}`)
  }
  return ajv.compile(json(join(schemas, 'bom-1.6.SNAPSHOT.schema.json')) as object)
}

interface Bom {
  readonly components: readonly { readonly purl: string; readonly hashes: { content: string }[] }[]
  readonly dependencies: readonly { readonly ref: string; readonly dependsOn: string[] }[]
}

const real: Component[] = (json(SHIPPED_FILE) as Shipped[]).map((one) => {
  return { ...one, path: `node_modules/${one.name}` }
})
const lock = json('package-lock.json') as LockFile
const bom = sbom(PROJECT, real, lock) as Bom

describe('the bill of materials', () => {
  test('is CycloneDX 1.6, as its own schema has it', () => {
    const validate = validator()
    expect(validate(bom), JSON.stringify(validate.errors)).toBe(true)
    expect(validate({ ...bom, components: [{ type: 'library' }] })).toBe(false)
  })

  test('names everything that ships, each with the hash that npm checks it by', () => {
    expect(bom.components).toHaveLength(real.length)
    for (const { purl, hashes } of bom.components) {
      expect(purl).toMatch(/^pkg:npm\/(?:%40[\w.-]+\/)?[\w.-]+@\d/)
      expect(hashes[0]?.content, purl).toMatch(/^[\da-f]{128}$/)
    }
  })

  test('tells who brought whom along', () => {
    const needs = new Map(bom.dependencies.map(({ ref, dependsOn }) => [ref, dependsOn]))
    const named = (part: string): string[] =>
      [...needs].find(([ref]) => ref.startsWith(`pkg:npm/${part}@`))?.[1] ?? []
    expect(named('e-helse-indikatorer').join()).toMatch(/react@.*wouter@/)
    expect(named('e-helse-indikatorer').join()).not.toMatch(/regexparam/)
    expect(named('wouter').join()).toMatch(/regexparam/)
  })

  test('is the same for the same packages: no time, no number drawn by chance', () => {
    expect(JSON.stringify(sbom(PROJECT, real, lock))).toBe(JSON.stringify(bom))
    expect(JSON.stringify(bom)).not.toMatch(/timestamp|serialNumber/)
  })

  test('finds a package inside another before one beside it', () => {
    const one = (path: string, version: string): Component => {
      return { name: path.split('/').at(-1) ?? '', version, licence: 'MIT', path }
    }
    const parts = [
      one('node_modules/a', '1.0.0'),
      one('node_modules/b', '1.0.0'),
      one('node_modules/a/node_modules/b', '2.0.0'),
    ]
    const small: LockFile = {
      packages: {
        '': {},
        'node_modules/a': { dependencies: { b: '^2' } },
        'node_modules/b': {},
        'node_modules/a/node_modules/b': {},
      },
    }
    const { dependencies } = sbom(PROJECT, parts, small) as Bom
    expect(dependencies.find(({ ref }) => ref === 'pkg:npm/a@1.0.0')?.dependsOn).toEqual([
      'pkg:npm/b@2.0.0',
    ])
  })

  test('is not written when something ships that the lock file does not know', () => {
    const stranger = { name: 'x', version: '1.0.0', licence: 'MIT', path: 'node_modules/x' }
    expect(() => sbom(PROJECT, [stranger], lock)).toThrow('node_modules/x')
  })
})
