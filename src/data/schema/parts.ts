/**
 * Schemas of the parts that published files are made of. They ship to the browser: each is no
 * larger than the check it makes, unknown fields are let through (and dropped), and each is held
 * to the domain's type by `satisfies`.
 */
import * as v from 'valibot'
import { WAYS } from '#domain/claim.ts'
import {
  BASES,
  FREQUENCIES,
  INDICATOR_TYPES,
  MEASURE_ROLES,
  NOTE_KINDS,
  OBSERVATION_STATUSES,
  QUALIFIERS,
  READINESS,
  STANDINGS,
  UNITS,
} from '#domain/model.ts'
import type * as m from '#domain/model.ts'
import { parsePeriod } from '#domain/period.ts'
import { GREATEST, LONGEST_ID, LONGEST_TEXT, MOST_ITEMS, PLAIN } from './limits.ts'

type Reads<T> = v.GenericSchema<unknown, T>

/** Text that is shown as it stands; nothing is hidden in it. */
export const string = v.pipe(
  v.string(),
  v.maxLength(LONGEST_TEXT),
  v.check((text) => PLAIN.test(text), 'plain text'),
)
export const maybe = v.optional(string)
export const number = v.pipe(v.number(), v.finite(), v.maxValue(GREATEST), v.minValue(-GREATEST))

/** An id, in addresses and as a key. */
export const slug = v.pipe(v.string(), v.maxLength(LONGEST_ID), v.regex(/^[a-z0-9-]+$/, 'an id'))

/** A list, of no more items than a page can show. */
export const array = <const S extends v.GenericSchema>(item: S) =>
  v.pipe(v.array(item), v.maxLength(MOST_ITEMS))

/** A period in one of the forms of `domain/period.ts`. */
export const period = v.pipe(
  v.string(),
  v.check((text) => parsePeriod(text) !== null, 'a period'),
)

/** An ISO date that the calendar has. */
export const date = v.pipe(
  v.string(),
  v.check((text) => parsePeriod(text)?.kind === 'day', 'a date'),
)

export const text = v.object({ nb: string, nn: maybe, en: maybe }) satisfies Reads<m.Text>
export const maybeText = v.optional(text)

export const glossaryEntry = v.object({
  term: string,
  termIn: v.optional(v.object({ nn: maybe, en: maybe })),
  expansion: text,
  text,
}) satisfies Reads<m.GlossaryEntry>

export const source = v.object({ paper: slug, page: maybe }) satisfies Reads<m.SourceRef>

export const sourced = v.object({ text, source }) satisfies Reads<m.Sourced>

const observation = v.object({
  period,
  value: v.nullable(number),
  status: v.picklist(OBSERVATION_STATUSES),
  qualifier: v.picklist(QUALIFIERS),
  n: v.optional(number),
  source,
  confirmedBy: v.optional(array(source)),
  note: maybeText,
  doubtful: v.optional(v.boolean()),
}) satisfies Reads<m.Observation>

export const series = v.object({
  id: slug,
  name: text,
  population: v.optional(number),
  observations: array(observation),
}) satisfies Reads<m.Series>

const ambition = v.object({
  value: number,
  period,
  series: v.nullable(slug),
  standing: v.picklist(STANDINGS),
  setBy: maybeText,
  setOn: v.optional(date),
  source,
  doubt: maybeText,
}) satisfies Reads<m.Ambition>

const measureEntries = {
  id: slug,
  name: text,
  description: maybeText,
  role: v.picklist(MEASURE_ROLES),
  unit: v.picklist(UNITS),
  counted: maybeText,
  shareOf: maybeText,
  direction: v.picklist(['up', 'down']),
  dataSource: maybeText,
  survey: v.optional(slug),
  breaks: array(v.object({ at: period, text, source })),
  ambitions: array(ambition),
  ambitionNotes: array(sourced),
}

/** A measure as the board has it: its one series stands beside it. */
export const bareMeasure = v.object(measureEntries) satisfies Reads<Omit<m.Measure, 'series'>>

const measure = v.object({
  ...measureEntries,
  series: array(series),
}) satisfies Reads<m.Measure>

const marked = <const T extends readonly string[]>(values: T) =>
  v.object({ value: v.picklist(values), basis: v.picklist(BASES), note: maybeText })

/** What an indicator's row and its page have in common. */
export const indicatorEntries = {
  id: slug,
  name: text,
  formerName: maybeText,
  since: slug,
  goal: slug,
  readiness: marked(READINESS),
  type: marked(INDICATOR_TYPES),
  frequency: v.nullable(v.picklist(FREQUENCIES)),
  description: text,
  missing: v.optional(v.object({ why: text, earliest: maybeText })),
  nextAssessment: v.optional(period),
}

export const indicator = v.object({
  ...indicatorEntries,
  placementNote: maybeText,
  statement: maybeText,
  owner: maybeText,
  dataSource: maybeText,
  assessment: v.optional(
    v.object({
      text,
      source,
      period: v.optional(period),
      says: v.optional(
        array(v.object({ way: v.picklist(WAYS), between: v.optional(v.tuple([period, period])) })),
      ),
    }),
  ),
  barriers: array(sourced),
  actions: array(sourced),
  notes: array(v.object({ kind: v.picklist(NOTE_KINDS), text, source })),
  sources: array(source),
  headline: v.nullable(v.object({ measure: slug, series: slug })),
  measures: array(measure),
}) satisfies Reads<m.Indicator>
