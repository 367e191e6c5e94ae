import { midpoint, period } from '#domain/period.ts'
import type { Segment } from './boxes.ts'
import type { Scales } from './drawSeries.ts'
import type { DrawnExtra } from './geometry.ts'
import type { LabelRequest } from './labels.ts'
import type { EndVariants } from './lineLabels.ts'
import { round } from './Marker.tsx'

/** A point of a line that is worked out: a day since 1970 and a value in the measure's unit. */
export interface ExtraPoint {
  readonly day: number
  readonly value: number
}

interface ExtraLine {
  readonly className: string
  readonly points: readonly ExtraPoint[]
  /** The line comes back to where it began and encloses an area. */
  readonly closed?: boolean
  /** Words by the line's point nearest the share (0–1) of its length in points. */
  readonly label?: {
    readonly at: number
    readonly variants: readonly (readonly string[])[]
    readonly manner: LabelRequest['manner']
  }
}

/**
 * Something that the reader asks to have drawn in among the lines: worked out from the figures,
 * so never drawn as they are. Made by ./extras.ts, which is loaded when it is asked for.
 */
export interface ChartExtra {
  readonly lines: readonly ExtraLine[]
  /** Values the axis must reach. */
  readonly values: readonly number[]
  /** What is told of a period when the reader comes to it; the axis reaches all of them. */
  readonly readings: ReadonlyMap<string, readonly string[]>
}

/** The periods that the extras have something to tell of. */
export const walkedPeriods = (extras: readonly ChartExtra[]): string[] =>
  extras.flatMap((extra) => [...extra.readings.keys()])

/** Labels beside the lines' ends, which the plot must leave room for. */
export const extraEnds = (extras: readonly ChartExtra[]): Omit<EndVariants, 'series'>[] =>
  extras.flatMap(({ lines }) =>
    lines.flatMap(({ points, label }) => {
      const last = points.at(-1)
      return last && label?.manner === 'end' ? [{ day: last.day, variants: label.variants }] : []
    }),
  )

/** The day that a period's figure is drawn at. */
export const dayOf = (id: string): number => midpoint(period(id))

/** Where an extra lies in one form, what labels must keep clear of, and its own labels. */
export function drawExtra(
  { lines }: ChartExtra,
  { x, y }: Scales,
): Pick<DrawnExtra, 'paths'> & {
  readonly strokes: readonly Segment[]
  readonly requests: readonly LabelRequest[]
} {
  const drawn = lines.map((line) => ({
    ...line,
    at: line.points.map(({ day, value }) => ({ x: round(x(day)), y: round(y(value)) })),
  }))
  return {
    paths: drawn.map(({ className, at, closed }) => ({
      className,
      d: `M${at.map((p) => `${p.x} ${p.y}`).join('L')}${closed ? 'Z' : ''}`,
    })),
    strokes: drawn.flatMap(({ at, closed }) =>
      closed
        ? []
        : at.slice(1).map((to, index) => {
            const from = at[index] ?? to
            return { x1: from.x, y1: from.y, x2: to.x, y2: to.y }
          }),
    ),
    requests: drawn.flatMap(({ className, at, label }): LabelRequest[] => {
      const point = at[Math.round((at.length - 1) * (label?.at ?? 0))]
      if (!label || !point) return []
      const { variants, manner } = label
      return [{ id: className, variants, manner, spare: true, at: { ...point, gap: 10 } }]
    }),
  }
}
