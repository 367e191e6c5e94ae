import { useQueries, type UseQueryResult } from '@tanstack/react-query'
import { use, useCallback, useMemo } from 'react'
import type { Indicator } from '#domain/model.ts'
import { EditionContext } from './edition.ts'
import { indicatorQuery } from './queries.ts'
import type { PublishedIndicator } from './schema/published.ts'

export interface ManyIndicators {
  /** Those that are here, by id. */
  readonly known: ReadonlyMap<string, Indicator>
  readonly pending: readonly string[]
  /** Those that could not be read, each with how to try again. */
  readonly failed: readonly { readonly id: string; readonly retry: () => void }[]
}

type Result = UseQueryResult<PublishedIndicator>

/** Several indicators as of the page's edition; one that fails does not keep the others back. */
export function useIndicators(ids: readonly string[]): ManyIndicators {
  const edition = use(EditionContext)
  // The same list for as long as it names the same, so that what is made of it stays the same too.
  const names = ids.join(' ')
  const wanted = useMemo(() => names.split(' ').filter((id) => id !== ''), [names])
  const combine = useCallback(
    (results: readonly Result[]): ManyIndicators => ({
      known: new Map(
        results.flatMap(({ data }) => (data ? [[data.indicator.id, data.indicator] as const] : [])),
      ),
      pending: wanted.filter((_, index) => results[index]?.isPending),
      failed: results.flatMap(({ isError, refetch }, index) =>
        isError ? [{ id: wanted[index] ?? '', retry: () => void refetch() }] : [],
      ),
    }),
    [wanted],
  )
  return useQueries({ queries: wanted.map((id) => indicatorQuery(edition, id)), combine })
}
