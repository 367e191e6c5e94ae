import type { ChangesSlide, QuestionsSlide, TowardsSlide } from '#deck/slides.ts'
import { addPage, type Drawing } from '../draw.ts'
import { fit, heightOf, pages } from '../fit.ts'
import { addText, type Box } from '../frame.ts'
import type pptxgen from 'pptxgenjs'
import { FOOT, INNER, MARGIN, SMALLEST } from '../look.ts'

/** A point's mark and the room before its text, in points and in inches. */
const INDENT = 18
const SIDE = INDENT / 72
const BETWEEN = 0.14
const HIGHEST = 3

/** Height of a list of points, in inches. */
export const pointsHeight = (points: readonly string[], width: number, size: number): number =>
  points.reduce((sum, point) => sum + heightOf(point, width - SIDE, size) + BETWEEN, 0)

/** Points that fit a width, each cut only when it would fill half a slide alone. */
export const trimPoints = (points: readonly string[], width: number): string[] =>
  points.map((text) => fit(text, { width: width - SIDE, height: HIGHEST, sizes: [SMALLEST] }).text)

/** A list with marks. */
export function addPoints(
  page: pptxgen.Slide,
  points: readonly string[],
  box: Box,
  fontSize: number,
): void {
  const paragraphs = points.map((text) => ({
    text,
    options: { bullet: { indent: INDENT }, breakLine: true, paraSpaceAfter: BETWEEN * 72 },
  }))
  addText(page, paragraphs, box, { fontSize })
}

/** What is new, or what there is to discuss: as large as the points allow. */
export function drawPoints(
  slide: TowardsSlide | ChangesSlide | QuestionsSlide,
  drawing: Drawing,
): void {
  const points = trimPoints(slide.points, INNER)
  const first = addPage(drawing, slide)
  const room = FOOT - first.top - 0.15
  const size = [24, 22, 20, 18, 16].find((one) => pointsHeight(points, INNER, one) <= room)
  const used = size ?? 16
  const height = (point: string): number => pointsHeight([point], INNER, used)
  for (const [index, some] of pages(points, room, height).entries()) {
    const title = drawing.texts.continued(slide.title)
    const { page, top } = index === 0 ? first : addPage(drawing, slide, { ...slide, title })
    addPoints(page, some, { x: MARGIN, y: top + 0.1, w: INNER, h: room }, used)
  }
}
