/**
 * The files of mock-data/ as people edit them: the domain's dataset, with a series' figures
 * grouped in readings (one paper, one edition each) and empty lists left out. Node side only.
 */
import * as v from 'valibot'
import { FREQUENCIES, GOAL_LEVELS, MEASURE_ROLES, STANDINGS, UNITS } from '#domain/model.ts'
import type { Known } from '#domain/dataset.ts'
import type { Edition, GlossaryEntry, Paper } from '#domain/model.ts'
import * as p from './authoredParts.ts'
import { list, strict } from './strict.ts'

const reading = strict({ from: p.slug, source: p.source, values: v.array(p.value) })

const series = strict({
  id: p.slug,
  // Needed without figures only: a series is there from its first one.
  from: v.optional(p.slug),
  name: p.name,
  population: v.optional(p.number),
  readings: list(reading),
})

const ambition = strict({
  from: p.slug,
  value: p.number,
  period: p.period,
  series: v.nullable(p.slug),
  standing: v.picklist(STANDINGS),
  setBy: p.maybeText,
  setOn: v.optional(p.date),
  source: p.source,
  doubt: p.maybeText,
})

const withdrawal = strict({
  from: p.slug,
  period: p.period,
  series: v.nullable(p.slug),
  note: p.maybeText,
  source: p.source,
})

const measure = strict({
  id: p.slug,
  from: p.slug,
  name: p.name,
  description: p.maybeText,
  role: v.picklist(MEASURE_ROLES),
  unit: v.picklist(UNITS),
  counted: v.optional(p.name),
  shareOf: v.optional(p.name),
  direction: v.picklist(['up', 'down']),
  dataSource: p.maybeText,
  survey: v.optional(p.slug),
  series: list(series),
  breaks: list(strict({ from: p.slug, at: p.period, text: p.text, source: p.source })),
  ambitions: list(ambition),
  withdrawals: list(withdrawal),
  ambitionNotes: list(p.statement),
})

export const indicatorFile = strict({
  id: p.slug,
  names: list(strict({ from: p.slug, text: p.name, source: p.source })),
  placements: list(strict({ from: p.slug, goal: p.slug, note: p.maybeText })),
  readiness: list(p.readiness),
  type: list(p.indicatorType),
  frequency: list(strict({ from: p.slug, value: v.nullable(v.picklist(FREQUENCIES)) })),
  descriptions: list(p.knownText),
  statement: p.maybeText,
  owner: p.maybeText,
  dataSource: p.maybeText,
  missing: list(strict({ from: p.slug, why: p.text, earliest: p.maybeText })),
  assessments: list(p.assessment),
  nextAssessments: list(strict({ from: p.slug, period: p.period })),
  barriers: list(p.statement),
  actions: list(p.statement),
  notes: list(p.note),
  sources: list(p.knownSource),
  headline: list(strict({ from: p.slug, measure: p.slug, series: p.slug })),
  measures: list(measure),
  retired: v.optional(
    strict({
      from: p.slug,
      replacedBy: v.optional(p.slug),
      note: p.maybeText,
      source: p.source,
    }),
  ),
})

const goal = strict({
  id: p.slug,
  from: p.slug,
  level: v.picklist(GOAL_LEVELS),
  number: v.optional(p.number),
  name: p.name,
  covers: list(p.text),
  lead: p.text,
  source: v.optional(p.source),
})

export const strategyFile = strict({
  vision: p.name,
  goals: list(goal),
  // The order indicators are shown in, by id; without it by goal, then by id.
  order: list(p.slug),
})

export const papersFile = v.array(
  strict({
    id: p.slug,
    title: p.name,
    kind: v.picklist(['council', 'elsewhere']),
    by: p.line,
    date: v.optional(p.dateOrYear),
    caseNumber: v.optional(p.line),
    note: p.maybeText,
  }),
) satisfies v.GenericSchema<unknown, Paper[]>

export const editionsFile = v.array(
  strict({ slug: p.slug, label: p.line, council: p.line, date: p.date, paper: p.slug }),
) satisfies v.GenericSchema<unknown, Edition[]>

const answers = strict({
  from: p.slug,
  period: p.period,
  n: p.number,
  source: p.source,
  note: p.maybeText,
})

export const surveysFile = v.array(
  strict({ id: p.slug, name: p.name, by: p.name, answers: list(answers) }),
)

export const glossaryFile = v.array(
  strict({
    from: p.slug,
    term: p.line,
    termIn: v.optional(strict({ nn: v.optional(p.line), en: v.optional(p.line) })),
    expansion: p.name,
    text: p.text,
  }),
) satisfies v.GenericSchema<unknown, (GlossaryEntry & Known)[]>

export type AuthoredIndicator = v.InferOutput<typeof indicatorFile>
export type AuthoredClaim = v.InferOutput<typeof p.claim>
export type AuthoredMeasure = v.InferOutput<typeof measure>
export type AuthoredSeries = v.InferOutput<typeof series>
export type AuthoredReading = v.InferOutput<typeof reading>
export type AuthoredValue = v.InferOutput<typeof p.value>
export type AuthoredAmbition = v.InferOutput<typeof ambition>
export type AuthoredStrategy = v.InferOutput<typeof strategyFile>
export type AuthoredSurveys = v.InferOutput<typeof surveysFile>
