import { queryOptions, useQuery } from '@tanstack/react-query'
import { use } from 'react'
import { DataError, fetchJson } from './client.ts'
import { EditionContext, editionFolder } from './edition.ts'

// Loaded with the first file that is fetched: what a page carries was checked by the build.
const schema = () => import('./schema/published.ts')

/** A file that is missing or wrong will be so at the next try too; the network may come back. */
function retry(failures: number, error: Error): boolean {
  // An API's requests are tried again one by one, with time between; see live/request.ts.
  if (import.meta.env.VITE_DATA_URL) return false
  const mayPass = error instanceof DataError && ['network', 'status'].includes(error.problem)
  return mayPass && failures < 2
}

/** Published files change with a new build, not while a page is read. An API is asked once. */
export const published = { staleTime: Infinity, gcTime: Infinity, retry }

/** All the board needs. */
export const strategyQuery = (edition: string | null) =>
  queryOptions({
    queryKey: ['strategy', edition],
    queryFn: (context) =>
      fetchJson(
        `${editionFolder(edition)}strategy.json`,
        async () => (await schema()).parseStrategy,
        context,
      ),
    ...published,
  })

/** One indicator, whole. */
export const indicatorQuery = (edition: string | null, id: string) =>
  queryOptions({
    queryKey: ['indicator', edition, id],
    queryFn: (context) =>
      fetchJson(
        `${editionFolder(edition)}indicators/${encodeURIComponent(id)}.json`,
        async () => (await schema()).parseIndicator,
        context,
      ),
    ...published,
  })

/** The list of published files, the same for every edition. */
export const filesQuery = queryOptions({
  queryKey: ['files'],
  queryFn: (context) => fetchJson('files.json', async () => (await schema()).parseFiles, context),
  ...published,
})

/** The strategy as of the page's edition. */
export const useStrategy = () => useQuery(strategyQuery(use(EditionContext)))

/** An indicator as of the page's edition. */
export const useIndicator = (id: string) => useQuery(indicatorQuery(use(EditionContext), id))

/** The published files. */
export const useFiles = () => useQuery(filesQuery)
