/** JSON Schema (draft 2020-12) of the published files, made of the schemas the app reads them with. */
import { toJsonSchema, type ConversionConfig, type JsonSchema } from '@valibot/to-json-schema'
import { PLAIN } from '#data/schema/limits.ts'
import { DEFINITIONS } from './definitions.ts'
import { KINDS, type Kind } from './kinds.ts'

/** The forms of a period as published; that a day exists in its month no pattern can say. */
const PERIOD = '^(19\\d\\d|2[01]\\d\\d|2200)(-Q[1-4]|-(0[1-9]|1[0-2])(-(0[1-9]|[12]\\d|3[01]))?)?$'

/** An ISO date; that it exists no pattern can say. */
const DATE = '^(19\\d\\d|2[01]\\d\\d|2200)-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$'

/** By the message of the check. */
const PATTERNS: Readonly<Record<string, string>> = {
  'a period': PERIOD,
  'a date': DATE,
  'plain text': PLAIN.source,
}

const schemas = Object.fromEntries(
  Object.entries(DEFINITIONS).map(([name, { schema }]) => [name, schema]),
)

const CONFIG: ConversionConfig = {
  target: 'draft-2020-12',
  typeMode: 'input',
  // Numbers in JSON are finite.
  ignoreActions: ['finite'],
  definitions: schemas,
  // A check of any other kind has no counterpart and throws: it must be described here first.
  overrideAction: ({ valibotAction, jsonSchema }) => {
    if (valibotAction.type !== 'check') return null
    const pattern = PATTERNS[String(Reflect.get(valibotAction, 'message'))]
    return pattern === undefined ? null : { ...jsonSchema, pattern }
  },
}

/** Names of the definitions that any part of the schema refers to. */
function referred(schema: unknown): string[] {
  const text = JSON.stringify(schema)
  return [...text.matchAll(/"#\/\$defs\/([^"]+)"/g)].flatMap(([, name]) => name ?? [])
}

/** The definitions a schema needs, those they need in turn among them, each with what it means. */
function needed(schema: JsonSchema, all: NonNullable<JsonSchema['$defs']>): JsonSchema['$defs'] {
  const names = new Set<string>()
  const add = (part: unknown) => {
    for (const name of referred(part)) {
      if (names.has(name)) continue
      names.add(name)
      add(all[name])
    }
  }
  add(schema)
  const described = Object.entries(all)
    .filter(([name]) => names.has(name))
    .map(([name, part]) => {
      const { description = '' } = DEFINITIONS[name] ?? {}
      return [name, typeof part === 'object' ? { description, ...part } : part] as const
    })
  return described.length > 0 ? Object.fromEntries(described) : undefined
}

/**
 * The schema of one kind of file, whole in itself. What it does not name may stand in a file and is
 * ignored. Throws when the app's own schema has a check that JSON Schema cannot express.
 */
export function fileSchema(kind: Kind): JsonSchema {
  const { schema, title, description } = KINDS[kind]
  const { $schema, $defs = {}, ...rest } = toJsonSchema(schema, CONFIG)
  const definitions = needed(rest, $defs)
  const head = { ...($schema === undefined ? {} : { $schema }), title, description }
  return { ...head, ...rest, ...(definitions && { $defs: definitions }) }
}
