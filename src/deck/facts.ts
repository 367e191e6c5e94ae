import { headlineFacts } from '#domain/headline.ts'
import { hasStrategyYearAmbition } from '#domain/ambition.ts'
import type { Ambition } from '#domain/model.ts'
import { isBound, type Figure } from '#domain/observation.ts'
import { period } from '#domain/period.ts'
import type { I18n } from '#i18n/context.tsx'
import { headlineWords } from '#i18n/headlineWords.ts'
import type { Fact } from './slides.ts'
import { nextFact } from './nextFact.ts'
import { progressFact } from './progressFact.ts'
import type { Subject } from './subject.ts'

/** Phrases that stand side by side, as in an indicator's row. */
const phrases = (parts: readonly string[]): string => parts.join(' · ')

function remarks({ m: { row } }: I18n, shown: Figure): string[] {
  return [
    ...(isBound(shown) ? [row.bound] : []),
    ...(shown.doubtful === true || shown.status === 'U' ? [row.doubtful] : []),
    ...(shown.status === 'E' ? [row.estimated] : []),
    ...(shown.status === 'P' ? [row.provisional] : []),
  ]
}

/** The latest figure, of what and when, and what is newer but less exact. */
function latestFact({ making, summary, headline }: Subject): Fact {
  const { i18n, texts, today } = making
  const { m, f, t } = i18n
  const label = texts.indicator.latest
  const words = headlineWords(i18n, summary, today)
  const { shown, later, ambition } = headlineFacts(headline, today)
  if (words.value === null || !shown || !headline) {
    const value = summary.hasFigures ? texts.deck.severalParts : texts.indicator.noLatest
    const text = summary.hasFigures ? m.row.onlyParts : m.row.nothing[summary.readiness.value]
    return { kind: 'latest', label, value, text }
  }
  const of = headline.measure.shareOf ?? headline.measure.counted
  const when = of ? `${t(of)}, ${f.period(shown.period)}` : f.period(shown.period)
  // Whether the ambition says its area is told with it; the last phrase is what came later.
  const newer = later && words.phrases.at(-1)
  const known = [words.ambition, m.row.areaNotSaid].includes(newer ?? '') && ambition !== null
  const text = phrases([when, ...remarks(i18n, shown), ...(newer && !known ? [newer] : [])])
  return { kind: 'latest', label, value: words.value, text }
}

/** «innen utgangen av 2026» */
export function byWhen({ making: { i18n, texts } }: Subject, ambition: Ambition): string {
  return texts.indicator.by(i18n.f.period(ambition.period), period(ambition.period).kind)
}

/** The ambition that counts now, and whether 2030 has one. */
function ambitionFact(subject: Subject): Fact {
  const { making, headline } = subject
  const { i18n, texts, today } = making
  const { m, f } = i18n
  const { ambition } = headlineFacts(headline, today)
  if (!ambition || !headline) {
    const { ambition: label, notSet: value } = texts.indicator
    return { kind: 'ambition', label, value, text: texts.deck.cannotBeAssessedWithout }
  }
  const others = headline.measure.ambitions.filter(
    (one) => one !== ambition && (one.series === null || one.series === headline.series.id),
  )
  const { unit } = headline.measure
  return {
    kind: 'ambition',
    label: m.common.standing[ambition.standing],
    value: f.value(ambition.value, unit),
    text: phrases([
      byWhen(subject, ambition),
      ...(ambition.series === null ? [m.row.areaNotSaid] : []),
      ...others.map((one) => {
        const when = f.period(one.period)
        return m.row.ambition(one.standing, f.value(one.value, unit), when, period(one.period).kind)
      }),
      ...(hasStrategyYearAmbition([ambition, ...others]) ? [] : [texts.deck.not2030]),
    ]),
  }
}

/** So long an assessment is for the notes, where it stands whole. */
const LONGEST_ASSESSMENT = 170

/** What the papers make of the figures; only its period where the words need more room. */
function assessedFact({ making, indicator }: Subject): Fact[] {
  const { i18n, texts } = making
  const { assessment } = indicator
  const fact = { kind: 'assessed', label: texts.indicator.latestAssessment } as const
  if (!assessment) return [{ ...fact, value: '', text: texts.indicator.noAssessment }]
  const said = i18n.t(assessment.text)
  const value = assessment.period === undefined ? '' : i18n.f.period(assessment.period)
  const text = said.length > LONGEST_ASSESSMENT ? '' : said
  return value === '' && text === '' ? [] : [{ ...fact, value, text }]
}

/** Register or survey, of the headline measure or the indicator. */
export function dataSourceOf({ making: { i18n }, indicator, headline }: Subject): string | null {
  const source = headline?.measure.dataSource ?? indicator.dataSource
  return source ? i18n.t(source) : null
}

function frequencyFact(subject: Subject): Fact {
  const { deck } = subject.making.texts
  const text = deck.sourceAndFrequency(dataSourceOf(subject), subject.indicator.frequency)
  return { kind: 'frequency', label: deck.sourceLabel, value: '', text }
}

function measuresFact({ making: { i18n, texts }, indicator }: Subject): Fact {
  const { t } = i18n
  return {
    ...{ kind: 'measures', label: texts.deck.measures },
    ...{ value: '', text: t(indicator.description) },
  }
}

/** The facts beside a chart, those that are read first standing first. */
export function factsOf(subject: Subject): Fact[] {
  const progress = progressFact(subject)
  return [
    latestFact(subject),
    ambitionFact(subject),
    ...(progress ? [progress] : []),
    nextFact(subject),
    ...assessedFact(subject),
    measuresFact(subject),
    frequencyFact(subject),
  ]
}

/** The facts of an indicator that has no figures. */
export function factsWithoutFigures(subject: Subject): Fact[] {
  const { making, indicator, headline } = subject
  const { i18n, texts } = making
  const { earliest: label, earliestNotSaid } = texts.indicator
  const earliest = indicator.missing?.earliest
  const progress = progressFact(subject)
  return [
    measuresFact(subject),
    ...(headline ? [ambitionFact(subject)] : []),
    ...(progress ? [progress] : []),
    { kind: 'next', label, value: '', text: earliest ? i18n.t(earliest) : earliestNotSaid },
    ...(indicator.assessment ? assessedFact(subject) : []),
    frequencyFact(subject),
  ]
}
