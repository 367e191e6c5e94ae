import type pptxgen from 'pptxgenjs'
import type { Fact, IndicatorSlide } from '#deck/slides.ts'
import { addPage, type Drawing } from '../draw.ts'
import { pages } from '../fit.ts'
import { addText } from '../frame.ts'
import { COLOURS, FOOT, INNER, MARGIN } from '../look.ts'
import { addFacts, evenColumns, factColumns, sizeFact } from './facts.ts'
import { addPoints, pointsHeight, trimPoints } from './points.ts'

const GAP = 0.6
const COLUMN = (INNER - GAP) / 2
const HEADING = 0.42
const SIZE = 16

/** What the others say first: those that had no room beside the chart, then what it measures. */
const ORDER: readonly Fact['kind'][] = [
  'latest',
  'ambition',
  'progress',
  'next',
  'measures',
  'frequency',
  'assessed',
]

type DrawPart = (page: pptxgen.Slide, x: number, y: number) => void

/** A part of a column, with its height in inches. */
interface Part {
  readonly height: number
  readonly draw: DrawPart
}

/** A point, with the heading over the first. */
function pointPart(text: string, heading: string | null): Part {
  const over = heading === null ? 0 : HEADING
  const height = pointsHeight([text], COLUMN, SIZE)
  return {
    height: over + height,
    draw(page, x, y) {
      if (heading !== null)
        addText(
          page,
          heading,
          { x, y, w: COLUMN, h: HEADING },
          { bold: true, fontSize: 18, color: COLOURS.deep },
        )
      addPoints(page, [text], { x, y: y + over, w: COLUMN, h: height }, SIZE)
    },
  }
}

const points = (texts: readonly string[], heading: string | null): Part[] =>
  trimPoints(texts, COLUMN).map((text, index) => pointPart(text, index === 0 ? heading : null))

const column =
  (parts: readonly Part[]): DrawPart =>
  (page, x, y) => {
    let at = y
    for (const { draw, height } of parts) {
      draw(page, x, at)
      at += height
    }
  }

/** What it measures, where it is going, and the footnotes that the chart's slide had no room for. */
export function drawAbout(
  slide: IndicatorSlide,
  facts: readonly Fact[],
  footnotes: readonly string[],
  drawing: Drawing,
): void {
  const { towards, overline } = slide
  const { texts, i18n } = drawing
  const beside = [
    ...points(towards?.points ?? [], towards?.label ?? null),
    ...points(footnotes, texts.remarks),
  ]
  if (facts.length + beside.length === 0) return
  const title = texts.about(i18n.t(slide.indicator.name))
  const first = addPage(drawing, slide, { overline, title })
  const room = FOOT - first.top - 0.15
  const order = (fact: Fact): number => ORDER.indexOf(fact.kind)
  const sized = facts.toSorted((a, b) => order(a) - order(b)).map((fact) => sizeFact(fact, COLUMN))
  const columns: DrawPart[] = [
    // With nothing beside them, the facts have both columns.
    ...(beside.length === 0 ? evenColumns : factColumns)(sized, room).map(
      (some): DrawPart =>
        (page, x, y) =>
          addFacts(page, some, { x, y, w: COLUMN }),
    ),
    ...pages(beside, room, ({ height }) => height).map(column),
  ]
  for (let index = 0; index < columns.length; index += 2) {
    const head = { overline, title: texts.continued(title) }
    const { page, top } = index === 0 ? first : addPage(drawing, slide, head)
    for (const [side, draw] of columns.slice(index, index + 2).entries())
      draw(page, MARGIN + side * (COLUMN + GAP), top)
  }
}
