import type { GoalRow, GoalSlide } from '#deck/slides.ts'
import { addPage, type Drawing } from '../draw.ts'
import { fit } from '../fit.ts'
import { addText } from '../frame.ts'
import { COLOURS, FOOT, INNER, MARGIN } from '../look.ts'
import { addTable, tablePages, type Cell, type TableText } from '../tables.ts'

/** Indicator, readiness, latest, ambition, status. */
const WIDTHS = [INNER - 7.95, 1.6, 2.05, 2.15, 2.15]

const rowOf = (row: GoalRow): Cell[] => [
  { text: row.name, bold: true },
  { text: row.readinessText },
  {
    text: row.latest,
    more: row.period || undefined,
    colour: row.period === '' ? COLOURS.quiet : COLOURS.measured,
  },
  { text: row.ambition },
  row.overdue === null
    ? { text: row.statusText }
    : { text: row.statusText, more: row.overdue, moreColour: COLOURS.late },
]

/** A goal: what it is, how its indicators stand, and each of them in a table. */
export function drawGoal(slide: GoalSlide, drawing: Drawing): void {
  const { texts } = drawing
  const first = addPage(drawing, slide)
  const words = [slide.lead, slide.summary].filter((text) => text !== '')
  const parts = words.map((text) => fit(text, { width: INNER, height: 0.8, sizes: [18, 16, 14] }))
  const size = Math.min(18, ...parts.map((part) => part.size))
  const height = parts.reduce((sum, part) => sum + part.height + 0.06, 0)
  if (parts.length > 0)
    addText(
      first.page,
      parts.map((part, index) => ({
        text: part.text,
        options: {
          breakLine: true,
          paraSpaceAfter: 4,
          color: index === 0 && parts.length > 1 ? COLOURS.quiet : COLOURS.ink,
        },
      })),
      { x: MARGIN, y: first.top, w: INNER, h: height },
      { fontSize: size },
    )
  const table: TableText = { head: slide.columns, rows: slide.rows.map(rowOf), widths: WIDTHS }
  const top = first.top + height + 0.15
  for (const [index, some] of tablePages(table, FOOT - top - 0.15).entries()) {
    const title = texts.continued(slide.title)
    const next = index === 0 ? first : addPage(drawing, slide, { ...slide, title })
    const y = index === 0 ? top : next.top
    addTable(next.page, drawing, table, some, { x: MARGIN, y }, texts.table(slide.title))
  }
}
