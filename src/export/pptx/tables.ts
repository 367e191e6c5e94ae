import type pptxgen from 'pptxgenjs'
import type { Box } from './frame.ts'
import type { Drawing } from './draw.ts'
import { fit, heightOf, pages, shorten } from './fit.ts'
import { COLOURS, FONT, SMALLEST } from './look.ts'

export interface Cell {
  readonly text: string
  /** A second line, quiet. */
  readonly more?: string | undefined
  readonly bold?: boolean
  readonly colour?: string
  /** The second line's colour, when it is not quiet. */
  readonly moreColour?: string
}

export interface TableText {
  readonly head: readonly string[]
  readonly rows: readonly (readonly Cell[])[]
  /** Widths of the columns, in inches. */
  readonly widths: readonly number[]
  /** Room above and below a cell's text, in inches. */
  readonly air?: number
}

/** Inside a cell, in inches: left and right; top and bottom where the table does not say. */
const SIDE = 0.08
const AIR = 0.055

const cellHeight = (cell: Cell, width: number, size: number): number =>
  heightOf(cell.text, width - 2 * SIDE, size, cell.bold) +
  (cell.more ? heightOf(cell.more, width - 2 * SIDE, SMALLEST) : 0)

/** Height of a row, in inches. */
const rowHeight = (
  row: readonly Cell[],
  { widths, air = AIR }: Pick<TableText, 'widths' | 'air'>,
  size: number,
): number =>
  Math.max(...row.map((cell, column) => cellHeight(cell, widths[column] ?? 1, size))) + 2 * air

const headHeight = (table: TableText): number =>
  rowHeight(
    table.head.map((text) => ({ text, bold: true })),
    table,
    SMALLEST,
  )

/** No row is so high that it leaves no room for the others: a text that long is cut. */
const HIGHEST = 1.6

function trimmed(cell: Cell, width: number): Cell {
  const room = { width: width - 2 * SIDE, sizes: [SMALLEST] }
  const more = cell.more ? fit(cell.more, { ...room, height: HIGHEST / 2 }).text : undefined
  return {
    ...cell,
    text: fit(cell.text, { ...room, height: HIGHEST, bold: cell.bold ?? false }).text,
    more,
  }
}

const sumOf = (heights: readonly number[]): number => heights.reduce((sum, one) => sum + one, 0)

/** Height of the whole table in a size, were it on one page. */
export const tableHeight = (table: TableText, size: number): number =>
  headHeight(table) + sumOf(table.rows.map((row) => rowHeight(row, table, size)))

export interface TablePage {
  readonly rows: TableText['rows']
  /** In points. */
  readonly size: number
}

/** Rows page by page, in the larger size when all of them fit on one. */
export function tablePages(table: TableText, room: number, sizes = [16, SMALLEST]): TablePage[] {
  const rows = table.rows.map((row) =>
    row.map((cell, column) => trimmed(cell, table.widths[column] ?? 1)),
  )
  const left = room - headHeight(table)
  const height = (size: number) => (row: readonly Cell[]) => rowHeight(row, table, size)
  const size = sizes.find((one) => sumOf(rows.map(height(one))) <= left) ?? SMALLEST
  return pages(rows, left, height(size)).map((some) => ({ rows: some, size }))
}

const border = (color: string, pt: number): pptxgen.BorderProps => ({ type: 'solid', color, pt })
const NONE: pptxgen.BorderProps = { type: 'none' }

function cellOf(cell: Cell, size: number): pptxgen.TableCell {
  const runs: pptxgen.TableCell[] = [
    {
      text: cell.text,
      options: {
        bold: cell.bold ?? false,
        color: cell.colour ?? COLOURS.ink,
        fontSize: size,
        breakLine: cell.more !== undefined,
      },
    },
    ...(cell.more === undefined
      ? []
      : [
          {
            text: cell.more,
            options: { color: cell.moreColour ?? COLOURS.quiet, fontSize: SMALLEST },
          },
        ]),
  ]
  return { text: runs, options: { border: [NONE, NONE, border(COLOURS.rule, 1), NONE] } }
}

/** A native table with a head row; the description is for those who have it read aloud. */
export function addTable(
  page: pptxgen.Slide,
  { described }: Drawing,
  table: TableText,
  { rows, size }: TablePage,
  at: Pick<Box, 'x' | 'y'>,
  description: string,
): void {
  const { head, widths, air = AIR } = table
  const name = `Table ${described.size + 1}`
  described.set(name, shorten(description, 500))
  const first: pptxgen.TableCell[] = head.map((text) => ({
    text,
    options: {
      bold: true,
      color: COLOURS.quiet,
      fontSize: SMALLEST,
      border: [NONE, NONE, border(COLOURS.axis, 1.5), NONE],
    },
  }))
  page.addTable([first, ...rows.map((row) => row.map((cell) => cellOf(cell, size)))], {
    ...at,
    w: sumOf(widths),
    colW: [...widths],
    rowH: [headHeight(table), ...rows.map((row) => rowHeight(row, table, size))],
    fontFace: FONT,
    fontSize: size,
    valign: 'top',
    margin: [air, SIDE, air, SIDE],
    objectName: name,
  })
}
