import type { OpeningSlide } from '#deck/slides.ts'
import { addPageWithoutHead, type Drawing } from '../draw.ts'
import { fit } from '../fit.ts'
import { addText, PLACES } from '../frame.ts'
import { DECORATION } from '../marks.ts'
import { COLOURS, INNER, MARGIN, SLIDE } from '../look.ts'

/** Which strategy, edition and day it is about, under a band of colour. */
export function drawOpening(slide: OpeningSlide, drawing: Drawing): void {
  const page = addPageWithoutHead(drawing, slide)
  page.addShape('rect', {
    x: 0,
    y: 0,
    w: SLIDE.width,
    h: 0.32,
    fill: { color: COLOURS.deep },
    objectName: DECORATION,
  })
  const over = fit(slide.overline ?? '', { width: INNER, height: 0.4, sizes: [20, 18, 16, 14] })
  const title = fit(slide.title, {
    width: INNER,
    height: 2.2,
    sizes: [48, 44, 40, 36, 32, 28],
    bold: true,
  })
  const sizes = [22, 20, 18, 16, 14]
  const lines = slide.lines.map((line) => fit(line, { width: INNER, height: 0.8, sizes }))
  const size = Math.min(...lines.map((line) => line.size), 22)
  if (slide.overline)
    addText(
      page,
      over.text,
      { x: MARGIN, y: 1.55, w: INNER, h: 0.4 },
      { color: COLOURS.quiet, fontSize: over.size },
    )
  addText(
    page,
    title.text,
    { x: MARGIN, y: 2.05, w: INNER, h: title.height },
    { bold: true, fontSize: title.size, color: COLOURS.deep, objectName: PLACES.title },
  )
  if (lines.length === 0) return
  addText(
    page,
    lines.map((line) => ({
      text: line.text,
      options: { breakLine: true, paraSpaceAfter: 6 },
    })),
    { x: MARGIN, y: 2.05 + title.height + 0.35, w: INNER, h: 2 },
    { fontSize: size },
  )
}
