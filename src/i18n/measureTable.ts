import { inTimeOrder } from '#domain/observation.ts'
import { comparePeriods, period } from '#domain/period.ts'
import type { Measure, Observation, Paper } from '#domain/model.ts'
import type { I18n } from './context.tsx'
import { decimalsOf } from './format.ts'
import type { IndicatorTexts } from '#i18n/texts/indicator.ts'
import { paperName } from './paperName.ts'

export interface TableRow {
  readonly kind: 'figure' | 'ambition'
  readonly head: string
  readonly cells: readonly string[]
  readonly remarks: string
}

export interface TableData {
  readonly columns: readonly string[]
  readonly rows: readonly TableRow[]
}

/** The reader's language, and the page's words in it. */
interface Wording {
  readonly i18n: I18n
  readonly texts: IndicatorTexts
}

/** The value with what weakens it: «om lag 50 % (foreløpig)»; in the table's own words if missing. */
function cell(
  { i18n: { m, f }, texts }: Wording,
  measure: Measure,
  decimals: number,
  o: Observation | undefined,
): string {
  if (!o) return texts.notMeasured
  if (o.value === null) return texts.missingValue
  const marks = [
    ...(o.status === 'P' ? [texts.provisional] : []),
    ...(o.status === 'E' ? [texts.estimated] : []),
    ...(o.doubtful || o.status === 'U' ? [texts.doubtful] : []),
  ]
  const value = m.common.qualified(o.qualifier, f.value(o.value, measure.unit, decimals))
  return marks.length > 0 ? `${value} (${marks.join(', ')})` : value
}

function remarks(
  { i18n, texts }: Wording,
  measure: Measure,
  papers: readonly Paper[],
  at: string,
  observations: readonly Observation[],
): string {
  const { f, t } = i18n
  const answers = new Set(observations.flatMap((o) => (o.n === undefined ? [] : [o.n])))
  const confirmed = observations.flatMap((o) => o.confirmedBy ?? [])
  const sentences = [
    ...(measure.breaks.some((b) => breaksIn(at, b.at)) ? [texts.brokenFrom] : []),
    ...[...answers].map((n) => `${texts.answers}: ${f.number(n)}`),
    ...observations.flatMap((o) => (o.note ? [t(o.note).replace(/\.$/, '')] : [])),
    ...observations.map((o) => paperName(i18n, o.source, papers)),
    ...confirmed.map((source) => texts.confirmed(paperName(i18n, source, papers))),
  ]
  const text = [...new Set(sentences)].join('. ')
  return text && `${text.charAt(0).toLocaleUpperCase(i18n.locale)}${text.slice(1)}.`
}

/** Does a break lie at the start of the period, or inside it? */
function breaksIn(id: string, at: string): boolean {
  const { start, end } = period(id)
  const cut = period(at).start
  return start <= cut && cut <= end
}

/** Every observation and ambition of a measure as a table: a row a period, a column a series. */
export function measureTable(
  wording: Wording,
  measure: Measure,
  papers: readonly Paper[],
): TableData {
  const { i18n, texts } = wording
  const { m, f, t } = i18n
  const { series } = measure
  const values = series.flatMap((s) => s.observations.flatMap((o) => o.value ?? []))
  const decimals = decimalsOf(values)
  const periods = [...new Set(series.flatMap((s) => s.observations.map((o) => o.period)))]
  const rows = periods.toSorted(comparePeriods).map((at): TableRow => {
    const found = series.map((s) => s.observations.find((o) => o.period === at))
    return {
      kind: 'figure',
      head: f.period(at),
      cells: found.map((o) => cell(wording, measure, decimals, o)),
      remarks: remarks(
        wording,
        measure,
        papers,
        at,
        found.filter((o) => o !== undefined),
      ),
    }
  })
  const ambitions = inTimeOrder(measure.ambitions).map((ambition): TableRow => ({
    kind: 'ambition',
    head: `${m.common.standing[ambition.standing]}, ${f.period(ambition.period)}`,
    cells: series.map((s) =>
      ambition.series === null || ambition.series === s.id
        ? f.value(ambition.value, measure.unit)
        : '',
    ),
    remarks: [
      ...(ambition.series === null ? [texts.forSeriesNotSaid] : []),
      paperName(i18n, ambition.source, papers),
    ]
      .map((sentence) => `${sentence}.`)
      .join(' '),
  }))
  return {
    columns: [
      texts.period,
      ...series.map((s) =>
        s.population === undefined
          ? t(s.name)
          : `${t(s.name)} (${texts.population(f.number(s.population))})`,
      ),
      texts.remarks,
    ],
    rows: [...rows, ...ambitions],
  }
}

/** The table as tab-separated text, for pasting into a spreadsheet. */
export function asTabSeparated({ columns, rows }: TableData): string {
  return [columns, ...rows.map((row) => [row.head, ...row.cells, row.remarks])]
    .map((row) => row.map((text) => text.replaceAll(/\s*[\t\n\r]\s*/g, ' ')).join('\t'))
    .join('\n')
}
