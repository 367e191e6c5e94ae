import type { Assessed } from '#domain/status.ts'
import type { I18n } from '#i18n/context.tsx'
import type { Fact } from './slides.ts'
import type { Subject } from './subject.ts'

/** Where a rounded share would stand on a cut point, or be nothing, a decimal is shown. */
const CUTS = [0, 60, 95, 100]

/** «7 %» of the required pace. */
function shareText({ f }: I18n, ratio: number): string {
  const share = ratio * 100
  const rounded = Math.round(share)
  return f.value(share, 'percent', CUTS.includes(rounded) && rounded !== share ? 1 : 0)
}

/** How the pace compares; null where there is none to compare, or it is backwards. */
function paceText({ making: { i18n, texts } }: Subject, all: readonly Assessed[]): string[] {
  const [headline] = all
  if (!headline || headline.ratio === null || headline.ratio < 0) return []
  if (headline.category === 'reached') return []
  const name = all.length > 1 ? i18n.t(headline.series.name) : null
  return [
    texts.deck.pace(shareText(i18n, headline.ratio), name),
    ...(all.length > 1 ? [texts.deck.allSeries] : []),
  ]
}

/** How it stands towards the ambition that counts now; null where none is set. */
export function progressFact(subject: Subject): Fact | null {
  const { making, status } = subject
  const { i18n, texts } = making
  const { m } = i18n
  const { verdict, category } = status
  if (!verdict) return null
  const told =
    verdict.kind === 'assessed'
      ? paceText(subject, verdict.bySeries)
      : [m.status.reason[verdict.reason]]
  return {
    ...{ kind: 'progress', label: texts.indicator.progressTowards, category },
    value: m.status.category[category],
    text: told.join(' · '),
  }
}
