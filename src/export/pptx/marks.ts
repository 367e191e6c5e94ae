import type pptxgen from 'pptxgenjs'
import type { StatusCategory } from '#domain/status.ts'
import { COLOURS } from './look.ts'

type Stroke = readonly (readonly [x: number, y: number])[]

interface Shape {
  readonly strokes: readonly Stroke[]
  readonly closed?: boolean
  readonly filled?: boolean
}

const UP: Stroke = [
  [8, 2.5],
  [14.5, 13.5],
  [1.5, 13.5],
]
const DOWN: Stroke = [
  [8, 13.5],
  [1.5, 2.5],
  [14.5, 2.5],
]

/** A shape for each category, as on the pages (ui/StatusMark.tsx), in a square of 16. */
const SHAPES: Record<Exclude<StatusCategory, 'notAssessable'> | 'overdue', Shape> = {
  reached: {
    strokes: [
      [
        [2, 8],
        [6.5, 13],
        [14, 3],
      ],
    ],
  },
  onTrack: { strokes: [UP], closed: true, filled: true },
  speedUp: { strokes: [UP], closed: true },
  farBehind: { strokes: [DOWN], closed: true, filled: true },
  wrongWay: {
    strokes: [
      [
        [3, 3],
        [13, 13],
      ],
      [
        [13, 3],
        [3, 13],
      ],
    ],
  },
  noAmbition: {
    strokes: [
      [
        [3, 8],
        [13, 8],
      ],
    ],
  },
  overdue: {
    strokes: [
      [
        [4, 15],
        [4, 2.5],
        [12.5, 2.5],
        [10.5, 5.7],
        [12.5, 8.9],
        [4, 8.9],
      ],
    ],
  },
}

export type MarkKind = keyof typeof SHAPES

/** pptxgenjs draws it, and its types do not know it. */
// oxlint-disable-next-line typescript/no-unsafe-type-assertion
const FREE_FORM = 'custGeom' as pptxgen.SHAPE_NAME

/** Name of shapes that say nothing words do not say; mend.ts marks them as decoration. */
export const DECORATION = 'Decoration'

/** Draws a mark in a square of `size` inches; words stand beside it. */
export function addMark(
  page: pptxgen.Slide,
  kind: MarkKind,
  { x, y, size, colour = COLOURS.ink }: { x: number; y: number; size: number; colour?: string },
): void {
  const { strokes, closed = false, filled = false } = SHAPES[kind]
  const inch = size / 16
  const points: pptxgen.ShapeProps['points'] = strokes.flatMap((stroke) => [
    ...stroke.map(([px, py], index) => ({ x: px * inch, y: py * inch, moveTo: index === 0 })),
    ...(closed ? [{ close: true as const }] : []),
  ])
  page.addShape(FREE_FORM, {
    x,
    y,
    w: size,
    h: size,
    points,
    line: { color: colour, width: 2 },
    objectName: DECORATION,
    ...(filled ? { fill: { color: colour } } : {}),
  })
}
