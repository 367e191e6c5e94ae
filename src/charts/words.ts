import type { Ambition, Measure, Observation, Series } from '#domain/model.ts'
import { decimalsOf } from '#i18n/format.ts'
import type { I18n } from '#i18n/context.tsx'
import { period } from '#domain/period.ts'

/** The measure's values in words; all its figures with the same number of decimals. */
export interface Words {
  /** «om lag 50 %», «over 80 %», «90»: as it stands in the drawing. */
  readonly short: (observation: Observation & { readonly value: number }) => string
  /** As `short`, with what is counted: «90 kommuner». */
  readonly full: (observation: Observation & { readonly value: number }) => string
  /** «i oktober 2025», «per 1. november 2025» */
  readonly at: (periodId: string) => string
  readonly seriesName: (series: Pick<Series, 'name'>) => string
  /** Value with its unit and what is counted: «25 %», «150 kommuner». */
  readonly ambitionValue: (ambition: Ambition) => string
  /** «Foreslått ambisjon 68 % i 2030» */
  readonly ambition: (ambition: Ambition) => string
}

/** Worked out once: a measure may have tens of thousands of figures, each of them told. */
const needed = new WeakMap<Measure['series'], number>()

/** How many decimals a measure's values are printed with. */
export function decimalsIn({ series }: Measure): number {
  const known = needed.get(series)
  if (known !== undefined) return known
  const found = decimalsOf(series.flatMap((s) => s.observations.flatMap((o) => o.value ?? [])))
  needed.set(series, found)
  return found
}

/**
 * Words for one measure in the reader's language. An ambition names its series unless that is
 * the only one in `drawn`.
 */
export function wordsFor(
  measure: Measure,
  { m, f, t }: I18n,
  drawn: readonly Pick<Series, 'id'>[] = measure.series,
): Words {
  const decimals = decimalsIn(measure)
  const counted = (value: string): string =>
    measure.counted ? m.charts.counted(value, t(measure.counted)) : value
  const short: Words['short'] = ({ value, qualifier }) =>
    m.common.qualified(qualifier, f.value(value, measure.unit, decimals))
  const at = (id: string): string => m.charts.at(f.period(id), period(id).kind)
  const ambitionValue = (ambition: Ambition): string =>
    counted(f.value(ambition.value, measure.unit))
  return {
    short,
    full: (observation) => counted(short(observation)),
    at,
    seriesName: (series) => t(series.name),
    ambitionValue,
    ambition(ambition) {
      const named = drawn.length !== 1 || drawn[0]?.id !== ambition.series
      const series = named ? measure.series.find((s) => s.id === ambition.series) : undefined
      return m.charts.ambition(
        ambition.standing,
        series ? t(series.name) : null,
        ambitionValue(ambition),
        at(ambition.period),
      )
    },
  }
}

/** Is the observation's value or period in doubt? */
export function isDoubtful(observation: Observation): boolean {
  return observation.doubtful === true || observation.status === 'U'
}
