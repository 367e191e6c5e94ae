import { queryOptions, useQuery } from '@tanstack/react-query'
import { use } from 'react'
import { DataError, fetchJson } from './client.ts'
import { EditionContext, editionFolder } from './edition.ts'
import type * as Published from './schema/published.ts'

/**
 * Reads one of the published files with what checks it. That is loaded with the first file that
 * is fetched: a page that carries its own data was checked when it was built.
 */
function read<T>(
  path: string,
  parser: (schema: typeof Published) => (json: unknown) => T,
  signal: AbortSignal,
): Promise<T> {
  return fetchJson(path, async () => parser(await import('./schema/published.ts')), signal)
}

/** A file that is missing or wrong will be so at the next try too; the network may come back. */
function retry(failures: number, error: Error): boolean {
  const mayPass = error instanceof DataError && ['network', 'status'].includes(error.problem)
  return mayPass && failures < 2
}

/** Published files change with a new build, not while a page is read. */
const published = { staleTime: Infinity, gcTime: Infinity, retry }

/** All the board needs. */
export const strategyQuery = (edition: string | null) =>
  queryOptions({
    queryKey: ['strategy', edition],
    queryFn: ({ signal }) =>
      read(`${editionFolder(edition)}strategy.json`, (schema) => schema.parseStrategy, signal),
    ...published,
  })

/** One indicator, whole. */
export const indicatorQuery = (edition: string | null, id: string) =>
  queryOptions({
    queryKey: ['indicator', edition, id],
    queryFn: ({ signal }) =>
      read(
        `${editionFolder(edition)}indicators/${encodeURIComponent(id)}.json`,
        (schema) => schema.parseIndicator,
        signal,
      ),
    ...published,
  })

/** The list of published files, the same for every edition. */
export const filesQuery = queryOptions({
  queryKey: ['files'],
  queryFn: ({ signal }) => read('files.json', (schema) => schema.parseFiles, signal),
  ...published,
})

/** The strategy as of the page's edition. */
export const useStrategy = () => useQuery(strategyQuery(use(EditionContext)))

/** An indicator as of the page's edition. */
export const useIndicator = (id: string) => useQuery(indicatorQuery(use(EditionContext), id))

/** The published files. */
export const useFiles = () => useQuery(filesQuery)
