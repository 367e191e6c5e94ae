import type { EditionChanges } from '#domain/difference/editionChanges.ts'
import type { Indicator, IndicatorSummary, StrategySummary } from '#domain/model.ts'
import type { IndicatorStatus } from '#domain/status.ts'
import type { I18n } from '#i18n/context.tsx'
import type { DeckTexts } from '#i18n/texts/deck.ts'
import type { DeckQuery } from '#state/deckQuery.ts'

/** What a deck is made from. */
export interface DeckInput {
  readonly strategy: StrategySummary
  /** In full; one that is not here has no slide of its own. */
  readonly indicators: readonly Indicator[]
  /** From the edition before to this one; null when there is none, or it did not arrive. */
  readonly changes: EditionChanges | null
  /** ISO date: status and what is overdue are as of this day. */
  readonly today: string
  readonly query: Pick<DeckQuery, 'keys'>
  readonly i18n: I18n
  readonly texts: DeckTexts
}

/** The input with how every indicator stands, by id. */
export interface Making extends Omit<DeckInput, 'query'> {
  readonly statuses: ReadonlyMap<string, IndicatorStatus>
}

/** Under a goal, in the strategy's order. */
export function indicatorsOf({ indicators }: StrategySummary, goal: string): IndicatorSummary[] {
  return indicators.filter((one) => one.goal === goal)
}

/** The goal's name as it stands over an indicator; its id when the goal is not there. */
export function goalNameOf({ strategy, i18n: { m, t } }: Making, id: string): string {
  const goal = strategy.goals.find((one) => one.id === id)
  return goal ? m.common.goalName(t(goal.name), goal.number) : id
}
