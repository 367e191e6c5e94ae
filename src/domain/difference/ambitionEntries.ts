import type { Ambition, Indicator } from '../model.ts'
import type { AmbitionEntry } from './entry.ts'
import type { MeasureRef } from './entryParts.ts'
import { isKind, type FacetChange } from './facet.ts'
import type { Named } from './named.ts'

type Pair = readonly [Ambition, Ambition]

/** Is the level, its date, its series or its standing another? The rest is said about it. */
export function isOtherAmbition(a: Ambition, b: Ambition): boolean {
  return (
    a.value !== b.value ||
    a.standing !== b.standing ||
    a.period !== b.period ||
    a.series !== b.series
  )
}

/** For the same period, where one of them does not say which series it is for. */
const seriesWasNamed = (a: Ambition, b: Ambition): boolean =>
  a.period === b.period && (a.series === null || b.series === null)

/** For the same series, by another date. */
const dateWasMoved = (a: Ambition, b: Ambition): boolean => a.series === b.series

/** Those that fit one another and nobody else: where there is a choice, nothing is claimed. */
function pairsBy(
  gone: readonly Ambition[],
  came: readonly Ambition[],
  fits: (a: Ambition, b: Ambition) => boolean,
): Pair[] {
  return gone.flatMap((old) => {
    const [now, ...others] = came.filter((one) => fits(old, one))
    if (!now || others.length > 0) return []
    return gone.filter((one) => fits(one, now)).length === 1 ? [[old, now] as const] : []
  })
}

/** Ambitions that became others, though their keys differ. */
function replaced(gone: readonly Ambition[], came: readonly Ambition[]): Pair[] {
  const named = pairsBy(gone, came, seriesWasNamed)
  const taken = new Set(named.flat())
  const rest = (all: readonly Ambition[]) => all.filter((one) => !taken.has(one))
  return [...named, ...pairsBy(rest(gone), rest(came), dateWasMoved)]
}

/** Is, or may, the one be for the series of the other? */
const sharesSeries = (a: Ambition, b: Ambition): boolean =>
  a.series === null || b.series === null || a.series === b.series

/** What stood before as well, whatever may have been said about it since. */
function stillStanding(before: Indicator | null, after: Indicator, id: string): Ambition[] {
  const of = (one: Indicator | null): readonly Ambition[] =>
    one?.measures.find((measure) => measure.id === id)?.ambitions ?? []
  const isOf = (a: Ambition, b: Ambition) => a.series === b.series && a.period === b.period
  return of(after).filter((now) => of(before).some((old) => isOf(old, now)))
}

/**
 * Ambitions set, changed and withdrawn, measure by measure. One that is withdrawn while another is
 * set is one *changed* ambition where they can only be each other: for the same period, when a
 * series not said becomes named (or the other way), else for the same series by another date.
 */
export function ambitionEntries(
  changes: readonly FacetChange[],
  named: Named,
  [before, after]: readonly [Indicator | null, Indicator],
): AmbitionEntry[] {
  const about = (measure: MeasureRef, { series }: Ambition) => ({
    measure,
    series: named.series(measure.id, series),
  })
  return named.measures.flatMap((measure): AmbitionEntry[] => {
    const here = changes.filter(isKind('ambition')).filter(({ key }) => key.measure === measure.id)
    const kept = here.flatMap((one): Pair[] =>
      one.before && one.after && isOtherAmbition(one.before, one.after)
        ? [[one.before, one.after]]
        : [],
    )
    const came = here.flatMap((one) => (one.after && !one.before ? [one.after] : []))
    const gone = here.flatMap((one) => (one.before && !one.after ? [one.before] : []))
    const became = replaced(gone, came)
    const taken = new Set(became.flat())
    const standing = stillStanding(before, after, measure.id)
    return [
      ...came
        .filter((ambition) => !taken.has(ambition))
        .map((ambition) => ({
          ...{ kind: 'ambitionSet' as const, ...about(measure, ambition), ambition },
          beside: standing.filter((one) => sharesSeries(one, ambition)),
        })),
      ...[...kept, ...became].map(([from, to]) => ({
        ...{ kind: 'ambitionChanged' as const, ...about(measure, to), from, to },
      })),
      ...gone
        .filter((ambition) => !taken.has(ambition))
        .map((ambition) => ({
          ...{ kind: 'ambitionWithdrawn' as const, ...about(measure, ambition), ambition },
        })),
    ]
  })
}
