import { indicatorStatus } from '#domain/indicatorStatus.ts'
import { goalKey } from '#state/deckQuery.ts'
import { changeSlides } from './changeSlides.ts'
import { allKeys } from './deckParts.ts'
import { goalSlides } from './goalSlides.ts'
import { indicatorSlides } from './indicatorSlides.ts'
import { indicatorsOf, type DeckInput, type Making } from './input.ts'
import { openingSlide, strategySlide } from './opening.ts'
import { questionSlides } from './questionSlides.ts'
import type { Deck, Slide } from './slides.ts'
import { subjectOf, type Subject } from './subject.ts'

/** The indicators that the chosen keys are about; all when they are about none. */
function asked(making: Making, keys: readonly string[]): Subject[] {
  const { strategy, indicators, statuses } = making
  const chosen = new Set(
    keys.flatMap((key) => {
      const goal = strategy.goals.find(({ id }) => goalKey(id) === key)
      return goal ? indicatorsOf(strategy, goal.id).map(({ id }) => id) : [key]
    }),
  )
  const about = strategy.indicators.filter(({ id }) => chosen.has(id))
  const wanted = about.length > 0 ? about : strategy.indicators
  return wanted.flatMap(({ id }) => {
    const indicator = indicators.find((one) => one.id === id)
    const status = statuses.get(id)
    return indicator && status ? [subjectOf(making, indicator, status)] : []
  })
}

/** What a key stands for; nothing for one that is not known. */
function slidesOf(making: Making, key: string, keys: readonly string[]): Slide[] {
  if (key === 'apning') return [openingSlide(making)]
  if (key === 'strategi') return [strategySlide(making)]
  if (key === 'endringer') return changeSlides(making)
  if (key === 'sporsmal') return questionSlides(making, asked(making, keys))
  const goal = making.strategy.goals.find(({ id }) => goalKey(id) === key)
  if (goal) return goalSlides(making, goal)
  const indicator = making.indicators.find(({ id }) => id === key)
  return indicator ? indicatorSlides(making, indicator) : []
}

/** The chosen one when it is only one, else the strategy. */
function nameOf({ strategy, i18n: { m, t } }: Making, keys: readonly string[]): string {
  const about = [
    ...strategy.goals.filter(({ id }) => keys.includes(goalKey(id))),
    ...strategy.indicators.filter(({ id }) => keys.includes(id)),
  ]
  const [only] = about
  return only && about.length === 1 ? t(only.name) : m.common.siteName
}

/**
 * The slides of a meeting, in the order chosen. Without a choice: all of it, goal by goal. Keys
 * that are not known, and indicators that are not here in full, give no slide.
 */
export function deckOf({ query, ...input }: DeckInput): Deck {
  const { strategy, today, texts } = input
  const statuses = new Map(
    strategy.indicators.map((one) => [one.id, indicatorStatus(one, strategy.surveys, today)]),
  )
  const making: Making = { ...input, statuses }
  const keys = query.keys ?? allKeys(strategy)
  const { label } = strategy.edition
  return {
    slides: keys.flatMap((key) => slidesOf(making, key, keys)),
    title: texts.deck.title(nameOf(making, query.keys ?? []), label),
    edition: texts.deck.edition(label),
  }
}
