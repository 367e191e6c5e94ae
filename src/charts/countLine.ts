import { ambitionsFor } from '#domain/ambition.ts'
import { figures, latestKnown } from '#domain/observation.ts'
import { midpoint, period } from '#domain/period.ts'
import { runs } from './runs.ts'
import type { Headline } from './track.ts'

interface Place {
  /** Percent of the width, 0–100. */
  readonly x: number
  /** Percent of the height, 0 at the top. */
  readonly y: number
  /** Approximate or in doubt. */
  readonly open: boolean
}

/** A small line over true time, from 0; the ambition at the end of its period. */
export interface CountGeometry {
  readonly joints: readonly (readonly [Place, Place])[]
  readonly points: readonly Place[]
  readonly latest: Place
  readonly ambition: (Omit<Place, 'open'> & { readonly from: number }) | null
}

/** The board's picture of a count; null without a figure: a lone ambition has no scale. */
export function countGeometry({ measure, series }: Headline): CountGeometry | null {
  const known = figures(series)
  const [first, last] = [known[0], known.at(-1)]
  if (!first || !last) return null
  const nearest = ambitionsFor(measure, series)[0]
  const day = (id: string): number => midpoint(period(id))
  const due = nearest ? period(nearest.period).end : -Infinity
  const [start, end] = [day(first.period), Math.max(day(last.period), due)]
  const top = Math.max(1, nearest?.value ?? 0, ...known.map((figure) => figure.value))
  const x = (at: number): number =>
    end > start ? Math.round((1000 * (at - start)) / (end - start)) / 10 : 50
  const y = (value: number): number => Math.round(1000 * (1 - value / top)) / 10
  const place = (figure: (typeof known)[number]): Place => ({
    x: x(day(figure.period)),
    y: y(figure.value),
    open: figure.qualifier === 'about' || figure.doubtful === true || figure.status === 'U',
  })
  const shown = latestKnown(series)
  const latest = shown && known.includes(shown) ? shown : last
  return {
    joints: runs(series.observations, measure.breaks).flatMap((run) =>
      run.slice(1).map((to, index) => [place(run[index] ?? to), place(to)] as const),
    ),
    points: known.filter((figure) => figure !== latest).map(place),
    latest: place(latest),
    ambition: nearest
      ? { x: x(due), y: y(nearest.value), from: x(Math.min(due, day(latest.period))) }
      : null,
  }
}
