import type { Dataset, DatasetIndicator, DatasetMeasure, DatasetSeries, Known } from './dataset.ts'
import type { Edition, Indicator, IndicatorSet, Measure, Series } from './model.ts'
import { inTimeOrder } from './observation.ts'

/** Editions up to and with `slug`, as a rank; null when the edition is unknown. */
type Rank = (from: string) => number

function without<T extends Known>(item: T): Omit<T, 'from'> {
  const { from: _, ...rest } = item
  return rest
}

/** Entries known by then, oldest first. */
function known<T extends Known>(items: readonly T[], rank: Rank, limit: number): T[] {
  return items
    .filter((item) => rank(item.from) <= limit)
    .toSorted((a, b) => rank(a.from) - rank(b.from))
}

/** The last entry of each key; a later edition supersedes, file order settles a tie. */
function latestByKey<T extends Known>(items: readonly T[], key: (item: T) => string): T[] {
  return [...new Map(items.map((item) => [key(item), item])).values()]
}

function seriesAsOf(series: DatasetSeries, rank: Rank, limit: number): Series | null {
  const observations = latestByKey(known(series.observations, rank, limit), (o) => o.period)
  // A series whose first figure came later was not there yet; one that never had any stays.
  if (observations.length === 0 && series.observations.length > 0) return null
  return { ...series, observations: inTimeOrder(observations).map(without) }
}

function measureAsOf(
  measure: DatasetMeasure,
  headlineSeries: string | undefined,
  rank: Rank,
  limit: number,
): Measure {
  const series = measure.series.map(
    (s) =>
      seriesAsOf(s, rank, limit) ?? (s.id === headlineSeries ? { ...s, observations: [] } : null),
  )
  return {
    ...without(measure),
    series: series.filter((s) => s !== null),
    breaks: latestByKey(known(measure.breaks, rank, limit), (b) => b.at).map(without),
    ambitions: latestByKey(
      known(measure.ambitions, rank, limit),
      (a) => `${a.series ?? ''}|${a.period}`,
    ).map(without),
    ambitionNotes: known(measure.ambitionNotes, rank, limit).map(without),
  }
}

function indicatorAsOf(
  indicator: DatasetIndicator,
  edition: Edition,
  rank: Rank,
): Indicator | null {
  const limit = rank(edition.slug)
  const last = <T extends Known>(items: readonly T[]) => known(items, rank, limit).at(-1)
  const all = <T extends Known>(items: readonly T[]) => known(items, rank, limit).map(without)
  const names = known(indicator.names, rank, limit)
  const [name, placement, readiness, description] = [
    names.at(-1),
    last(indicator.placements),
    last(indicator.readiness),
    last(indicator.descriptions),
  ]
  if (!name || !names[0] || !placement || !readiness || !description) return null
  const former = names.at(-2)
  const [missing, assessment] = [last(indicator.missing), last(indicator.assessments)]
  return {
    id: indicator.id,
    name: name.text,
    // «Nytt navn» is news only in the edition that brought it.
    formerName: name.from === edition.slug ? former?.text : undefined,
    since: names[0].from,
    goal: placement.goal,
    placementNote: placement.note,
    readiness: without(readiness),
    type: indicator.type,
    frequency: indicator.frequency,
    description: description.text,
    statement: indicator.statement,
    owner: indicator.owner,
    dataSource: indicator.dataSource,
    missing: missing && without(missing),
    assessment: assessment && without(assessment),
    nextAssessment: last(indicator.nextAssessments)?.period,
    barriers: all(indicator.barriers),
    actions: all(indicator.actions),
    notes: all(indicator.notes),
    sources: all(indicator.sources),
    headline: indicator.headline,
    measures: known(indicator.measures, rank, limit).map((measure) =>
      measureAsOf(
        measure,
        measure.id === indicator.headline?.measure ? indicator.headline.series : undefined,
        rank,
        limit,
      ),
    ),
  }
}

/**
 * The set as one edition had it: names, marks, figures and ambitions known then, superseded ones
 * replaced. Throws a RangeError for an edition the dataset does not have.
 */
export function asOf(dataset: Dataset, slug: string): IndicatorSet {
  const order = new Map(dataset.editions.map((edition, index) => [edition.slug, index]))
  const edition = dataset.editions.find((e) => e.slug === slug)
  if (!edition) throw new RangeError(`No edition "${slug}"`)
  const rank: Rank = (from) => order.get(from) ?? Infinity
  const indicators = dataset.indicators.map((i) => indicatorAsOf(i, edition, rank))
  return { ...dataset, edition, indicators: indicators.filter((i) => i !== null) }
}

/** The newest edition's slug. Throws a RangeError when the dataset has no edition. */
export function newestEdition(dataset: Pick<Dataset, 'editions'>): string {
  const newest = dataset.editions.at(-1)
  if (!newest) throw new RangeError('The dataset has no edition')
  return newest.slug
}
