/** The published layout as OpenAPI 3.1: what a server must answer for `VITE_DATA_URL` to name it. */
import { KINDS } from './kinds.ts'
import { PATHS, type PublishedPath } from './paths.ts'

/** What the `{…}` of the paths may be, in the dataset being published. */
export interface Examples {
  readonly indicator: string | undefined
  readonly edition: string | undefined
  readonly from: string | undefined
  readonly to: string | undefined
}

const SLUG = '^[a-z0-9]+(?:-[a-z0-9]+)*$'

const PARAMETERS = {
  indicator: 'Id of an indicator, as strategy.json has it.',
  edition: 'Slug of an edition, as editions.json has it.',
  from: 'Slug of the earlier edition.',
  to: 'Slug of the later edition.',
  kind: 'The kind of file.',
} as const

const ABOUT = `The figures of the dashboard, as files below data/v1. Any server that answers these addresses can stand in for the files: build the dashboard with VITE_DATA_URL set to its address, up to but not with /data/v1.

Only GET is asked, without credentials and without headers of our own, so that no preflight is made. Every answer, 304 and 404 too, needs Access-Control-Allow-Origin when the server is another than the site's. A JSON file is UTF-8 with the type application/json; anything else, such as an error page in HTML with status 200, is refused.

An ETag lets a browser ask with If-None-Match and be answered 304 without a body. When a server is overloaded it answers 429 or 503, with Retry-After if it can.

Fields that are not described may stand in a file, and are ignored. A field is never taken away, nor given another meaning, within v1.`

const header = (description: string, example: string) => ({
  description,
  schema: { type: 'string' },
  example,
})

const CORS = { $ref: '#/components/headers/AllowOrigin' }
const answer = (description: string, headers: object = {}) => ({
  description,
  headers: { 'Access-Control-Allow-Origin': CORS, ...headers },
})

const RETRY = {
  'Retry-After': { $ref: '#/components/headers/RetryAfter' },
  'Access-Control-Expose-Headers': { $ref: '#/components/headers/ExposeHeaders' },
}
const ETAG = { ETag: { $ref: '#/components/headers/ETag' } }

const COMPONENTS = {
  headers: {
    AllowOrigin: {
      ...header('Who may read the answer in a browser: everyone.', '*'),
      required: true,
    },
    ETag: header('What this version of the file is known by.', '"5f2b-1"'),
    ExposeHeaders: header('Lets a browser read Retry-After from another site.', 'Retry-After'),
    RetryAfter: header('Seconds to wait, or the date to wait for.', '30'),
  },
  parameters: {
    IfNoneMatch: {
      ...{ name: 'If-None-Match', in: 'header', required: false },
      description: 'The ETag of the version the browser has; browsers send it by themselves.',
      schema: { type: 'string' },
    },
  },
  responses: {
    NotModified: answer('The version the browser has is the newest. No body.', ETAG),
    NotFound: answer('There is no such file, for instance no indicator with the id.'),
    TooMany: answer('Too many requests; the same may be asked again later.', RETRY),
    Unavailable: answer('Not able to answer now; the same may be asked again later.', RETRY),
  },
}

/** The names between braces. */
const variables = (path: string): string[] =>
  [...path.matchAll(/\{(\w+)\}/g)].flatMap(([, name]) => name ?? [])

function parameter(name: string, examples: Examples) {
  const isKind = name === 'kind'
  const known: Readonly<Record<string, string | undefined>> = { ...examples, kind: 'strategy' }
  const about: Readonly<Record<string, string>> = PARAMETERS
  return {
    ...{ name, in: 'path', required: true, description: about[name] },
    schema: isKind
      ? { type: 'string', enum: Object.keys(KINDS) }
      : { type: 'string', pattern: SLUG },
    ...(known[name] === undefined ? {} : { example: known[name] }),
  }
}

/** The address with the examples put in; null when one is missing. */
function exampleOf(path: string, examples: Examples): string | null {
  const known: Readonly<Record<string, string | undefined>> = { ...examples, kind: 'strategy' }
  if (variables(path).some((name) => known[name] === undefined)) return null
  return `data/v1/${path.replaceAll(/\{(\w+)\}/g, (_, name: string) => known[name] ?? '')}`
}

function contentOf(kind: PublishedPath['kind']) {
  if (kind === null) return { 'text/csv': { schema: { type: 'string' } } }
  const schema = kind === 'object' ? { type: 'object' } : { $ref: `schema/${kind}.json` }
  return { 'application/json': { schema } }
}

/** `editions/{edition}/alle.csv` → `editionsEditionAlleCsv`. */
const operationId = (path: string): string =>
  path
    .split(/[^a-z]+/)
    .filter((word) => word !== '')
    .map((word, at) => (at === 0 ? word : word.charAt(0).toUpperCase() + word.slice(1)))
    .join('')

function operation({ path, kind, summary, description }: PublishedPath, examples: Examples) {
  const example = exampleOf(path, examples)
  return {
    operationId: operationId(path),
    summary,
    description: example === null ? description : `${description} Example: ${example}`,
    parameters: [{ $ref: '#/components/parameters/IfNoneMatch' }],
    responses: {
      200: { ...answer('The file.', ETAG), content: contentOf(kind) },
      304: { $ref: '#/components/responses/NotModified' },
      404: { $ref: '#/components/responses/NotFound' },
      429: { $ref: '#/components/responses/TooMany' },
      503: { $ref: '#/components/responses/Unavailable' },
    },
  }
}

/** The whole document; `examples` are of the dataset that is published with it. */
export function openApi(examples: Examples): object {
  const paths = PATHS.map((one) => {
    const names = variables(one.path)
    const parameters = names.map((name) => parameter(name, examples))
    const item = { ...(names.length > 0 && { parameters }), get: operation(one, examples) }
    return [`/data/v1/${one.path}`, item] as const
  })
  return {
    openapi: '3.1.0',
    info: {
      title: 'Strategic indicators for e-health: published data',
      version: '1.0.0',
      summary: 'Follow-up of the Norwegian national e-health strategy.',
      description: ABOUT,
      license: { name: 'NLOD 2.0', url: 'https://data.norge.no/nlod/no/2.0' },
    },
    jsonSchemaDialect: 'https://json-schema.org/draft/2020-12/schema',
    servers: [{ url: '../..', description: 'The site that publishes this document.' }],
    paths: Object.fromEntries(paths),
    components: COMPONENTS,
  }
}
