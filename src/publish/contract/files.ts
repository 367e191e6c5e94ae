import { KINDS, type Kind } from './kinds.ts'
import { fileSchema } from './jsonSchema.ts'
import { openApi, type Examples } from './openapi.ts'

/** Made once: the schemas are the same whatever is published. */
let schemas: ReadonlyMap<Kind, string> | undefined

// What is listed is written by this module.
// oxlint-disable-next-line typescript/no-unsafe-type-assertion
const kinds = Object.keys(KINDS) as Kind[]

const schemaTexts = (): ReadonlyMap<Kind, string> =>
  (schemas ??= new Map(kinds.map((kind) => [kind, JSON.stringify(fileSchema(kind))])))

/** One file of the contract; `kind` of those that are the schema of a kind of file. */
export interface ContractFile {
  readonly path: string
  readonly text: string
  readonly kind: Kind | null
}

/** The contract below `root`: openapi.json and schema/<kind>.json. */
export function contractFiles(root: string, examples: Examples): ContractFile[] {
  const document = { path: `${root}/openapi.json`, text: JSON.stringify(openApi(examples)) }
  return [
    { ...document, kind: null },
    ...[...schemaTexts()].map(([kind, text]) => ({
      ...{ path: `${root}/schema/${kind}.json`, text, kind },
    })),
  ]
}
