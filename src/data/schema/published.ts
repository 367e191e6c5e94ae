/** Reading the published files (data/v1): everything is checked before a page sees it. */
import * as v from 'valibot'
import { GOAL_LEVELS } from '#domain/model.ts'
import type * as m from '#domain/model.ts'
import * as p from './parts.ts'
import { issueKeys, pathText } from './path.ts'

/** data/v1/strategy.json: the board, as of one edition. `built` is an ISO date. */
export interface PublishedStrategy extends m.StrategySummary {
  readonly version: 1
  readonly built: string
}

/** A meeting that had the indicator before it; `treated` when it took it up by itself. */
export interface PublishedTreatment extends Pick<
  m.Meeting,
  'id' | 'date' | 'council' | 'councilNow'
> {
  readonly cases: readonly Pick<m.MeetingCase, 'number' | 'subject'>[]
  readonly treated: Pick<m.TreatedIndicator, 'note'> | null
}

/** data/v1/indicators/<id>.json: one indicator, as of the edition named. */
export interface PublishedIndicator {
  readonly version: 1
  readonly edition: m.Slug
  readonly indicator: m.Indicator
  /** Oldest first. */
  readonly meetings: readonly PublishedTreatment[]
}

/** One published file, as data/v1/files.json lists it. */
export interface PublishedFile {
  /** From the root of the site: `data/v1/alle.csv`. */
  readonly path: string
  readonly format: 'json' | 'csv'
  readonly bytes: number
  readonly title: m.Text
  /** Present for files as of one edition. */
  readonly edition?: m.Slug | undefined
  /** Present for files about one indicator. */
  readonly indicator?: m.Slug | undefined
}

/** An indicator that could not be read: its id, or its place in the list when it has none. */
export interface BrokenIndicator {
  readonly id: string
  readonly problem: string
}

/** A published file is not what it should be: where, what stood there, what was expected. */
export class SchemaError extends Error {
  readonly path: string
  readonly found: string
  readonly expected: string

  constructor(path: string, found: string, expected: string) {
    super(`${path || 'the file'}: found ${found}, expected ${expected}`)
    this.name = 'SchemaError'
    this.path = path
    this.found = found
    this.expected = expected
  }
}

export const summary = v.object({
  ...p.indicatorEntries,
  headline: v.nullable(
    v.object({ measure: p.bareMeasure, series: p.series, others: v.optional(p.array(p.series)) }),
  ),
  assessment: v.optional(v.object({ period: v.optional(p.period) })),
  hasFigures: v.boolean(),
}) satisfies v.GenericSchema<unknown, m.IndicatorSummary>

export const edition = v.object({
  slug: p.slug,
  label: p.string,
  council: p.string,
  date: p.date,
  paper: p.slug,
})

const retired = v.object({
  id: p.slug,
  name: p.text,
  goal: p.slug,
  since: p.slug,
  retiredIn: p.slug,
  replacedBy: v.optional(p.slug),
  note: p.maybeText,
  source: p.source,
}) satisfies v.GenericSchema<unknown, m.RetiredIndicator>

export const strategyFile = v.object({
  version: v.literal(1),
  built: p.date,
  edition,
  editions: p.array(edition),
  vision: p.text,
  goals: v.pipe(
    p.array(
      v.object({
        id: p.slug,
        level: v.picklist(GOAL_LEVELS),
        number: v.optional(p.number),
        name: p.text,
        covers: p.array(p.text),
        lead: p.text,
        source: v.optional(p.source),
      }),
    ),
    v.minLength(1),
  ),
  papers: p.array(
    v.object({
      id: p.slug,
      title: p.text,
      kind: v.picklist(['council', 'elsewhere']),
      by: p.string,
      date: v.optional(p.period),
      caseNumber: p.maybe,
      note: p.maybeText,
    }),
  ),
  surveys: p.array(
    v.object({
      id: p.slug,
      name: p.text,
      by: p.text,
      answers: p.array(
        v.object({ period: p.period, n: p.number, source: p.source, note: p.maybeText }),
      ),
    }),
  ),
  glossary: p.array(p.glossaryEntry),
  indicators: p.array(v.unknown()),
  // Files written before indicators could be retired have none.
  retired: v.optional(p.array(retired), []),
}) satisfies v.GenericSchema<
  unknown,
  Omit<PublishedStrategy, 'indicators'> & { indicators: unknown[] }
