import type { I18n } from '#i18n/context.tsx'
import type { PptxTexts } from '#i18n/texts/pptx.ts'
import { COLOURS, seriesColour } from '../look.ts'
import { line, NO_LINE, solid, val } from '../xml.ts'
import type { Column, LineModel, PointLabel } from './lineModel.ts'
import {
  chartSpace,
  numberFormat,
  numFmt,
  richText,
  seriesData,
  seriesName,
  shows,
  txPr,
} from './parts.ts'
import { serial } from './timeAxis.ts'
import type { Sheet } from './workbook.ts'

const MARKERS = ['circle', 'square', 'diamond', 'triangle', 'circle', 'square'] as const
const CATEGORY_AXIS = 500_000_001
const VALUE_AXIS = 500_000_002

const colourOf = ({ kind, style }: Column): string =>
  ({ series: seriesColour(style), ambition: COLOURS.wanted, break: COLOURS.quiet })[kind]

function marker(column: Column, hollow: boolean): string {
  const colour = colourOf(column)
  const symbol = column.kind === 'ambition' ? 'circle' : (MARKERS[column.style % 6] ?? 'circle')
  return `<c:marker>${val('c:symbol', symbol)}${val('c:size', column.kind === 'ambition' ? 10 : 8)}<c:spPr>${solid(hollow ? COLOURS.card : colour)}${line(colour, hollow ? 2.25 : 1)}</c:spPr></c:marker>`
}

const NO_MARKER = `<c:marker>${val('c:symbol', 'none')}</c:marker>`

const strokeOf = (column: Column): string =>
  column.kind === 'ambition' ? line(COLOURS.wanted, 2.5, 'sysDash') : line(colourOf(column), 2.75)

/** The look of single points: hollow ones. An ambition has a mark only where it is due. */
const pointStyles = (column: Column): string =>
  column.hollow
    .map(
      (row) =>
        `<c:dPt>${val('c:idx', row)}${marker(column, true)}${val('c:bubble3D', false)}<c:spPr>${strokeOf(column)}</c:spPr></c:dPt>`,
    )
    .join('')

function pointLabel(label: PointLabel, column: Column, model: LineModel, named: boolean): string {
  const colour = colourOf(column)
  const moved = label.dx !== 0 || label.dy !== 0
  const layout = moved
    ? `<c:layout><c:manualLayout>${val('c:x', label.dx / model.width)}${val('c:y', label.dy / model.height)}</c:manualLayout></c:layout>`
    : ''
  const text = label.lines ? richText(label.lines, colour, 'l') : ''
  const shown = label.lines || !named ? shows('Val') : shows('Val', 'SerName')
  const format = numFmt(numberFormat(model.percent, model.decimals))
  return `<c:dLbl>${val('c:idx', label.row)}${layout}${text}${format}<c:spPr><a:noFill/>${NO_LINE}</c:spPr>${txPr(colour, { bold: true, label: true })}${val('c:dLblPos', 'r')}${shown}<c:separator> </c:separator></c:dLbl>`
}

/** A label that was moved stands so near that a line to it would only be in the way. */
const NO_LEADERS =
  '<c:extLst><c:ext uri="{CE6537A1-D6FC-4f65-9D91-7224C49458BB}" xmlns:c15="http://schemas.microsoft.com/office/drawing/2012/chart"><c15:showLeaderLines val="0"/></c:ext></c:extLst>'

/** A dashed line from the top of the plot to its foot: the value is the top, the bar all of it. */
const BREAK_LINE = `<c:errBars>${val('c:errDir', 'y')}${val('c:errBarType', 'minus')}${val('c:errValType', 'percentage')}${val('c:noEndCap', true)}${val('c:val', 100)}<c:spPr>${line(COLOURS.quiet, 1.25, 'dash')}</c:spPr></c:errBars>`

function series(column: Column, index: number, model: LineModel, sheet: Sheet): string {
  const stroke = column.kind === 'break' ? NO_LINE : strokeOf(column)
  const named = model.columns.filter(({ kind, past }) => kind === 'series' && !past).length > 1
  const label = column.label ? pointLabel(column.label, column, model, named) : ''
  const labels = `<c:dLbls>${label}<c:spPr><a:noFill/>${NO_LINE}</c:spPr>${shows()}${NO_LEADERS}</c:dLbls>`
  return `<c:ser>${val('c:idx', index)}${val('c:order', index)}${seriesName(sheet, index + 1)}<c:spPr>${stroke}</c:spPr>${column.kind === 'series' ? marker(column, column.past) : NO_MARKER}${pointStyles(column)}${labels}${column.kind === 'break' ? BREAK_LINE : ''}${seriesData(sheet, index + 1, numberFormat(model.percent, model.decimals))}${val('c:smooth', false)}</c:ser>`
}

const axisLine = `<c:spPr><a:noFill/>${line(COLOURS.axis, 1)}</c:spPr>`

