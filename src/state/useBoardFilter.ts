import { useCallback, useMemo } from 'react'
import { useLocation, useSearch } from 'wouter'
import type { IndicatorFilter } from '#domain/search.ts'
import { asksForChanges, withChanges } from './boardView.ts'
import { formatBoardQuery, parseBoardQuery } from './boardQuery.ts'

/**
 * The board's filter, kept in the address. Ticking a box makes a step to go back to; typing
 * replaces the address, so that Back does not undo letter by letter.
 */
export function useBoardFilter(): [
  IndicatorFilter,
  (filter: IndicatorFilter, how?: 'step' | 'typing') => void,
] {
  const search = useSearch()
  const [path, navigate] = useLocation()
  const filter = useMemo(() => parseBoardQuery(search), [search])
  const setFilter = useCallback(
    (next: IndicatorFilter, how: 'step' | 'typing' = 'step') => {
      // Whether changes are marked is no part of the filter, and stays as it is.
      const query = withChanges(formatBoardQuery(next), asksForChanges(search))
      navigate(query ? `${path}?${query}` : path, { replace: how === 'typing' })
    },
    [navigate, path, search],
  )
  return [filter, setFilter]
}
