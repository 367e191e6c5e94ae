import { canDraw, chartPlan } from '#charts/plan.ts'
import type { Indicator, Measure, Series } from '#domain/model.ts'
import { hasKnownValue } from '#domain/observation.ts'
import { keyText, type SeriesKey } from '#state/explore.ts'

/** A measure with the indicator it belongs to. */
export interface Measured {
  readonly indicator: Indicator
  readonly measure: Measure
}

/** One series that the reader has chosen. */
export interface Pick extends Measured {
  readonly key: string
  readonly series: Series
}

export interface Selection {
  readonly picks: readonly Pick[]
  /** Measures all of whose series stand behind in grey. */
  readonly behind: readonly Measured[]
  /** What the address names and this edition does not have. */
  readonly unknown: readonly string[]
}

/** Finds what the keys name. Indicators that are not in `known` yet are passed over. */
export function resolve(
  keys: readonly SeriesKey[],
  known: ReadonlyMap<string, Indicator>,
): Selection {
  const picks: Pick[] = []
  const behind: Measured[] = []
  const unknown: string[] = []
  for (const key of keys) {
    const indicator = known.get(key.indicator)
    if (!indicator) continue
    const measure = indicator.measures.find((one) => one.id === key.measure)
    const series = measure?.series.find((one) => one.id === key.series)
    if (measure && series) picks.push({ key: keyText(key), indicator, measure, series })
    else if (measure && key.series === null) behind.push({ indicator, measure })
    else unknown.push(keyText(key))
  }
  return { picks, behind, unknown }
}

/** How many series of one measure are opened as lines of their own; with more, the rest go behind. */
const FEW = 6

const keyOf = (indicator: Indicator, measure: Measure, series: string | null): SeriesKey => ({
  indicator: indicator.id,
  measure: measure.id,
  series,
})

/** What one indicator opens with: the series of its chart, or its chief one before all others. */
function ownKeys(indicator: Indicator): SeriesKey[] {
  const { headline, measures } = indicator
  const measure =
    measures.find((one) => one.id === headline?.measure && canDraw(one)) ?? measures.find(canDraw)
  if (!measure) return []
  const chief = headline?.measure === measure.id ? headline.series : null
  const plan = chartPlan(measure, chief)
  const drawn = plan && plan.lines.length > 0 ? plan.lines : (plan?.dots ?? [])
  if (drawn.length <= FEW && !plan?.left)
    return drawn.map((series) => keyOf(indicator, measure, series.id))
  const first = drawn.find((series) => series.id === chief) ?? drawn[0]
  return [...(first ? [keyOf(indicator, measure, first.id)] : []), keyOf(indicator, measure, null)]
}

/** What a page opens with: one indicator's own chart, or the chief series of each of several. */
export function defaultKeys(indicators: readonly Indicator[]): SeriesKey[] {
  const [only, ...others] = indicators
  if (only && others.length === 0) return ownKeys(only)
  return indicators.flatMap((indicator) => {
    const { headline, measures } = indicator
    const measure = measures.find((one) => one.id === headline?.measure)
    const series = measure?.series.find((one) => one.id === headline?.series)
    if (measure && series && (hasKnownValue(series) || measure.ambitions.length > 0))
      return [keyOf(indicator, measure, series.id)]
    return ownKeys(indicator).slice(0, 1)
  })
}

/** The indicators that the keys name, each once. */
export const indicatorsOf = (keys: readonly SeriesKey[]): string[] => [
  ...new Set(keys.map(({ indicator }) => indicator)),
]