const axisHead = (id: number, scaling: string, place: 'b' | 'l'): string =>
  `${val('c:axId', id)}<c:scaling>${val('c:orientation', 'minMax')}${scaling}</c:scaling>${val('c:delete', false)}${val('c:axPos', place)}`

const crossing = (id: number): string => val('c:crossAx', id) + val('c:crosses', 'autoZero')

/** Words of periods; there is room for all of them. */
const STEP_AXIS = `<c:catAx>${axisHead(CATEGORY_AXIS, '', 'b')}${numFmt('@')}${val('c:majorTickMark', 'out')}${val('c:minorTickMark', 'none')}${val('c:tickLblPos', 'low')}${axisLine}${txPr(COLOURS.quiet)}${crossing(VALUE_AXIS)}${val('c:auto', false)}${val('c:lblAlgn', 'ctr')}${val('c:lblOffset', 100)}${val('c:tickLblSkip', 1)}${val('c:noMultiLvlLbl', true)}</c:catAx>`

/** Windows' number of the language, so that months are named in it wherever the file is opened. */
const LANGUAGE_IDS = { nb: '414', nn: '814', en: '809' } as const

function dateAxis(model: LineModel, { locale }: I18n): string {
  const months = (model.days[1] - model.days[0]) / 30.4
  const room = Math.max(1, Math.floor((model.plot.right - model.plot.left) / 88))
  const step = [1, 2, 3, 6].find((one) => months / one <= room)
  const years = Math.max(1, Math.ceil(months / 12 / room))
  const limits = val('c:max', serial(model.days[1])) + val('c:min', serial(model.days[0]))
  const format = step ? `[$-${LANGUAGE_IDS[locale]}]mmm yyyy` : 'yyyy'
  return `<c:dateAx>${axisHead(CATEGORY_AXIS, limits, 'b')}${numFmt(format)}${val('c:majorTickMark', 'out')}${val('c:minorTickMark', 'none')}${val('c:tickLblPos', 'low')}${axisLine}${txPr(COLOURS.quiet)}${crossing(VALUE_AXIS)}${val('c:auto', false)}${val('c:lblOffset', 100)}${val('c:baseTimeUnit', model.axis.kind)}${val('c:majorUnit', step ?? years)}${val('c:majorTimeUnit', step ? 'months' : 'years')}</c:dateAx>`
}

function valueAxis({ values, percent }: LineModel): string {
  const limits = val('c:max', values.max) + val('c:min', 0)
  const step = (values.ticks[1] ?? values.max) - (values.ticks[0] ?? 0)
  return `<c:valAx>${axisHead(VALUE_AXIS, limits, 'l')}<c:majorGridlines><c:spPr>${line(COLOURS.grid, 0.75)}</c:spPr></c:majorGridlines>${numFmt(numberFormat(percent, 0))}${val('c:majorTickMark', 'none')}${val('c:minorTickMark', 'none')}${val('c:tickLblPos', 'nextTo')}<c:spPr><a:noFill/>${NO_LINE}</c:spPr>${txPr(COLOURS.quiet)}${crossing(CATEGORY_AXIS)}${val('c:crossBetween', 'between')}${val('c:majorUnit', step)}</c:valAx>`
}

/** The sheet behind the lines: a row a period, a column a series, an ambition or a break. */
export function lineSheet(
  model: LineModel,
  names: Pick<PptxTexts, 'sheet' | 'period'>,
  { f }: I18n,
): Sheet {
  const { axis, columns } = model
  return {
    ...(axis.kind === 'steps' ? {} : { dates: axis.kind }),
    name: names.sheet,
    columns: [names.period, ...columns.map(({ name }) => name)],
    rows: axis.rows.map((row, at) => ({
      category: axis.kind === 'steps' ? f.period(row.period, 'short') : serial(row.day),
      values: columns.map(({ values }) => values[at] ?? null),
    })),
  }
}

/** The chart's part, with its sheet's cells in it. */
export function lineXml(model: LineModel, sheet: Sheet, i18n: I18n, language: string): string {
  const { plot, width, height } = model
  const lines = model.columns.map((column, index) => series(column, index, model, sheet)).join('')
  const axis = model.axis.kind === 'steps' ? STEP_AXIS : dateAxis(model, i18n)
  const chart = `<c:lineChart>${val('c:grouping', 'standard')}${val('c:varyColors', false)}${lines}${val('c:marker', true)}${val('c:axId', CATEGORY_AXIS)}${val('c:axId', VALUE_AXIS)}</c:lineChart>`
  return chartSpace({
    plot: chart + axis + valueAxis(model),
    layout: {
      x: plot.left / width,
      y: plot.top / height,
      w: (plot.right - plot.left) / width,
      h: (plot.bottom - plot.top) / height,
    },
    legend: model.legend,
    language,
  })
}
