import type { StrategySummary } from '#domain/model.ts'
import type { I18n } from '#i18n/context.tsx'
import type { DeckTexts } from '#i18n/texts/deck.ts'
import { DECK_PARTS, goalKey } from '#state/deckQuery.ts'
import { indicatorsOf } from './input.ts'

/** Something a presenter may choose. */
export interface DeckPart {
  /** As it stands in the address. */
  readonly key: string
  readonly kind: 'part' | 'goal' | 'indicator'
  readonly name: string
  /** Id of the goal an indicator is under; null for all else. */
  readonly goal: string | null
}

/** Parts that come after the goals and indicators. */
const LAST: readonly string[] = ['endringer', 'sporsmal']

/** All that can be chosen, in the order it is shown when nothing is. */
export function deckParts(strategy: StrategySummary, { m, t }: I18n, texts: DeckTexts): DeckPart[] {
  const parts = DECK_PARTS.map((key): DeckPart => ({
    key,
    kind: 'part',
    name: texts.deck.parts[key],
    goal: null,
  }))
  const goals = strategy.goals.flatMap((goal): DeckPart[] => [
    {
      ...{ key: goalKey(goal.id), kind: 'goal', goal: null },
      name: m.common.goalName(t(goal.name), goal.number),
    },
    ...indicatorsOf(strategy, goal.id).map(({ id, name }): DeckPart => ({
      key: id,
      kind: 'indicator',
      name: t(name),
      goal: goal.id,
    })),
  ])
  return [
    ...parts.filter(({ key }) => !LAST.includes(key)),
    ...goals,
    ...parts.filter(({ key }) => LAST.includes(key)),
  ]
}

/** Keys of everything, when nothing is chosen: goals without indicators have nothing to show. */
export function allKeys(strategy: StrategySummary): string[] {
  const goals = strategy.goals.flatMap(({ id }) => {
    const under = indicatorsOf(strategy, id).map((one) => one.id)
    return under.length > 0 ? [goalKey(id), ...under] : []
  })
  const first = DECK_PARTS.filter((key) => !LAST.includes(key))
  return [...first, ...goals, ...LAST]
}
