import type { Indicator, SourceRef } from './model.ts'

/** Every place an indicator was read from, each once, in the order the page comes to them. */
export function sourcesOf(indicator: Indicator): SourceRef[] {
  const { sources, assessment, barriers, actions, notes, measures } = indicator
  const all: readonly SourceRef[] = [
    ...sources,
    ...measures.flatMap((measure) =>
      measure.series.flatMap((series) =>
        series.observations.flatMap((o) => [o.source, ...(o.confirmedBy ?? [])]),
      ),
    ),
    ...measures.flatMap(({ ambitions, ambitionNotes, breaks }) =>
      [...ambitions, ...ambitionNotes, ...breaks].map((item) => item.source),
    ),
    ...(assessment ? [assessment.source] : []),
    ...[...barriers, ...actions, ...notes].map((item) => item.source),
  ]
  const byKey = new Map(all.map((source) => [`${source.paper}|${source.page ?? ''}`, source]))
  // A paper named without a page adds nothing where the same paper is named with one.
  const paged = new Set([...byKey.values()].filter((s) => s.page).map((s) => s.paper))
  return [...byKey.values()].filter((s) => s.page !== undefined || !paged.has(s.paper))
}
