import { textKey } from '#domain/base.ts'
import type { TextEntry } from '#domain/difference/entry.ts'
import type { DefinitionPart, Presence } from '#domain/difference/entryParts.ts'
import type { I18n } from './context.tsx'
import type { ChangesTexts } from '#i18n/texts/changes.ts'

const ACTS = ['added', 'removed', 'changed'] as const satisfies readonly Presence[]

/** Fields by their names, then measures and series, those with the same fate together. */
function partTexts({ m, t }: I18n, { entry }: ChangesTexts, all: readonly DefinitionPart[]) {
  const listed = (names: readonly string[]) => m.charts.list(names.map(entry.named))
  const fields = all.flatMap((one) =>
    one.part === 'measure' || one.part === 'series' ? [] : [entry.part[one.part]],
  )
  const parts = ACTS.flatMap((act) => {
    const measures = all.flatMap((one) =>
      one.part === 'measure' && one.act === act ? [t(one.measure.name)] : [],
    )
    const series = all.flatMap((one) =>
      one.part === 'series' && one.act === act
        ? [entry.about(t(one.measure.name), t(one.series.name))]
        : [],
    )
    return [
      ...(measures.length > 0 ? [entry.measures(act, measures.length, listed(measures))] : []),
      ...(series.length > 0 ? [entry.series(act, series.length, listed(series))] : []),
    ]
  })
  return [...(fields.length > 0 ? [m.charts.list(fields)] : []), ...parts].join('; ')
}

type AssessmentEntry = Extract<TextEntry, { kind: 'assessment' }>

function assessmentText({ f, t }: I18n, { entry }: ChangesTexts, { from, to }: AssessmentEntry) {
  if (!to) return entry.assessmentGone
  const period = to.period === undefined ? null : f.period(to.period)
  if (!from) return entry.assessmentNew(period, t(to.text))
  if (textKey(from.text) === textKey(to.text)) return entry.assessmentSame
  return entry.assessmentRewritten(period, t(to.text))
}

/** Assessments in full, what it measures by its parts, and other texts by their number. */
export function textSentence(i18n: I18n, texts: ChangesTexts, entry: TextEntry): string {
  const { m, f } = i18n
  const said = texts.entry
  switch (entry.kind) {
    case 'assessment':
      return assessmentText(i18n, texts, entry)
    case 'nextAssessment': {
      const [from, to] = [entry.from, entry.to].map((at) => (at === null ? null : f.period(at)))
      if (!to) return said.nextGone(from ?? '')
      return from ? said.nextChanged(to, from) : said.nextNew(to)
    }
    case 'definition':
      return said.definition(partTexts(i18n, texts, entry.parts))
    case 'texts': {
      const counts = entry.counts.map(({ of, count }) => said.textCount(of, count))
      return said.texts(m.charts.list(counts))
    }
  }
}
