/** From the files as people edit them to the domain's dataset: what was left out is filled in. */
import type {
  AuthoredClaim,
  AuthoredIndicator,
  AuthoredMeasure,
  AuthoredSeries,
  AuthoredStrategy,
  AuthoredSurveys,
} from '#data/schema/authored.ts'
import type { AuthoredMeeting } from '#data/schema/authoredMeetings.ts'
import type {
  Dataset,
  DatasetIndicator,
  DatasetMeasure,
  DatasetMeeting,
  DatasetObservation,
  DatasetSeries,
} from '#domain/dataset.ts'
import type { Claim } from '#domain/claim.ts'
import type { Edition, Paper } from '#domain/model.ts'
import { period as parse } from '#domain/period.ts'

/** Everything in mock-data/, checked. */
export interface Authored {
  readonly strategy: AuthoredStrategy
  readonly papers: readonly Paper[]
  readonly editions: readonly Edition[]
  readonly surveys: AuthoredSurveys
  readonly glossary: Dataset['glossary']
  readonly indicators: readonly AuthoredIndicator[]
  readonly meetings: readonly AuthoredMeeting[]
}

const canonical = (text: string): string => parse(text).id

function observationsOf({ readings }: AuthoredSeries): DatasetObservation[] {
  return (readings ?? []).flatMap(({ from, source, values }) =>
    values.map((value) => ({
      from,
      period: canonical(value.period),
      value: value.value,
      status: value.status ?? (value.value === null ? 'M' : 'A'),
      qualifier: value.qualifier ?? 'exact',
      n: value.n,
      source,
      confirmedBy: value.confirmedBy,
      note: value.note,
      doubtful: value.doubtful === true ? true : undefined,
    })),
  )
}

function seriesOf(series: AuthoredSeries): DatasetSeries {
  const { id, from, name, population } = series
  return { id, from, name, population, observations: observationsOf(series) }
}

function measureOf(measure: AuthoredMeasure): DatasetMeasure {
  const { series, breaks, ambitions, withdrawals, ambitionNotes, ...rest } = measure
  const atPeriod = <T extends { readonly period: string }>(one: T): T => {
    return { ...one, period: canonical(one.period) }
  }
  return {
    ...rest,
    series: (series ?? []).map(seriesOf),
    breaks: (breaks ?? []).map((one) => ({ ...one, at: canonical(one.at) })),
    ambitions: (ambitions ?? []).map(atPeriod),
    withdrawals: (withdrawals ?? []).map(atPeriod),
    ambitionNotes: ambitionNotes ?? [],
  }
}

function claimOf({ way, between }: AuthoredClaim): Claim {
  return { way, between: between && [canonical(between[0]), canonical(between[1])] }
}

function indicatorOf(indicator: AuthoredIndicator): DatasetIndicator {
  const { assessments, nextAssessments, measures } = indicator
  return {
    ...indicator,
    names: indicator.names ?? [],
    placements: indicator.placements ?? [],
    readiness: indicator.readiness ?? [],
    type: indicator.type ?? [],
    frequency: indicator.frequency ?? [],
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
    headline: indicator.headline ?? [],
    measures: (measures ?? []).map(measureOf),
  }
}

function meetingOf(meeting: AuthoredMeeting): DatasetMeeting {
  const { councilNow } = meeting
  const since = <T extends { readonly from?: string | undefined }>(one: T) => {
    return { ...one, from: one.from ?? meeting.from }
  }
  return {
    ...meeting,
    councilNow: councilNow && since(councilNow),
    cases: (meeting.cases ?? []).map(since),
    asked: (meeting.asked ?? []).map(since),
    proposed: (meeting.proposed ?? []).map(since),
    advised: (meeting.advised ?? []).map(since),
    decided: (meeting.decided ?? []).map(since),
    next: (meeting.next ?? []).map(({ when, ...one }) => {
      return { ...since(one), when: when === undefined ? undefined : canonical(when) }
    }),
    indicators: (meeting.indicators ?? []).map(since),
  }
}

/** In the order strategy.json gives; else by goal (as placed first, which never changes), then id. */
function inOrder(
  indicators: readonly DatasetIndicator[],
  { goals, order }: AuthoredStrategy,
): DatasetIndicator[] {
  const goalIds = (goals ?? []).map(({ id }) => id)
  const place = ({ id, placements }: DatasetIndicator): number =>
    order ? order.indexOf(id) : goalIds.indexOf(placements[0]?.goal ?? '')
  return indicators.toSorted((a, b) => place(a) - place(b) || (a.id < b.id ? -1 : 1))
}

/** The dataset the domain works on. Throws a RangeError for a period that was not checked. */
export function toDataset({
  strategy,
  surveys,
  indicators,
  meetings,
  ...frame
}: Authored): Dataset {
  return {
    vision: strategy.vision,
    goals: (strategy.goals ?? []).map(({ covers, ...goal }) => ({ ...goal, covers: covers ?? [] })),
    papers: frame.papers,
    editions: frame.editions,
    surveys: surveys.map(({ answers, ...survey }) => ({
      ...survey,
      answers: (answers ?? []).map((one) => ({ ...one, period: canonical(one.period) })),
    })),
    glossary: frame.glossary,
    indicators: inOrder(indicators.map(indicatorOf), strategy),
    meetings: meetings.map(meetingOf),
  }
}
