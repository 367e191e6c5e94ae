import { QueryClient } from '@tanstack/react-query'
import { filesQuery, indicatorQuery, strategyQuery } from './queries.ts'
import { changesQuery, meetingsQuery, notYetQuery, type NotYet } from './history.ts'
import type { PublishedChanges } from './schema/publishedChanges.ts'
import type { PublishedMeetings } from './schema/publishedHistory.ts'
import type { PublishedFile, PublishedIndicator, PublishedStrategy } from './schema/published.ts'

/**
 * What a prerendered page carries with it, so that its first view fetches nothing: the published
 * files of its edition, as they are. The build checks them as it writes the page, so the browser need
 * not; it would cost every first visit the whole of the schemas.
 */
export interface PageData {
  /** ISO date that is today until the page has come to life: the build's, or the meeting's. */
  readonly today: string
  readonly strategy: PublishedStrategy
  readonly indicators: readonly PublishedIndicator[]
  readonly files?: { readonly files: readonly PublishedFile[] }
  readonly meetings?: PublishedMeetings
  readonly changes?: PublishedChanges
  /** On the page of an indicator that came in a later edition. */
  readonly notYet?: NotYet
}

/** Id of the element that holds the page's data as JSON. */
export const PAGE_DATA_ID = 'page-data'

/** A query client that knows what the page carries. */
export function createQueryClient(edition: string | null, data: PageData | null): QueryClient {
  const client = new QueryClient()
  if (import.meta.env.VITE_DATA_URL) {
    // Archived pages never ask the API. Offline is a failure like others: the build's figures stand.
    const meta = { archived: edition !== null }
    client.setDefaultOptions({ queries: { meta, networkMode: 'always' } })
  }
  if (!data) return client
  const { strategy, indicators, files, meetings, changes, notYet } = data
  client.setQueryData(strategyQuery(edition).queryKey, { strategy, broken: [] })
  for (const file of indicators)
    client.setQueryData(indicatorQuery(edition, file.indicator.id).queryKey, file)
  if (meetings) client.setQueryData(meetingsQuery(edition).queryKey, meetings)
  if (notYet) client.setQueryData(notYetQuery(edition, notYet.id).queryKey, notYet)
  if (changes)
    client.setQueryData(changesQuery(changes.from.slug, changes.to.slug).queryKey, changes)
  if (files) client.setQueryData(filesQuery.queryKey, [...files.files])
  return client
}

/** Was the text written whole by a build of this version of the layout? */
function isPageData(json: unknown): json is PageData {
  if (typeof json !== 'object' || json === null) return false
  const { today, strategy, indicators }: Partial<Record<keyof PageData, unknown>> = json
  const known =
    typeof strategy === 'object' && strategy && 'version' in strategy && strategy.version === 1
  return typeof today === 'string' && known === true && Array.isArray(indicators)
}

/** Reads the data a page carries; null when it carries none, or none that can be read. */
export function readPageData(text: string | null | undefined): PageData | null {
  if (!text) return null
  try {
    const json: unknown = JSON.parse(text)
    return isPageData(json) ? json : null
  } catch {
    return null
  }
}
