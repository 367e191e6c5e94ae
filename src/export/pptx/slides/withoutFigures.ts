import type { WithoutFiguresSlide } from '#deck/slides.ts'
import { addPage, type Drawing } from '../draw.ts'
import { fit } from '../fit.ts'
import { addText } from '../frame.ts'
import { COLOURS, FOOT, INNER, MARGIN } from '../look.ts'
import { DECORATION } from '../marks.ts'
import { addFacts, evenColumns, sizeFact } from './facts.ts'

const GAP = 0.6
const COLUMN = (INNER - GAP) / 2

/** An honest slide: that there are no figures, why, and what is known of what comes. */
export function drawWithoutFigures(slide: WithoutFiguresSlide, drawing: Drawing): void {
  const first = addPage(drawing, slide)
  const why = fit(slide.why, { width: INNER - 0.5, height: 1.6, sizes: [22, 20, 18, 16, 14] })
  first.page.addShape('rect', {
    x: MARGIN,
    y: first.top,
    w: INNER,
    h: why.height + 0.4,
    fill: { color: COLOURS.ground },
    objectName: DECORATION,
  })
  addText(
    first.page,
    why.text,
    { x: MARGIN + 0.25, y: first.top + 0.2, w: INNER - 0.5, h: why.height },
    { fontSize: why.size },
  )
  const top = first.top + why.height + 0.75
  const facts = slide.facts.map((fact) => sizeFact(fact, COLUMN))
  const columns = evenColumns(facts, FOOT - top - 0.1)
  for (let index = 0; index < columns.length; index += 2) {
    const title = drawing.texts.continued(slide.title)
    const { page, top: y } =
      index === 0 ? { page: first.page, top } : addPage(drawing, slide, { ...slide, title })
    for (const [side, column] of columns.slice(index, index + 2).entries())
      addFacts(page, column, { x: MARGIN + side * (COLUMN + GAP), y, w: COLUMN })
  }
}
