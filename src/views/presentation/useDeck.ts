import { useMemo } from 'react'
import { useDeckFiles, type DeckFiles } from '#data/deckFiles.ts'
import { deckOf } from '#deck/deck.ts'
import type { Deck } from '#deck/slides.ts'
import type { StrategySummary } from '#domain/model.ts'
import { useI18n } from '#i18n/context.tsx'
import { useDeckTexts } from '#i18n/texts/deck.ts'
import { useToday } from '#state/today.ts'
import { neededIndicators } from './choice.ts'

export interface LoadedDeck {
  readonly files: DeckFiles
  /** Null until all that is to come has come, or failed to. */
  readonly deck: Deck | null
  /** Names of what did not arrive. */
  readonly lacking: readonly string[]
}

/** Fetches what the chosen slides need, and makes them. `chosen` is the same list until it changes. */
export function useDeck(
  strategy: StrategySummary,
  chosen: readonly string[],
  changesName: string,
): LoadedDeck {
  const i18n = useI18n()
  const texts = useDeckTexts()
  const today = useToday()
  const files = useDeckFiles(neededIndicators(strategy, chosen), strategy.editions)
  const { settled, indicators, changes, failed, changesFailed } = files
  const deck = useMemo(
    () =>
      settled
        ? deckOf({ strategy, indicators, changes, today, query: { keys: chosen }, i18n, texts })
        : null,
    [settled, indicators, changes, chosen, strategy, today, i18n, texts],
  )
  const lacking = [
    ...strategy.indicators.filter(({ id }) => failed.includes(id)).map(({ name }) => i18n.t(name)),
    ...(changesFailed && chosen.includes('endringer') ? [changesName] : []),
  ]
  return { files, deck, lacking }
}
