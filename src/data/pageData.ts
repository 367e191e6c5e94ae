import { QueryClient } from '@tanstack/react-query'
import * as v from 'valibot'
import { filesQuery, indicatorQuery, strategyQuery } from './queries.ts'
import { parseFiles, parseIndicator, parseStrategy } from './schema/published.ts'

/** What a prerendered page carries with it, so that its first view fetches nothing. */
export interface PageData {
  /** ISO date that is today until the page has come to life: the build's, or the meeting's. */
  readonly today: string
  /** The published files of the page's edition, as they are. */
  readonly strategy: unknown
  readonly indicators: readonly unknown[]
  readonly files?: unknown
}

const pageData = v.object({
  today: v.string(),
  strategy: v.unknown(),
  indicators: v.array(v.unknown()),
  files: v.optional(v.unknown()),
}) satisfies v.GenericSchema<unknown, PageData>

/** Id of the element that holds the page's data as JSON. */
export const PAGE_DATA_ID = 'page-data'

/**
 * A query client that knows what the page carries. A part that is not as it should be is left
 * out, and will be asked for again.
 */
export function createQueryClient(edition: string | null, data: PageData | null): QueryClient {
  const client = new QueryClient()
  const seed = (fill: () => void) => {
    try {
      fill()
    } catch {
      // The page asks for the file itself and tells what is wrong with it.
    }
  }
  if (!data) return client
  seed(() => client.setQueryData(strategyQuery(edition).queryKey, parseStrategy(data.strategy)))
  for (const json of data.indicators) {
    seed(() => {
      const file = parseIndicator(json)
      client.setQueryData(indicatorQuery(edition, file.indicator.id).queryKey, file)
    })
  }
  if (data.files !== undefined)
    seed(() => client.setQueryData(filesQuery.queryKey, parseFiles(data.files)))
  return client
}

/** Reads the data a page carries; null when it carries none, or none that can be read. */
export function readPageData(text: string | null | undefined): PageData | null {
  if (!text) return null
  try {
    return v.parse(pageData, JSON.parse(text))
  } catch {
    return null
  }
}
