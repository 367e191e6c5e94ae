import { COLOURS, FONT, SMALLEST } from '../look.ts'
import { escapeXml, HEAD, NO_LINE, solid, val } from '../xml.ts'
import { cells, headCell, MONTH, type Sheet } from './workbook.ts'

/** Everything that must stand in a chart's part and is the same in all charts. */
export interface ChartSpace {
  /** What stands in `c:plotArea`, after its layout. */
  readonly plot: string
  /** Inner plot area in shares of the chart, 0–1; null lets PowerPoint decide. */
  readonly layout: Readonly<Record<'x' | 'y' | 'w' | 'h', number>> | null
  readonly legend: boolean
  /** BCP 47: `nb-NO`. */
  readonly language: string
}

const NAMESPACES =
  'xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"'

/** Text of a chart: colour, weight, size in points. */
function textStyle(colour: string, bold = false, size: number = SMALLEST): string {
  return `sz="${size * 100}" b="${bold ? 1 : 0}">${solid(colour)}<a:latin typeface="${FONT}"/><a:cs typeface="${FONT}"/>`
}

/** A label is never broken by PowerPoint: its place is worked out beforehand. */
const LABEL =
  '<a:bodyPr rot="0" vert="horz" wrap="none" lIns="0" tIns="0" rIns="0" bIns="0" anchor="ctr"><a:noAutofit/></a:bodyPr><a:lstStyle/>'

/** PowerPoint's own number for «as it suits»: with 0, LibreOffice breaks the words of an axis. */
const AXIS = '<a:bodyPr rot="-60000000" vert="horz"/><a:lstStyle/>'

/** How text is written: beside a point, or along an axis and in a legend. */
export function txPr(colour: string, { bold = false, label = false } = {}): string {
  const size = SMALLEST
  return `<c:txPr>${label ? LABEL : AXIS}<a:p><a:pPr><a:defRPr ${textStyle(colour, bold, size)}</a:defRPr></a:pPr><a:endParaRPr lang="en-US"/></a:p></c:txPr>`
}

/** Fixed text, a paragraph a line. */
export function richText(lines: readonly string[], colour: string, algn: 'l' | 'ctr'): string {
  const paragraphs = lines.map(
    (text) =>
      `<a:p><a:pPr algn="${algn}"><a:defRPr ${textStyle(colour, true)}</a:defRPr></a:pPr><a:r><a:rPr lang="en-US" ${textStyle(colour, true)}</a:rPr><a:t>${escapeXml(text)}</a:t></a:r></a:p>`,
  )
  return `<c:tx><c:rich>${LABEL}${paragraphs.join('')}</c:rich></c:tx>`
}

const SHOWN = ['LegendKey', 'Val', 'CatName', 'SerName', 'Percent', 'BubbleSize'] as const

/** What a label shows of its point. */
export const shows = (...shown: readonly (typeof SHOWN)[number][]): string =>
  SHOWN.map((one) => val(`c:show${one}`, shown.includes(one))).join('')

/** A number's form in the reader's own PowerPoint: decimal comma in Norway, point in Britain. */
export function numberFormat(percent: boolean, decimals: number): string {
  const digits = decimals > 0 ? `0.${'0'.repeat(decimals)}` : '0'
  return percent ? `${digits}"\u00a0%"` : `#,##${digits}`
}

export const numFmt = (code: string): string =>
  `<c:numFmt formatCode="${escapeXml(code)}" sourceLinked="0"/>`

/** Points of a cache: what is missing has none, neither an empty one nor 0. */
function points(values: readonly (number | string | null)[]): string {
  const known = values.flatMap((value, index) =>
    value === null ? [] : [`<c:pt idx="${index}"><c:v>${escapeXml(String(value))}</c:v></c:pt>`],
  )
  return val('c:ptCount', values.length) + known.join('')
}

const strRef = (reference: string, values: readonly string[]): string =>
  `<c:strRef><c:f>${escapeXml(reference)}</c:f><c:strCache>${points(values)}</c:strCache></c:strRef>`

const numRef = (reference: string, values: readonly (number | null)[], code: string): string =>
  `<c:numRef><c:f>${escapeXml(reference)}</c:f><c:numCache><c:formatCode>${escapeXml(code)}</c:formatCode>${points(values)}</c:numCache></c:numRef>`

/** Name of the series in a column, from 1. */
export const seriesName = (sheet: Sheet, column: number): string =>
  `<c:tx>${strRef(headCell(sheet, column), [sheet.columns[column] ?? ''])}</c:tx>`

/** The categories, and the values of a column, with where they stand in the sheet. */
export function seriesData(sheet: Sheet, column: number, code: string): string {
  const categories = sheet.rows.map((row) => row.category)
  const texts = categories.filter((category) => typeof category === 'string')
  const days = categories.filter((category) => typeof category === 'number')
  const values = sheet.rows.map((row) => row.values[column - 1] ?? null)
  const category =
    days.length > 0
      ? numRef(cells(sheet, 0), days, sheet.dates === 'months' ? MONTH : 'dd/mm/yyyy')
      : strRef(cells(sheet, 0), texts)
  return `<c:cat>${category}</c:cat><c:val>${numRef(cells(sheet, column), values, code)}</c:val>`
}

/** The whole part. Blanks are gaps; the sheet is the first relation, as pptxgenjs makes it. */
export function chartSpace({ plot, layout, legend, language }: ChartSpace): string {
  const manual = layout
    ? `<c:layout><c:manualLayout>${val('c:layoutTarget', 'inner')}${val('c:xMode', 'edge')}${val('c:yMode', 'edge')}${val('c:x', layout.x)}${val('c:y', layout.y)}${val('c:w', layout.w)}${val('c:h', layout.h)}</c:manualLayout></c:layout>`
    : '<c:layout/>'
  const key = legend
    ? `<c:legend>${val('c:legendPos', 't')}${val('c:overlay', false)}${txPr(COLOURS.ink)}</c:legend>`
    : ''
  return `${HEAD}<c:chartSpace ${NAMESPACES}>${val('c:date1904', false)}${val('c:lang', language)}${val('c:roundedCorners', false)}<c:chart>${val('c:autoTitleDeleted', true)}<c:plotArea>${manual}${plot}<c:spPr><a:noFill/>${NO_LINE}</c:spPr></c:plotArea>${key}${val('c:plotVisOnly', true)}${val('c:dispBlanksAs', 'gap')}</c:chart><c:spPr><a:noFill/>${NO_LINE}</c:spPr>${txPr(COLOURS.ink)}<c:externalData r:id="rId1">${val('c:autoUpdate', false)}</c:externalData></c:chartSpace>`
}
