/** CSV as RFC 4180 has it, with the byte order mark that makes spreadsheets read UTF-8. */

export type Cell = string | number | null | undefined

const BOM = '\uFEFF'

/** Numbers are written as JavaScript does, with `.`; nothing known is an empty cell. */
function cell(value: Cell): string {
  const text = value === null || value === undefined ? '' : String(value)
  return /[",\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}

/** A header row and the rows, each ended by CRLF. Texts are written as they are, never altered. */
export function csv(columns: readonly string[], rows: readonly (readonly Cell[])[]): string {
  return BOM + [columns, ...rows].map((row) => `${row.map(cell).join(',')}\r\n`).join('')
}
