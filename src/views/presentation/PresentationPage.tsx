import { lazy, Suspense, useMemo, useState } from 'react'
import { useSearch } from 'wouter'
import { useStrategy } from '#data/queries.ts'
import { allKeys, deckParts } from '#deck/deckParts.ts'
import type { StrategySummary } from '#domain/model.ts'
import { useI18n } from '#i18n/context.tsx'
import { useDeckTexts } from '#i18n/texts/deck.ts'
import { presenterPair } from '#state/deckWindow.ts'
import { Loading } from '#ui/Loading.tsx'
import { QueryGate } from '#ui/QueryGate.tsx'
import { notBegun } from './begun.ts'
import { Chooser } from './Chooser.tsx'
import { chosenKeys } from './choice.ts'
import { Holds } from './Holds.tsx'
import { loadRunning } from './loadShow.ts'
import { useDeckQuery } from './useDeckQuery.ts'

const Running = lazy(loadRunning)

/** Where the presenter chooses; and the show, once the address names a slide. */
export default function PresentationPage() {
  const query = useStrategy()
  return (
    <QueryGate query={query} page>
      {({ strategy }) => <Presentation strategy={strategy} />}
    </QueryGate>
  )
}

function Presentation({ strategy }: { strategy: StrategySummary }) {
  const i18n = useI18n()
  const texts = useDeckTexts()
  const [query, setQuery] = useDeckQuery()
  const pair = presenterPair(useSearch())
  const [begun] = useState(notBegun)
  const parts = useMemo(() => {
    const known = new Set(allKeys(strategy))
    return deckParts(strategy, i18n, texts).filter(({ key }) => known.has(key))
  }, [strategy, i18n, texts])
  const all = useMemo(() => allKeys(strategy), [strategy])
  const chosen = useMemo(() => chosenKeys(query.keys, all), [query.keys, all])

  if (query.slide === null) return <Chooser {...{ strategy, parts, all, chosen, begun }} />
  return (
    <>
      <Holds parts={parts} chosen={chosen} />
      <Suspense fallback={<Loading />}>
        <Running {...{ strategy, chosen, query, setQuery, begun, pair }} />
      </Suspense>
    </>
  )
}
