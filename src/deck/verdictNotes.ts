import { latestChange, surveyFor } from '#domain/change.ts'
import type { Progress, Verdict } from '#domain/status.ts'
import { changeSentences } from '#i18n/changeWords.ts'
import { figuresWords, fromLatestWords, verdictSteps } from '#i18n/verdictWords.ts'
import type { Subject } from './subject.ts'

type Headline = NonNullable<Subject['headline']>

/** How one series comes to its verdict, or how far it gets. */
function seriesSteps({ making }: Subject, { measure }: Headline, one: Progress): string {
  const { i18n, texts } = making
  const { calculation, deck } = texts
  if (one.kind === 'notAssessable') return figuresWords(i18n, calculation, measure, one)
  const steps = verdictSteps(i18n, calculation, measure, one)
  return [
    ...steps.map(([term, words]) => deck.notes.step(term, words)),
    ...(one.heldByMargin ? [calculation.heldByMargin] : []),
    ...(one.provisional ? [calculation.provisional] : []),
    ...(one.duePassed ? [calculation.duePassed] : []),
    ...fromLatestWords(i18n, calculation, one),
  ].join(' ')
}

/** One ambition: the verdict with its numbers, a paragraph for each series it may be for. */
function verdictParagraphs(subject: Subject, headline: Headline, verdict: Verdict): string[] {
  const { making } = subject
  const { i18n, texts } = making
  const { m, f, t } = i18n
  const { calculation, deck } = texts
  const { ambition, bySeries } = verdict
  const said =
    verdict.kind === 'assessed'
      ? m.status.category[verdict.category]
      : `${m.status.category.notAssessable}: ${m.status.reason[verdict.reason]}`
  const level = f.value(ambition.value, headline.measure.unit)
  const [only] = bySeries
  const alone = bySeries.length === 1 && only
  const why = [
    ...(verdict.kind === 'assessed' && !alone ? [calculation.allAgree] : []),
    ...(alone ? [seriesSteps(subject, headline, only)] : []),
  ]
  const of = calculation.forAmbition(level, f.period(ambition.period))
  return [
    deck.notes.verdict(of, said, why.join(' ')).trim(),
    ...(alone
      ? []
      : bySeries.map((one) =>
          deck.notes.series(t(one.series.name), seriesSteps(subject, headline, one)),
        )),
  ]
}

/** How the status is worked out, and how the latest figure differs from the one before. */
export function verdictNotes(subject: Subject): string[] {
  const { making, status, headline } = subject
  const { i18n, texts, strategy } = making
  const { calculation, deck } = texts
  if (!headline) return [calculation.noAmbition]
  const { measure, series } = headline
  const survey = surveyFor(measure, true, strategy.surveys)
  const moved = changeSentences(i18n, calculation, latestChange(series, { measure, survey }))
  return [
    ...(status.verdicts.length === 0 ? [calculation.noAmbition] : []),
    ...status.verdicts.flatMap((verdict) => verdictParagraphs(subject, headline, verdict)),
    ...(status.verdicts.length > 0 ? [calculation.cutPoints] : []),
    ...(moved.length > 0 ? [deck.notes.change(moved.join(' '))] : []),
  ]
}
