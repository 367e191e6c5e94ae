/** From the files as people edit them to the domain's dataset: what was left out is filled in. */
import type {
  AuthoredClaim,
  AuthoredIndicator,
  AuthoredMeasure,
  AuthoredSeries,
  AuthoredStrategy,
  AuthoredSurveys,
} from '#data/schema/authored.ts'
import type {
  Dataset,
  DatasetIndicator,
  DatasetMeasure,
  DatasetObservation,
  DatasetSeries,
} from '#domain/dataset.ts'
import type { Claim } from '#domain/claim.ts'
import type { Edition, GlossaryEntry, Paper, Survey, Unit } from '#domain/model.ts'
import { period as parse } from '#domain/period.ts'

/** Everything in mock-data/, checked. */
export interface Authored {
  readonly strategy: AuthoredStrategy
  readonly papers: readonly Paper[]
  readonly editions: readonly Edition[]
  readonly surveys: AuthoredSurveys
  readonly glossary: readonly GlossaryEntry[]
  readonly indicators: readonly AuthoredIndicator[]
}

const canonical = (text: string): string => parse(text).id

type Answers = ReadonlyMap<string, number>

function observationsOf(
  { readings }: AuthoredSeries,
  unit: Unit,
  answers: Answers | undefined,
): DatasetObservation[] {
  return (readings ?? []).flatMap(({ from, source, values }) =>
    values.map((value) => {
      const period = canonical(value.period)
      // Where the year is in doubt, it is not known which round of the survey answered.
      const rests = unit === 'percent' && value.value !== null && value.doubtful !== true
      return {
        from,
        period,
        value: value.value,
        status: value.status ?? (value.value === null ? 'M' : 'A'),
        qualifier: value.qualifier ?? 'exact',
        n: value.n ?? (rests ? answers?.get(period) : undefined),
        source,
        confirmedBy: value.confirmedBy?.length ? value.confirmedBy : undefined,
        note: value.note,
        doubtful: value.doubtful === true ? true : undefined,
      }
    }),
  )
}

function seriesOf(series: AuthoredSeries, unit: Unit, answers: Answers | undefined): DatasetSeries {
  const { id, name, population } = series
  return { id, name, population, observations: observationsOf(series, unit, answers) }
}

function measureOf(
  measure: AuthoredMeasure,
  surveys: ReadonlyMap<string, Answers>,
  headline: AuthoredIndicator['headline'],
): DatasetMeasure {
  const { series, breaks, ambitions, ambitionNotes, ...rest } = measure
  const answers = surveys.get(measure.survey ?? '')
  // All who answered are behind the series of all of them; how many a group was is not known.
  const whole = headline?.measure === measure.id ? headline.series : null
  const isWhole = ({ id }: AuthoredSeries) => series?.length === 1 || id === whole
  return {
    ...rest,
    series: (series ?? []).map((one) =>
      seriesOf(one, measure.unit, isWhole(one) ? answers : undefined),
    ),
    breaks: (breaks ?? []).map((one) => ({ ...one, at: canonical(one.at) })),
    ambitions: (ambitions ?? []).map((one) => ({ ...one, period: canonical(one.period) })),
    ambitionNotes: ambitionNotes ?? [],
  }
}

function claimOf({ way, between }: AuthoredClaim): Claim {
  return { way, between: between && [canonical(between[0]), canonical(between[1])] }
}

function indicatorOf(
  indicator: AuthoredIndicator,
  surveys: ReadonlyMap<string, Answers>,
): DatasetIndicator {
  const { assessments, nextAssessments, measures, frequency, headline } = indicator
  return {
    ...indicator,
    names: indicator.names ?? [],
    placements: indicator.placements ?? [],
    readiness: indicator.readiness ?? [],
    frequency: frequency ?? null,
    descriptions: indicator.descriptions ?? [],
    missing: indicator.missing ?? [],
    assessments: (assessments ?? []).map(({ period, says, ...rest }) => ({
      ...rest,
      period: period === undefined ? undefined : canonical(period),
      says: says?.map(claimOf),
    })),
    nextAssessments: (nextAssessments ?? []).map(({ from, period }) => ({
      from,
      period: canonical(period),
    })),
    barriers: indicator.barriers ?? [],
    actions: indicator.actions ?? [],
    notes: indicator.notes ?? [],
    sources: indicator.sources ?? [],
    headline: headline ?? null,
    measures: (measures ?? []).map((measure) => measureOf(measure, surveys, headline)),
  }
}

/** In the order strategy.json gives; else by goal (as placed last), then by id. */
function inOrder(
  indicators: readonly DatasetIndicator[],
  { goals, order }: AuthoredStrategy,
): DatasetIndicator[] {
  const goalIds = (goals ?? []).map(({ id }) => id)
  const place = ({ id, placements }: DatasetIndicator): number =>
    order ? order.indexOf(id) : goalIds.indexOf(placements.at(-1)?.goal ?? '')
  return indicators.toSorted((a, b) => place(a) - place(b) || (a.id < b.id ? -1 : 1))
}

/** The dataset the domain works on. Throws a RangeError for a period that was not checked. */
export function toDataset({ strategy, surveys, indicators, ...frame }: Authored): Dataset {
  const domainSurveys: Survey[] = surveys.map(({ answers, ...survey }) => ({
    ...survey,
    answers: (answers ?? []).map((one) => ({ ...one, period: canonical(one.period) })),
  }))
  const answers = new Map(
    domainSurveys.map(({ id, answers: all }) => [id, new Map(all.map((a) => [a.period, a.n]))]),
  )
  return {
    vision: strategy.vision,
    goals: (strategy.goals ?? []).map(({ covers, ...goal }) => ({ ...goal, covers: covers ?? [] })),
    papers: frame.papers,
    editions: frame.editions,
    surveys: domainSurveys,
    glossary: frame.glossary,
    indicators: inOrder(
      indicators.map((indicator) => indicatorOf(indicator, answers)),
      strategy,
    ),
  }
}