>

const treatment = v.object({
  id: p.slug,
  date: p.date,
  council: p.string,
  councilNow: p.maybe,
  cases: p.array(v.object({ number: p.maybe, subject: p.text })),
  treated: v.nullable(v.object({ note: p.maybeText })),
}) satisfies v.GenericSchema<unknown, PublishedTreatment>

export const indicatorFile = v.object({
  version: v.literal(1),
  edition: p.slug,
  indicator: p.indicator,
  meetings: p.array(treatment),
}) satisfies v.GenericSchema<unknown, PublishedIndicator>

export const fileList = v.object({
  version: v.literal(1),
  files: p.array(
    v.object({
      path: p.string,
      format: v.picklist(['json', 'csv']),
      bytes: p.number,
      title: p.text,
      edition: p.maybe,
      indicator: p.maybe,
    }),
  ),
}) satisfies v.GenericSchema<unknown, { version: 1; files: PublishedFile[] }>

/** What the schema makes of the JSON. Throws a SchemaError for the first thing wrong. */
export function read<T>(schema: v.GenericSchema<unknown, T>, json: unknown): T {
  const result = v.safeParse(schema, json)
  if (result.success) return result.output
  const [issue] = result.issues
  throw new SchemaError(pathText(issueKeys(issue)), issue.received, issue.expected ?? issue.message)
}

/** Percents lie in 0–100 and counts from 0 up. Throws a SchemaError naming the first that does not. */
function checkRange(
  { unit, ambitions }: Pick<m.Measure, 'unit' | 'ambitions'>,
  allSeries: readonly m.Series[],
  path: string,
): void {
  const check = (value: number | null, at: string) => {
    if (value !== null && (value < 0 || (unit === 'percent' && value > 100))) {
      throw new SchemaError(`${path}${at}`, `${value}`, unit === 'percent' ? '0–100' : '0 or more')
    }
  }
  for (const { id, observations } of allSeries) {
    for (const { period, value } of observations) check(value, `, ${id} ${period}`)
  }
  for (const { period, value } of ambitions) check(value, `, ambition ${period}`)
}

function readSummary(json: unknown, goals: readonly m.Goal[]): m.IndicatorSummary {
  const entry = read(summary, json)
  const { goal, headline } = entry
  if (!goals.some(({ id }) => id === goal)) {
    throw new SchemaError('goal', `"${goal}"`, goals.map(({ id }) => `"${id}"`).join(', '))
  }
  if (headline) {
    checkRange(headline.measure, [headline.series, ...(headline.others ?? [])], 'headline')
  }
  return entry
}

/**
 * Reads strategy.json. An indicator that is not as it should be is left out and told of in
 * `broken`; all the others arrive. Of two with one id the first counts. Throws a SchemaError
 * when what holds the indicators together (version, goals, papers, editions …) is broken.
 */
export function parseStrategy(json: unknown): {
  strategy: PublishedStrategy
  broken: BrokenIndicator[]
} {
  const file = read(strategyFile, json)
  const indicators = new Map<string, m.IndicatorSummary>()
  const broken: BrokenIndicator[] = []
  file.indicators.forEach((entry, at) => {
    try {
      const indicator = readSummary(entry, file.goals)
      if (!indicators.has(indicator.id)) indicators.set(indicator.id, indicator)
    } catch (error) {
      const named = v.safeParse(v.object({ id: p.string }), entry)
      broken.push({
        id: named.success ? named.output.id : `indicators[${at}]`,
        problem: error instanceof Error ? error.message : String(error),
      })
    }
  })
  return { strategy: { ...file, indicators: [...indicators.values()] }, broken }
}

/** Reads indicators/<id>.json. Throws a SchemaError when anything in it is not as it should be. */
export function parseIndicator(json: unknown): PublishedIndicator {
  const file = read(indicatorFile, json)
  file.indicator.measures.forEach((measure) =>
    checkRange(measure, measure.series, `measure ${measure.id}`),
  )
  return file
}

/** Reads files.json. Throws a SchemaError when it is not a list of files. */
export function parseFiles(json: unknown): PublishedFile[] {
  return read(fileList, json).files
}
