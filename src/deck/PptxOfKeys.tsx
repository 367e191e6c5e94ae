import { useQueryClient } from '@tanstack/react-query'
import { use, useState } from 'react'
import { EditionContext } from '#data/edition.ts'
import { indicatorQuery, useStrategy } from '#data/queries.ts'
import { useI18n } from '#i18n/context.tsx'
import { deckTexts } from '#i18n/texts/deck.ts'
import { usePptxTexts } from '#i18n/texts/pptx.ts'
import { useToday } from '#state/today.ts'
import { deckOf } from './deck.ts'
import { PptxButton } from './PptxButton.tsx'
import { pptxName } from './pptxName.ts'
import type { Deck } from './slides.ts'

export interface OfKeysProps {
  /** Of the slides, as they stand in a presentation's address: a goal and indicators. */
  readonly keys: readonly string[]
  /** Id of the goal or indicator that the file is named after. */
  readonly what: string
}

/** «Last ned PowerPoint» that was asked for: fetches the indicators, and says which did not come. */
export function PptxOfKeys({ keys, what }: OfKeysProps) {
  const i18n = useI18n()
  const texts = usePptxTexts()
  const client = useQueryClient()
  const edition = use(EditionContext)
  const today = useToday()
  const { data } = useStrategy()
  const [lacking, setLacking] = useState<readonly string[]>([])
  if (!data) return null
  const { strategy } = data

  async function makeDeck(): Promise<Deck> {
    setLacking([])
    const wanted = strategy.indicators.filter(({ id }) => keys.includes(id))
    const fetching = wanted.map(async ({ id }) => client.query(indicatorQuery(edition, id)))
    const deck = await deckTexts[i18n.locale]()
    const fetched = await Promise.allSettled(fetching)
    const indicators = fetched.flatMap((one) =>
      one.status === 'fulfilled' ? [one.value.indicator] : [],
    )
    if (wanted.length > 0 && indicators.length === 0) throw new Error('No indicator arrived')
    const missing = wanted.filter((_, index) => fetched[index]?.status === 'rejected')
    setLacking(missing.map(({ name }) => i18n.t(name)))
    return deckOf({
      ...{ strategy, indicators, today, i18n, texts: deck, query: { keys } },
      changes: null,
    })
  }

  return (
    <>
      <PptxButton makeDeck={makeDeck} fileName={pptxName(strategy.edition.slug, what)} asked />
      {lacking.length > 0 && <p role="alert">{texts.without(i18n.m.charts.list(lacking))}</p>}
    </>
  )
}
