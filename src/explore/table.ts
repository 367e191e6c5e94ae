import { comparePeriods, midpoint, period } from '#domain/period.ts'
import { isFigure } from '#domain/observation.ts'
import type { Observation } from '#domain/model.ts'
import { allOf } from './latest.ts'
import type { Names } from './names.ts'
import type { Line, Panel } from './panels.ts'
import {
  ambitionAmong,
  changeText,
  differenceText,
  remarksOf,
  valueText,
  type Wording,
} from './wording.ts'

export interface Table {
  readonly columns: readonly string[]
  readonly rows: readonly {
    readonly key: string
    readonly kind: 'figure' | 'ambition'
    readonly head: string
    readonly cells: readonly string[]
  }[]
  /** Series that found no column. */
  readonly left: number
}

/** A wider table is no longer read; the rest is in the CSV file. */
const MOST_COLUMNS = 12

function cell(wording: Wording, line: Line, o: Observation | undefined, differs: boolean): string {
  const { i18n, texts } = wording
  if (!o) return texts.notMeasured
  if (o.value === null) return texts.missing
  const known = { ...o, value: o.value }
  const remarks = [
    ...remarksOf(wording, o).filter((text) => o.n === undefined || text !== answers(wording, o.n)),
    ...(line.measure.breaks.some(({ at }) => at === o.period) ? [texts.brokenFrom] : []),
  ]
  const tell = (value: string): string => i18n.m.charts.reading.remarks(value, remarks)
  const value = valueText(wording, line.measure, known)
  if (!differs) return tell(value)
  if (!isFigure(o)) return texts.noChange(value)
  const { base, runs } = line.values
  const drawn = runs.some((run) => run.some(({ figure }) => figure === o))
  return base && drawn
    ? tell(differenceText(wording, line.measure, o, base))
    : texts.notComparable(value)
}

const answers = ({ i18n: { m, f } }: Wording, n: number): string => m.charts.reading.n(f.number(n))

/**
 * What is drawn, as a table that follows it: a row for each period within the shown days, a column
 * for each chosen series, and a row for each ambition. Where only series behind are chosen, those.
 */
export function tableOf(
  wording: Wording,
  panels: readonly Panel[],
  names: Names,
  base: string | null,
  [first, last]: readonly [number, number],
): Table {
  const { i18n, texts } = wording
  const chosen = panels.flatMap((panel) => panel.lines)
  const all = chosen.length > 0 ? chosen : panels.flatMap(allOf)
  const shown = all.slice(0, MOST_COLUMNS)
  const nameOf = (line: Line): string => names.of.get(line.key) ?? i18n.t(line.series.name)
  const byPeriod = shown.map(
    ({ series }) => new Map(series.observations.map((o) => [o.period, o] as const)),
  )
  const periods = [...new Set(byPeriod.flatMap((map) => [...map.keys()]))]
    .filter((id) => {
      const day = midpoint(period(id))
      return day >= first && day <= last
    })
    .toSorted(comparePeriods)
  const figures = periods.map((id) => ({
    key: id,
    kind: 'figure' as const,
    head: i18n.f.period(id),
    cells: shown.map((line, at) => cell(wording, line, byPeriod[at]?.get(id), base !== null)),
  }))
  const ambitions = panels.flatMap((panel) =>
    panel.ambitions.map((ambition) => {
      const head = ambitionAmong(wording, panels, panel, ambition, names.of)
      const { measure, ambition: of, line, value } = ambition
      return {
        key: `${panel.id} ${measure.id} ${head}`,
        kind: 'ambition' as const,
        head,
        cells: shown.map((one) => {
          const hit = one.measure === measure && (of.series === null || of.series === one.series.id)
          if (!hit || (line && line.key !== one.key)) return ''
          return line
            ? changeText(wording, measure, value)
            : valueText(wording, measure, {
                ...{ period: of.period, value, status: 'A', qualifier: 'exact' },
                source: of.source,
              })
        }),
      }
    }),
  )
  return {
    columns: [texts.period, ...shown.map(nameOf)],
    rows: [...figures, ...ambitions],
    left: all.length - shown.length,
  }
}

/** The table as tab-separated text, for pasting into a spreadsheet. */
export function tabSeparated({ columns, rows }: Table): string {
  return [columns, ...rows.map(({ head, cells }) => [head, ...cells])]
    .map((row) => row.map((text) => text.replaceAll(/\s*[\t\n\r]\s*/g, ' ')).join('\t'))
    .join('\n')
}
