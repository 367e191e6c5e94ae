import { lazy, Suspense, useEffect } from 'react'
import type { StrategySummary } from '#domain/model.ts'
import type { DeckQuery } from '#state/deckQuery.ts'
import { Loading } from '#ui/Loading.tsx'
import type { Begun } from './begun.ts'
import { loadSlides, loadStart } from './loadShow.ts'
import { ShowGate } from './ShowGate.tsx'
import type { SetDeckQuery } from './useDeckQuery.ts'

const Show = lazy(loadSlides)
const Presenter = lazy(() => import('./show/Presenter.tsx'))

interface Props {
  readonly strategy: StrategySummary
  readonly chosen: readonly string[]
  readonly query: DeckQuery
  readonly setQuery: SetDeckQuery
  readonly begun: Begun
  /** Word that the presenter's window shares with that of the slides; null in that of the slides. */
  readonly pair: string | null
}

/** The show, or its presenter's window, once all that it needs is here. */
export default function Running({ strategy, chosen, query, setQuery, begun, pair }: Props) {
  // One who opened a link to the show, and leaves it, can begin it again without a network.
  useEffect(() => {
    loadStart().catch(() => {})
  }, [])
  return (
    <ShowGate {...{ strategy, chosen }}>
      {(loaded) => (
        <Suspense fallback={<Loading />}>
          {pair === null ? (
            <Show {...{ ...loaded, strategy, query, setQuery, begun }} />
          ) : (
            <Presenter {...{ ...loaded, strategy, query, setQuery, pair }} />
          )}
        </Suspense>
      )}
    </ShowGate>
  )
}
