import type JSZip from 'jszip'
import { escapeXml, HEAD } from '../xml.ts'

/** What stands in the sheet behind a chart: one row a period or a group. */
export interface Sheet {
  readonly name: string
  /** Names of the columns, that of the categories first. */
  readonly columns: readonly string[]
  readonly rows: readonly SheetRow[]
  /** How days among the categories are written; the days themselves where it is left out. */
  readonly dates?: 'months' | 'days'
}

export interface SheetRow {
  /** A text, or a day as Excel counts them. */
  readonly category: string | number
  /** One for each column after the first; null leaves the cell empty. */
  readonly values: readonly (number | null)[]
}

export const MONTH = 'mmm yyyy'

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006'
const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml'

/** `A`, `B`, … `Z`, `AA`; from 0. */
const columnName = (index: number): string =>
  (index >= 26 ? columnName(Math.floor(index / 26) - 1) : '') +
  String.fromCodePoint(65 + (index % 26))

/** `Tall!$B$2:$B$8`: the cells of a column without its name. */
export const cells = ({ name, rows }: Sheet, column: number): string => {
  const letter = columnName(column)
  return `'${name}'!$${letter}$2:$${letter}$${rows.length + 1}`
}

export const headCell = ({ name }: Sheet, column: number): string =>
  `'${name}'!$${columnName(column)}$1`

const text = (at: string, content: string): string =>
  `<c r="${at}" t="inlineStr"><is><t xml:space="preserve">${escapeXml(content)}</t></is></c>`

const number = (at: string, value: number, style: 0 | 1 | 2): string =>
  `<c r="${at}"${style > 0 ? ` s="${style}"` : ''}><v>${value}</v></c>`

function sheetXml({ columns, rows, dates }: Sheet): string {
  const head = columns.map((name, column) => text(`${columnName(column)}1`, name)).join('')
  const body = rows.map(({ category, values }, index) => {
    const row = index + 2
    const first =
      typeof category === 'number'
        ? number(`A${row}`, category, dates === 'months' ? 2 : 1)
        : text(`A${row}`, category)
    // A missing value has no cell: an empty one would be read as 0 by some.
    const rest = values.map((value, column) =>
      value === null ? '' : number(`${columnName(column + 1)}${row}`, value, 0),
    )
    return `<row r="${row}">${first}${rest.join('')}</row>`
  })
  return `${HEAD}<worksheet xmlns="${MAIN}"><cols><col min="1" max="1" width="22" customWidth="1"/><col min="2" max="${Math.max(2, columns.length)}" width="18" customWidth="1"/></cols><sheetData><row r="1">${head}</row>${body.join('')}</sheetData></worksheet>`
}

/** Three styles: as it is, a date in the reader's own form, and a month with its year. */
const STYLES = `${HEAD}<styleSheet xmlns="${MAIN}"><numFmts count="1"><numFmt numFmtId="164" formatCode="${MONTH}"/></numFmts><fonts count="1"><font><sz val="11"/><name val="Arial"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="3"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="14" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/><xf numFmtId="164" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/></cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>`

const override = (part: string, type: string): string =>
  `<Override PartName="/${part}" ContentType="${TYPE}.${type}+xml"/>`

const relation = (id: number, type: string, target: string): string =>
  `<Relationship Id="rId${id}" Type="${OFFICE}/${type}" Target="${target}"/>`

/** The workbook that PowerPoint opens with «Edit data». */
export function workbook(sheet: Sheet, zip: JSZip): Promise<Uint8Array> {
  const parts: Readonly<Record<string, string>> = {
    '[Content_Types].xml': `${HEAD}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${override('xl/workbook.xml', 'sheet.main')}${override('xl/worksheets/sheet1.xml', 'worksheet')}${override('xl/styles.xml', 'styles')}</Types>`,
    '_rels/.rels': `${HEAD}<Relationships xmlns="${PACKAGE}/relationships">${relation(1, 'officeDocument', 'xl/workbook.xml')}</Relationships>`,
    'xl/workbook.xml': `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets><sheet name="${escapeXml(sheet.name)}" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `${HEAD}<Relationships xmlns="${PACKAGE}/relationships">${relation(1, 'worksheet', 'worksheets/sheet1.xml')}${relation(2, 'styles', 'styles.xml')}</Relationships>`,
    'xl/worksheets/sheet1.xml': sheetXml(sheet),
    'xl/styles.xml': STYLES,
  }
  for (const [path, content] of Object.entries(parts)) zip.file(path, content)
  return zip.generateAsync({ type: 'uint8array', compression: 'DEFLATE' })
}
