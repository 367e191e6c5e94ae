import { isOverdue } from '#domain/freshness.ts'
import { freshnessText } from '#i18n/freshnessWords.ts'
import type { Fact } from './slides.ts'
import type { Subject } from './subject.ts'

/** When the next figure comes, or that it is overdue and since when. */
export function nextFact({ making: { i18n, texts }, status }: Subject): Fact {
  const { m, f } = i18n
  const { freshness } = status
  const fact = { kind: 'next', label: texts.indicator.nextFigure } as const
  if (freshness.kind === 'unknown') return { ...fact, value: texts.indicator.nextNotSaid, text: '' }
  const provisional = freshness.kind === 'stated' ? freshness.provisional : null
  const came = provisional ? [m.status.provisionalCame(f.period(provisional.period))] : []
  if (isOverdue(freshness)) {
    const due = freshnessText(i18n, freshness)
    const text = [...(due === null ? [] : [due]), ...came].join('. ')
    return { ...fact, value: m.status.overdue, text, overdue: true }
  }
  if (freshness.kind === 'stated')
    return { ...fact, value: f.period(freshness.next), text: came.join('') }
  return {
    ...fact,
    value: texts.deck.dueBy(f.date(freshness.dueOn)),
    text: texts.deck.lastAndFrequency(f.period(freshness.last), freshness.frequency),
  }
}
