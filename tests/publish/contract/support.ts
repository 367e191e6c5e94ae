/** Reads the contract as a stranger would: nothing but openapi.json and what it refers to. */
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js'

interface Operation {
  readonly operationId: string
  readonly description: string
  readonly responses: Record<string, Record<string, unknown>>
}

export interface Contract {
  readonly openapi: string
  readonly paths: Record<string, { readonly get: Operation; readonly parameters?: object[] }>
  readonly components: { readonly responses: Record<string, object> }
}

export type Files = ReadonlyMap<string, string>

export function textOf(files: Files, path: string): string {
  const text = files.get(path)
  if (text === undefined) throw new Error(`${path} was not published`)
  return text
}

export const jsonOf = (files: Files, path: string): unknown => JSON.parse(textOf(files, path))

export const contractOf = (files: Files): Contract =>
  jsonOf(files, 'data/v1/openapi.json') as Contract

/** The described path that an address is one of; fails when there is not exactly one. */
export function describedPath(contract: Contract, address: string): string {
  const found = Object.keys(contract.paths).filter((template) => {
    const pattern = template.replaceAll('.', '\\.').replaceAll(/\{\w+\}/g, '[^/]+')
    return new RegExp(`^${pattern}$`).test(`/${address}`)
  })
  if (found.length !== 1) throw new Error(`${address}: described ${found.length} times`)
  return found[0] ?? ''
}

/** Media type and schema that the contract names for an address. */
export function answerOf(contract: Contract, address: string): { type: string; schema: object } {
  const operation = contract.paths[describedPath(contract, address)]?.get
  const content = (operation?.responses['200']?.['content'] ?? {}) as Record<
    string,
    { schema: object }
  >
  const [[type, { schema }] = ['', { schema: {} }]] = Object.entries(content)
  return { type, schema }
}

const SITE = 'https://example.org'

/** A validator of the schema that the contract names for an address; references are followed. */
export function validators(files: Files): (address: string) => ValidateFunction {
  const ajv = new Ajv2020({ strict: true, strictTypes: false, strictTuples: false })
  for (const [path, text] of files) {
    if (path.startsWith('data/v1/schema/')) ajv.addSchema(JSON.parse(text), `${SITE}/${path}`)
  }
  const contract = contractOf(files)
  const made = new Map<string, ValidateFunction>()
  return (address) => {
    const { schema } = answerOf(contract, address)
    const key = JSON.stringify(schema)
    const $id = `${SITE}/data/v1/${made.size}`
    const validate = made.get(key) ?? ajv.compile({ $id, ...schema })
    made.set(key, validate)
    return validate
  }
}
