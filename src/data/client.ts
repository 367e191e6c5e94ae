/** The edge where files are fetched. Everything that can go wrong becomes a DataError. */
import type { QueryFunctionContext } from '@tanstack/react-query'

/** A time-out is a `network` problem; text that is not UTF-8 is `not-json`. */
export type DataProblem = 'network' | 'not-found' | 'status' | 'not-json' | 'schema' | 'too-large'

/** Reading a published file failed; `detail` is for the one who mends it. */
export class DataError extends Error {
  override readonly name = 'DataError'
  readonly problem: DataProblem
  readonly url: string

  constructor(problem: DataProblem, url: string, detail: string, options?: ErrorOptions) {
    super(`${url}: ${detail}`, options)
    this.problem = problem
    this.url = url
  }
}

/** Addresses of files that the page itself holds, by path: all of them in a meeting pack, else none. */
const held = new Map<string, string>()

const TYPES: Readonly<Record<string, string>> = { csv: 'text/csv', txt: 'text/plain' }

/** From now on, these files are read from the page itself; texts by paths from the site's root. */
export function holdFiles(texts: Readonly<Record<string, string>>): void {
  for (const [path, text] of Object.entries(texts)) {
    const type = TYPES[path.replace(/.*\./, '')] ?? 'application/json'
    held.set(path, URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` })))
  }
}

/** Address of a published file by its path in files.json, such as `data/v1/alle.csv`. */
export function siteUrl(path: string): string {
  const own = held.get(path)
  if (own !== undefined) return own
  // Set but empty is the same as not set.
  // oxlint-disable-next-line typescript/prefer-nullish-coalescing
  const base = import.meta.env.VITE_DATA_URL || import.meta.env.BASE_URL
  return `${base.replace(/\/$/, '')}/${path}`
}

/** What a published file is called when it is saved. */
export const fileName = (path: string): string => path.replace(/.*\//, '')

/** Address of a published file below data/v1; `VITE_DATA_URL` moves them all to another server. */
export function dataUrl(path: string): string {
  return siteUrl(`data/v1/${path}`)
}

/**
 * Address of what the build wrote beside the pages, such as `licenses.txt`, whatever
 * `VITE_DATA_URL` says.
 */
export function besideUrl(path: string): string {
  return held.get(path) ?? `${import.meta.env.BASE_URL.replace(/\/$/, '')}/${path}`
}

/** Address of the same file as `dataUrl`, as the build wrote it. */
export function ownUrl(path: string): string {
  return besideUrl(`data/v1/${path}`)
}

/** What is known of the query that a file is read for. */
export type ReadContext = Pick<QueryFunctionContext, 'client' | 'meta' | 'queryKey' | 'signal'>

/** Fetches what checks a file: its schema comes with the first file that needs it. */
export type LoadParse<T> = () => Promise<(json: unknown) => T>

/** What an error says, for the detail of a DataError. */
export function reason(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}

/**
 * Fetches JSON and checks it with what `loadParse` brings, both asked for at once. Throws a
 * DataError that says whether the network, the server or the file is at fault; an abort passes
 * through as it is. In a build that knows an API, see live/read.ts.
 */
export async function fetchJson<T>(
  path: string,
  loadParse: LoadParse<T>,
  context?: ReadContext,
): Promise<T> {
  if (import.meta.env.VITE_DATA_URL && context) {
    return (await import('./live/read.ts')).readLive(path, loadParse, context)
  }
  const signal = context?.signal
  const url = dataUrl(path)
  const parsing = loadParse()
  // It is waited for below; a failure must not be called unhandled before that.
  parsing.catch(() => {})
  let response: Response
  try {
    response = await fetch(url, { signal: signal ?? null })
  } catch (error) {
    if (signal?.aborted) throw error
    throw new DataError('network', url, reason(error), { cause: error })
  }
  if (response.status === 404) throw new DataError('not-found', url, 'HTTP 404')
  if (!response.ok) throw new DataError('status', url, `HTTP ${response.status}`)
  let json: unknown
  try {
    json = await response.json()
  } catch (error) {
    if (signal?.aborted) throw error
    throw new DataError('not-json', url, reason(error), { cause: error })
  }
  let parse: (json: unknown) => T
  try {
    parse = await parsing
  } catch (error) {
    throw new DataError('network', url, reason(error), { cause: error })
  }
  try {
    return parse(json)
  } catch (error) {
    throw new DataError('schema', url, reason(error), { cause: error })
  }
}
