/** Every address of the published layout, in the words of the contract. */
import { AMBITIONS, ANSWERS, OBSERVATIONS } from '../tables.ts'
import type { Kind } from './kinds.ts'

export interface PublishedPath {
  /** Below data/v1/, with `{…}` for what varies. */
  readonly path: string
  /** Of a JSON file: its kind; `object` for a schema, or the contract itself. Null for a table. */
  readonly kind: Kind | 'object' | null
  readonly summary: string
  readonly description: string
}

const columns = (names: readonly string[]): string =>
  `UTF-8 with a byte order mark, RFC 4180, numbers with a point. A missing value is an empty cell. Columns: ${names.join(', ')}.`

/** What there is of the newest set, and again below editions/{edition}/ as of each edition. */
const OF_A_SET: readonly PublishedPath[] = [
  {
    path: 'strategy.json',
    kind: 'strategy',
    summary: 'All that the board needs',
    description: 'Goals, papers, surveys, words, and each indicator with its headline series.',
  },
  {
    path: 'meetings.json',
    kind: 'meetings',
    summary: 'The council meetings',
    description: 'What the councils treated, advised and decided.',
  },
  {
    path: 'indicators/{indicator}.json',
    kind: 'indicator',
    summary: 'One indicator',
    description: 'There is one for each indicator in strategy.json.',
  },
  {
    path: 'indicators/{indicator}.csv',
    kind: null,
    summary: 'The figures of one indicator',
    description: columns(OBSERVATIONS),
  },
  {
    path: 'alle.csv',
    kind: null,
    summary: 'All figures of all indicators',
    description: columns(OBSERVATIONS),
  },
  {
    path: 'ambisjoner.csv',
    kind: null,
    summary: 'All ambitions',
    description: columns(AMBITIONS),
  },
  {
    path: 'undersokelser.csv',
    kind: null,
    summary: 'How many answered each survey',
    description: columns(ANSWERS),
  },
]

const OF_ALL: readonly PublishedPath[] = [
  {
    path: 'editions.json',
    kind: 'editions',
    summary: 'The editions',
    description: 'Every edition, oldest first.',
  },
  {
    path: 'changes/{from}/{to}.json',
    kind: 'changes',
    summary: 'What is new between two editions',
    description: 'There is one for each pair of editions, the earlier one first.',
  },
  {
    path: 'files.json',
    kind: 'files',
    summary: 'The list of files',
    description: 'Every other published file, with title and size.',
  },
  {
    path: 'openapi.json',
    kind: 'object',
    summary: 'This contract',
    description: 'OpenAPI 3.1.',
  },
  {
    path: 'schema/{kind}.json',
    kind: 'object',
    summary: 'The schema of one kind of JSON file',
    description: 'JSON Schema, draft 2020-12.',
  },
]

const inEdition = (one: PublishedPath): PublishedPath => ({
  ...one,
  path: `editions/{edition}/${one.path}`,
  summary: `${one.summary}, as of an edition`,
  description: `As of the edition's meeting; it never changes. ${one.description}`,
})

export const PATHS: readonly PublishedPath[] = [...OF_A_SET, ...OF_ALL, ...OF_A_SET.map(inEdition)]
