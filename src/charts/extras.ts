import { endOf } from '#domain/calendar.ts'
import type { Projection } from '#domain/projection.ts'
import type { RequiredPath } from '#domain/requiredPath.ts'
import { dayOf, type ChartExtra, type ExtraPoint } from './extra.ts'
import { breakings } from './lineLabels.ts'

/** Even growth is no straight line: it is drawn through this many points. */
const GROWTH_STEPS = 24

/** The required path, from the baseline's mark to the ambition's. */
export function pathExtra(
  path: Extract<RequiredPath, { kind: 'path' }>,
  words: { readonly label: string },
): ChartExtra {
  const { baseline, ambition, at } = path
  const [start, end] = [dayOf(baseline.period), endOf(ambition.period)]
  const points = Array.from({ length: GROWTH_STEPS + 1 }, (_, step): ExtraPoint => {
    const share = step / GROWTH_STEPS
    return { day: start + share * (end - start), value: at(share) }
  })
  return {
    lines: [
      {
        className: 'chart-required',
        points,
        label: { at: 0.6, variants: breakings(words.label), manner: 'over' },
      },
    ],
    values: [],
    readings: new Map(),
  }
}

/** The projection: its band, its middle, and the latest figure's level carried on. */
export function projectionExtra(
  { points, noChange }: Extract<Projection, { kind: 'projected' }>,
  words: {
    readonly label: string
    readonly noChange: string
    readonly reading: (point: (typeof points)[number]) => string
  },
): ChartExtra {
  const line = (value: 'central' | 'low' | 'high'): ExtraPoint[] =>
    points.map((point) => ({ day: dayOf(point.period), value: point[value] }))
  const last = points.at(-1)?.period ?? noChange.period
  return {
    lines: [
      {
        className: 'chart-band',
        points: [...line('high'), ...line('low').toReversed()],
        closed: true,
      },
      {
        className: 'chart-no-change',
        points: [noChange.period, last].map((id) => ({ day: dayOf(id), value: noChange.value })),
        label: { at: 1, variants: breakings(words.noChange), manner: 'end' },
      },
      {
        className: 'chart-projected',
        points: line('central'),
        label: { at: 1, variants: breakings(words.label), manner: 'end' },
      },
    ],
    values: points.flatMap(({ low, high }) => [low, high]),
    readings: new Map(points.map((point) => [point.period, [words.reading(point)]])),
  }
}
