import { isOverdue } from '#domain/freshness.ts'
import { notesOf } from '#domain/notes.ts'
import { sourcesOf } from '#domain/sources.ts'
import type { SourceRef } from '#domain/model.ts'
import { freshnessRule, freshnessText } from '#i18n/freshnessWords.ts'
import { paperName } from '#i18n/paperName.ts'
import type { Subject } from './subject.ts'
import { verdictNotes } from './verdictNotes.ts'

/** How a paper is cited in the notes. */
export function cite({ making: { i18n, strategy } }: Subject, source: SourceRef): string {
  return paperName(i18n, source, strategy.papers)
}

function measured({ making: { i18n, texts }, indicator }: Subject): string[] {
  const { t } = i18n
  const { notes } = texts.deck
  return [
    notes.measures(t(indicator.description)),
    ...(indicator.statement ? [notes.statement(t(indicator.statement))] : []),
  ]
}

/** The rule behind the next figure's date; with what is overdue by it first. */
function freshnessNotes({ making: { i18n }, status: { freshness } }: Subject): string[] {
  const { m } = i18n
  const text = isOverdue(freshness) ? freshnessText(i18n, freshness) : null
  const rule = freshnessRule(i18n, freshness)
  return [text === null ? rule : `${m.status.overdue}: ${text}. ${rule}`]
}

function assessmentNotes(subject: Subject): string[] {
  const { making, indicator } = subject
  const { i18n, texts } = making
  const { assessment } = indicator
  if (!assessment) return []
  const period = assessment.period === undefined ? null : i18n.f.period(assessment.period)
  const said = i18n.t(assessment.text)
  return [texts.deck.notes.assessment(period, said, cite(subject, assessment.source))]
}

/** Who set the ambitions, and what the papers leave open about them. */
function ambitionNotes(subject: Subject): string[] {
  const { making, indicator } = subject
  const { i18n, texts } = making
  const { m, f, t } = i18n
  const { notes } = texts.deck
  return indicator.measures.flatMap((measure) => [
    ...measure.ambitions.map((one) => {
      const level = f.value(one.value, measure.unit)
      const name = `${m.common.standing[one.standing]}: ${level}, ${f.period(one.period)}`
      const doubt = one.doubt ? ` ${t(one.doubt)}` : ''
      return `${notes.setBy(name, cite(subject, one.source))}${doubt}`
    }),
    ...measure.ambitionNotes.map((one) =>
      notes.ambitionNote(t(one.text), cite(subject, one.source)),
    ),
  ])
}

/** Breaks, baselines and doubts, each with its paper and page. */
function doubts(subject: Subject): string[] {
  const { making, indicator } = subject
  const { i18n, texts } = making
  return notesOf(indicator).map((note) =>
    texts.deck.notes.noted(
      texts.indicator.noteKind[note.kind],
      i18n.t(note.text),
      cite(subject, note.source),
    ),
  )
}

/** How many answered, year by year where it is known. */
function surveyNotes({ making, indicator }: Subject): string[] {
  const { i18n, texts, strategy } = making
  const { f, t } = i18n
  const ids = new Set(indicator.measures.map(({ survey }) => survey))
  return strategy.surveys
    .filter(({ id }) => ids.has(id))
    .map(({ name, answers }) => {
      const told = answers.map(({ period, n }) =>
        texts.indicator.surveyAnswers(f.period(period), f.number(n)),
      )
      const known = told.length > 0 ? told.join('; ') : texts.deck.notes.surveyUnknown
      return texts.deck.notes.survey(t(name), known)
    })
}

/** For the presenter, in plain words: what, how, what is doubtful, and where it was read. */
export function indicatorNotes(subject: Subject): string[] {
  const { making, indicator } = subject
  const sources = sourcesOf(indicator).map((source) => cite(subject, source))
  const notes = [
    ...measured(subject),
    ...verdictNotes(subject),
    ...freshnessNotes(subject),
    ...assessmentNotes(subject),
    ...ambitionNotes(subject),
    ...doubts(subject),
    ...surveyNotes(subject),
    ...(sources.length > 0 ? [making.texts.deck.notes.sources(sources.join('; '))] : []),
  ]
  // Several measures may carry the same word from a paper.
  return [...new Set(notes)]
}
