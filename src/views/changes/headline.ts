import type { GoalChanges, IndicatorChanges } from '#domain/difference/changesByGoal.ts'
import { classOf } from '#domain/difference/entry.ts'
import { marksOf } from '#domain/difference/marks.ts'
import { countByIndicator, hasOnlyTexts } from '#i18n/changeTally.ts'
import type { ChangesTexts } from '#i18n/texts/changes.ts'

type Other = Exclude<keyof ChangesTexts['others'], 'movedAway'>

/** What an indicator without a mark has to tell. */
function otherOf(one: IndicatorChanges): Other {
  if (hasOnlyTexts(one)) return 'texts'
  const figures = one.entries.flatMap((entry) => (entry.kind === 'figures' ? [entry] : []))
  if (figures.some(({ act }) => act === 'added')) return 'context'
  return one.entries.some((entry) => classOf(entry) === 'figures') ? 'figures' : 'status'
}

const OTHERS = ['context', 'figures', 'status'] as const satisfies readonly Other[]

/** «to nye, ett nytt navn»: what is new under a goal, at a glance. */
export function headlineOf(texts: ChangesTexts, { indicators, movedAway }: GoalChanges): string {
  const others = indicators.filter(({ entries }) => marksOf(entries).length === 0).map(otherOf)
  const many = (kind: Other) => others.filter((one) => one === kind).length
  const parts = [
    ...[...countByIndicator(indicators)].map(([mark, count]) => texts.marked(mark, count)),
    ...OTHERS.filter((kind) => many(kind) > 0).map((kind) => texts.others[kind](many(kind))),
    ...(movedAway.length > 0 ? [texts.others.movedAway(movedAway.length)] : []),
  ]
  if (parts.length > 0) return parts.join(', ')
  // Texts alone are told of only where there is nothing else.
  return many('texts') > 0 ? texts.others.texts(many('texts')) : texts.noChanges
}
