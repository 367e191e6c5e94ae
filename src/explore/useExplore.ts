import { useCallback, useMemo } from 'react'
import { useLocation, useSearch } from 'wouter'
import { formatExplore, parseExplore, type ExploreState } from '#state/explore.ts'

export type SetExplore = (next: Partial<ExploreState>, how?: 'step' | 'drag') => void

/**
 * What is explored, kept in the address. A choice makes a step to go back to; dragging replaces
 * the address, so that Back does not undo movement by movement.
 */
export function useExplore(): [ExploreState, SetExplore] {
  const search = useSearch()
  const [path, navigate] = useLocation()
  const state = useMemo(() => parseExplore(search), [search])
  const set = useCallback<SetExplore>(
    (next, how = 'step') => {
      const query = formatExplore(search, { ...state, ...next })
      navigate(query ? `${path}?${query}` : path, { replace: how === 'drag' })
    },
    [search, state, path, navigate],
  )
  return [state, set]
}
