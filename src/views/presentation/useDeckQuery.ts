import { useCallback, useMemo } from 'react'
import { useLocation, useSearch } from 'wouter'
import { formatDeckQuery, parseDeckQuery, type DeckQuery } from '#state/deckQuery.ts'
import { asPresenter, presenterPair } from '#state/deckWindow.ts'

/** How the address changes: a step to go back to, or in place of the one that stands there. */
export type How = 'step' | 'replace'

export type SetDeckQuery = (change: Partial<DeckQuery>, how?: How) => void

/** What is chosen, kept in the address; a presenter's window stays one. */
export function useDeckQuery(): readonly [DeckQuery, SetDeckQuery] {
  const search = useSearch()
  const [path, navigate] = useLocation()
  const query = useMemo(() => parseDeckQuery(search), [search])
  const setQuery = useCallback<SetDeckQuery>(
    (change, how = 'replace') => {
      const next = formatDeckQuery({ ...query, ...change })
      const pair = presenterPair(search)
      const whole = pair === null ? next : asPresenter(next, pair)
      navigate(whole === '' ? path : `${path}?${whole}`, { replace: how === 'replace' })
    },
    [navigate, path, query, search],
  )
  return [query, setQuery]
}
