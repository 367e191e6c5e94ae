import type { IndicatorSummary, Standing } from '#domain/model.ts'
import { ambitionsFor } from '#domain/ambition.ts'
import { betweenBreaks, figures, isBound, latestKnown } from '#domain/observation.ts'

export type Headline = NonNullable<IndicatorSummary['headline']>

/** Where the headline stands on the whole scale; every position is a percent, 0–100. */
export interface TrackGeometry {
  readonly earlier: readonly {
    readonly period: string
    readonly at: number
    /** Before a break: not comparable with the latest. */
    readonly hollow: boolean
    /** 0–1, fainter the older. */
    readonly strength: number
  }[]
  readonly latest: { readonly at: number; readonly open: boolean } | null
  /** Something is known, but not how much: from the limit towards an end of the scale. */
  readonly bound: { readonly from: number; readonly to: 0 | 100 } | null
  readonly ambition: { readonly at: number; readonly standing: Standing } | null
}

/** At most this many earlier figures are drawn: older ones would only smear. */
const EARLIER = 6

/** The board's picture of a share; null when there is nothing to draw. */
export function trackGeometry({ measure, series }: Headline): TrackGeometry | null {
  const shown = latestKnown(series)
  const nearest = ambitionsFor(measure, series)[0]
  if (!shown && !nearest) return null
  const parts = betweenBreaks(figures(series), measure.breaks)
  const known = parts.flatMap((part, index) =>
    part.map((figure) => ({ figure, hollow: index < parts.length - 1 })),
  )
  const before = known.slice(
    0,
    Math.max(
      0,
      known.findIndex(({ figure }) => figure === shown),
    ),
  )
  const recent = before.slice(-EARLIER)
  const bound = shown && isBound(shown) ? shown : null
  return {
    earlier: bound
      ? []
      : recent.map(({ figure, hollow }, index) => ({
          period: figure.period,
          at: figure.value,
          hollow,
          strength: Math.round((0.3 + (0.5 * (index + 1)) / recent.length) * 100) / 100,
        })),
    latest:
      shown && !bound
        ? {
            at: shown.value,
            open: shown.qualifier === 'about' || shown.doubtful === true || shown.status === 'U',
          }
        : null,
    bound: bound && { from: bound.value, to: bound.qualifier === 'above' ? 100 : 0 },
    ambition: nearest ? { at: nearest.value, standing: nearest.standing } : null,
  }
}
