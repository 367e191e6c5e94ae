import type { EditionChanges } from '#domain/difference/editionChanges.ts'
import { FIGURE_ACTS } from '#domain/difference/entryParts.ts'
import type { Mark } from '#domain/difference/marks.ts'
import type { Edition } from '#domain/model.ts'
import { countByEntry, countNewBounds, type MarkCounts } from './changeTally.ts'
import type { I18n } from './context.tsx'
import type { ChangesTexts } from '#i18n/texts/changes.ts'

const SET_MARKS: readonly Mark[] = [
  ...(['added', 'removed', 'renamed', 'moved'] as const),
  ...(['readyNow', 'noLongerReady', 'otherReadiness'] as const),
]
const AMBITION_MARKS: readonly Mark[] = [
  ...(['ambitionProposed', 'ambitionSet', 'ambitionAdopted', 'ambitionChanged'] as const),
  'ambitionWithdrawn',
]

/** «utgave 0.95 (Fagrådet 21.01.2026)»: the council's name as it was then. */
export function editionWords(
  { f }: I18n,
  texts: ChangesTexts,
  { label, council, date }: Edition,
): string {
  return texts.edition(label, council, f.date(date))
}

/** A clause for each kind that there is any of; the first names what is counted. */
function clausesOf(
  counts: MarkCounts,
  marks: readonly Mark[],
  say: (mark: Mark, count: number, first: boolean) => string,
): string[] {
  return marks
    .flatMap((mark) => {
      const count = counts.get(mark) ?? 0
      return count > 0 ? [{ mark, count }] : []
    })
    .map(({ mark, count }, index) => say(mark, count, index === 0))
}

function figureClauses({ summary }: ChangesTexts, { counts, goals }: EditionChanges): string[] {
  return FIGURE_ACTS.map((act) => ({ act, ...counts.figures[act] }))
    .filter(({ indicator, context }) => indicator + context > 0)
    .map(({ act, indicator, context }, index) =>
      // They stand first, where there are any.
      act === 'added'
        ? summary.newFigures(indicator, context, countNewBounds(goals))
        : summary.figures(act, indicator + context, index === 0),
    )
}

function statusClauses({ summary }: ChangesTexts, { counts, goals }: EditionChanges): string[] {
  const changes = goals.flatMap(({ indicators }) => indicators.flatMap((one) => one.status ?? []))
  const other = changes.filter(
    ({ from, to }) => from.category !== to.category || from.reason !== to.reason,
  ).length
  const overdue = changes.filter(({ from, to }) => to.overdue && !from.overdue).length
  const mended = changes.filter(({ from, to }) => from.overdue && !to.overdue).length
  return [
    summary.otherStatus(other),
    ...(overdue > 0 ? [summary.nowOverdue(overdue)] : []),
    ...(mended > 0 ? [summary.notOverdue(mended)] : []),
    ...(counts.textsOnly > 0 ? [summary.textsOnly(counts.textsOnly)] : []),
    summary.unchanged(counts.unchanged),
  ]
}

/**
 * Three sentences for an agenda: changes to the set, between which editions; ambitions and
 * figures; status and what is as it was. Where there is nothing of a kind, that is said.
 */
export function summarySentences(
  i18n: I18n,
  texts: ChangesTexts,
  changes: EditionChanges,
): [set: string, figures: string, status: string] {
  const { summary } = texts
  const counts = countByEntry(changes.goals)
  const orNone = (clauses: string[], none: string) => (clauses.length > 0 ? clauses : [none])
  const set = orNone(clausesOf(counts, SET_MARKS, summary.indicators), summary.noSetChanges)
  const [from, to] = [changes.from, changes.to].map((one) => editionWords(i18n, texts, one))
  return [
    summary.between(from ?? '', to ?? '', summary.clauses(set)),
    summary.sentence(
      summary.clauses([
        ...orNone(clausesOf(counts, AMBITION_MARKS, summary.ambitions), summary.noAmbitions),
        ...orNone(figureClauses(texts, changes), summary.noFigures),
      ]),
    ),
    summary.sentence(summary.clauses(statusClauses(texts, changes))),
  ]
}
