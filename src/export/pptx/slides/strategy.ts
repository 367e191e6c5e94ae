import type { Count, GoalCounts, StrategySlide } from '#deck/slides.ts'
import { addPage, type Drawing } from '../draw.ts'
import { fit } from '../fit.ts'
import { addText } from '../frame.ts'
import { COLOURS, FOOT, INNER, MARGIN } from '../look.ts'
import { addTable, tableHeight, tablePages, type Cell, type TableText } from '../tables.ts'

const phrases = (counts: readonly Count<string>[], none: string): string =>
  counts
    .filter(({ count }) => count > 0)
    .map(({ text }) => text)
    .join(' · ') || none

/** Widths to try for goal and readiness; status has what is left. Words are longer in one language. */
const TRIED = [3.6, 3.9, 4.35].flatMap((goal) =>
  [2.6, 3, 3.5].map((readiness) => [goal, readiness, INNER - goal - readiness - 1.1, 1.1]),
)

/** The vision, then every goal with how its indicators stand. */
export function drawStrategy(slide: StrategySlide, drawing: Drawing): void {
  const { texts } = drawing
  const row = ({ name, readiness, status, overdue }: GoalCounts): Cell[] => [
    { text: name, bold: true },
    { text: phrases(readiness, texts.none) },
    { text: phrases(status, texts.none) },
    { text: overdue ?? '–', ...(overdue ? { colour: COLOURS.late } : {}) },
  ]
  const head = [texts.goal, texts.readiness, texts.status, texts.overdue]
  const rows = slide.goals.map(row)
  const first = addPage(drawing, slide)
  const vision = fit(slide.vision, { width: INNER, height: 0.75, sizes: [20, 18, 16, 14] })
  addText(
    first.page,
    vision.text,
    { x: MARGIN, y: first.top, w: INNER, h: vision.height },
    { fontSize: vision.size, color: COLOURS.deep },
  )
  const top = first.top + vision.height + 0.15
  const room = FOOT - top - 0.1
  const tables = TRIED.map((widths): TableText => ({ head, rows, widths, air: 0.035 }))
  const lowest = tables.toSorted((a, b) => tableHeight(a, 14) - tableHeight(b, 14))
  const table = lowest[0] ?? { head, rows, widths: [] }
  for (const [index, some] of tablePages(table, room).entries()) {
    const title = texts.continued(slide.title)
    const next = index === 0 ? first : addPage(drawing, slide, { ...slide, title })
    const y = index === 0 ? top : next.top
    addTable(next.page, drawing, table, some, { x: MARGIN, y }, texts.table(slide.title))
  }
}
