import { queryOptions } from '@tanstack/react-query'
import { DataError, fetchJson } from './client.ts'
import { parseFiles, parseIndicator, parseStrategy } from './schema/published.ts'

/** A file that is missing or wrong will be so at the next try too; the network may come back. */
function retry(failures: number, error: Error): boolean {
  const mayPass = error instanceof DataError && ['network', 'status'].includes(error.problem)
  return mayPass && failures < 2
}

/** Published files change with a new build, not while a page is read. */
const published = { staleTime: Infinity, gcTime: Infinity, retry }

/** All the board needs. */
export const strategyQuery = queryOptions({
  queryKey: ['strategy'],
  queryFn: ({ signal }) => fetchJson('strategy.json', parseStrategy, signal),
  ...published,
})

/** One indicator, whole. */
export const indicatorQuery = (id: string) =>
  queryOptions({
    queryKey: ['indicator', id],
    queryFn: ({ signal }) =>
      fetchJson(`indicators/${encodeURIComponent(id)}.json`, parseIndicator, signal),
    ...published,
  })

/** The list of published files. */
export const filesQuery = queryOptions({
  queryKey: ['files'],
  queryFn: ({ signal }) => fetchJson('files.json', parseFiles, signal),
  ...published,
})
