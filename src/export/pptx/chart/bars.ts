import { dotPlot, type DotRow } from '#charts/dotPlot.ts'
import { wordsFor, decimalsIn } from '#charts/words.ts'
import type { Measure, Series } from '#domain/model.ts'
import type { I18n } from '#i18n/context.tsx'
import type { PptxTexts } from '#i18n/texts/pptx.ts'
import { COLOURS } from '../look.ts'
import { line, NO_LINE, solid, val } from '../xml.ts'
import { chartSpace, numberFormat, numFmt, seriesData, seriesName, shows, txPr } from './parts.ts'
import type { Sheet } from './workbook.ts'

const CATEGORY_AXIS = 500_000_001
const VALUE_AXIS = 500_000_002

/** Groups side by side as bars, with where their axis ends. */
export interface BarModel {
  readonly rows: readonly DotRow[]
  /** The period that most rows show; null when each has its own. */
  readonly period: string | null
  readonly max: number
  readonly measure: Measure
}

/** Groups on the axis that all of them have, also those on other slides; highest first. */
export function barModel(
  measure: Measure,
  groups: readonly Series[],
  all: readonly Series[],
): BarModel {
  const { rows, period } = dotPlot(measure, groups)
  const { ticks } = dotPlot(measure, all)
  return { rows, period, max: ticks.at(-1)?.value ?? 100, measure }
}

/** A limit is no figure: it is told in the group's name, and has no bar. */
function groupName(
  { series, shown, kind, about, otherPeriod }: DotRow,
  measure: Measure,
  i18n: I18n,
) {
  const words = wordsFor(measure, i18n)
  const told = kind !== 'figure' || about ? [words.short(shown)] : []
  const period = otherPeriod ? [i18n.f.period(shown.period)] : []
  const remarks = [...told, ...period]
  const name = words.seriesName(series)
  return remarks.length > 0 ? `${name} (${remarks.join(', ')})` : name
}

export function barSheet(
  model: BarModel,
  names: Pick<PptxTexts, 'sheet' | 'group'>,
  i18n: I18n,
): Sheet {
  return {
    name: names.sheet,
    columns: [names.group, i18n.t(model.measure.name)],
    rows: model.rows.map((row) => ({
      category: groupName(row, model.measure, i18n),
      values: [row.kind === 'figure' ? row.shown.value : null],
    })),
  }
}

const axisHead = (id: number, orientation: string, limits: string, place: 'l' | 't'): string =>
  `${val('c:axId', id)}<c:scaling>${val('c:orientation', orientation)}${limits}</c:scaling>`.concat(
    val('c:delete', place === 't'),
    val('c:axPos', place),
  )

/** The chart's part: lying bars with their value at the end, the first group on top. */
export function barXml(model: BarModel, sheet: Sheet, language: string): string {
  const percent = model.measure.unit === 'percent'
  const code = numberFormat(percent, decimalsIn(model.measure))
  const crossing = (id: number) => val('c:crossAx', id) + val('c:crosses', 'autoZero')
  const ticks = val('c:majorTickMark', 'none') + val('c:minorTickMark', 'none')
  const labels = `<c:dLbls>${numFmt(code)}<c:spPr><a:noFill/>${NO_LINE}</c:spPr>${txPr(COLOURS.ink, { bold: true, label: true })}${val('c:dLblPos', 'outEnd')}${shows('Val')}</c:dLbls>`
  const bars = `<c:ser>${val('c:idx', 0)}${val('c:order', 0)}${seriesName(sheet, 1)}<c:spPr>${solid(COLOURS.measured)}</c:spPr>${val('c:invertIfNegative', false)}${labels}${seriesData(sheet, 1, code)}</c:ser>`
  const chart = `<c:barChart>${val('c:barDir', 'bar')}${val('c:grouping', 'clustered')}${val('c:varyColors', false)}${bars}${val('c:gapWidth', 55)}${val('c:axId', CATEGORY_AXIS)}${val('c:axId', VALUE_AXIS)}</c:barChart>`
  const groups = `<c:catAx>${axisHead(CATEGORY_AXIS, 'maxMin', '', 'l')}${numFmt('@')}${ticks}${val('c:tickLblPos', 'nextTo')}<c:spPr>${line(COLOURS.axis, 1)}</c:spPr>${txPr(COLOURS.ink)}${crossing(VALUE_AXIS)}${val('c:auto', false)}${val('c:lblAlgn', 'ctr')}${val('c:lblOffset', 100)}${val('c:noMultiLvlLbl', true)}</c:catAx>`
  // Room for the value beyond the longest bar.
  const limits = val('c:max', model.max) + val('c:min', 0)
  const values = `<c:valAx>${axisHead(VALUE_AXIS, 'minMax', limits, 't')}${numFmt(code)}${ticks}${val('c:tickLblPos', 'nextTo')}${crossing(CATEGORY_AXIS)}${val('c:crossBetween', 'between')}</c:valAx>`
  return chartSpace({ plot: chart + groups + values, layout: null, legend: false, language })
}
