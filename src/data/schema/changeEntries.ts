/** Schemas of what is told of one indicator between two editions, kind by kind. */
import * as v from 'valibot'
import type { Entry } from '#domain/difference/entry.ts'
import {
  DEFINITION_FIELDS,
  FIGURE_ACTS,
  FIGURE_PARTS,
  TEXT_KINDS,
  type DefinitionPart,
  type MeasureRef,
} from '#domain/difference/entryParts.ts'
import { READINESS } from '#domain/model.ts'
import * as p from './parts.ts'
import { SchemaError } from './published.ts'

const { array, slug, text, period } = p
const { ambitions, breaks } = p.bareMeasure.entries
const ambition = ambitions.item
const observation = p.series.entries.observations.item
const assessment = v.nullable(p.indicator.entries.assessment.wrapped)

const measure = v.pick(p.bareMeasure, [
  ...(['id', 'name', 'role', 'unit', 'counted', 'shareOf', 'direction'] as const),
]) satisfies v.GenericSchema<unknown, MeasureRef>
const series = v.pick(p.series, ['id', 'name'])
const aboutAmbition = { measure, series: v.nullable(series) }

const act = v.picklist(['added', 'removed', 'changed'])
const definitionPart = v.variant('part', [
  v.object({ part: v.picklist(DEFINITION_FIELDS) }),
  v.object({ part: v.literal('measure'), act, measure }),
  v.object({ part: v.literal('series'), act, measure, series }),
]) satisfies v.GenericSchema<unknown, DefinitionPart>

const figureChange = v.object({
  period,
  from: v.nullable(observation),
  to: v.nullable(observation),
  differs: array(v.picklist(FIGURE_PARTS)),
})

/** One change, of any kind. */
export const entry = v.variant('kind', [
  v.object({ kind: v.picklist(['added', 'removed']) }),
  v.object({ kind: v.literal('renamed'), from: text, to: text }),
  v.object({ kind: v.literal('moved'), from: slug, to: slug }),
  v.object({
    ...{ kind: v.literal('readiness'), from: v.picklist(READINESS), to: v.picklist(READINESS) },
  }),
  v.object({
    ...{ kind: v.literal('ambitionSet'), ...aboutAmbition, ambition },
    beside: array(ambition),
  }),
  v.object({ kind: v.literal('ambitionChanged'), ...aboutAmbition, from: ambition, to: ambition }),
  v.object({ kind: v.literal('ambitionWithdrawn'), ...aboutAmbition, ambition }),
  v.object({
    ...{ kind: v.literal('figures'), act: v.picklist(FIGURE_ACTS), measure, series },
    figures: v.pipe(array(figureChange), v.minLength(1)),
  }),
  v.object({ kind: v.picklist(['breakAdded', 'breakRemoved']), measure, break: breaks.item }),
  v.object({ kind: v.literal('assessment'), from: assessment, to: assessment }),
  v.object({
    ...{ kind: v.literal('nextAssessment'), from: v.nullable(period), to: v.nullable(period) },
  }),
  v.object({ kind: v.literal('definition'), parts: array(definitionPart) }),
  v.object({
    kind: v.literal('texts'),
    counts: array(v.object({ of: v.picklist(TEXT_KINDS), count: p.number })),
  }),
]) satisfies v.GenericSchema<unknown, Entry>

/** The values an entry carries, each with its period. */
function valuesOf(one: Entry): { readonly period: string; readonly value: number | null }[] {
  switch (one.kind) {
    case 'ambitionSet':
      return [one.ambition, ...one.beside]
    case 'ambitionChanged':
      return [one.from, one.to]
    case 'ambitionWithdrawn':
      return [one.ambition]
    case 'figures':
      return one.figures.flatMap(({ from, to }) => [from, to].filter((figure) => figure !== null))
    default:
      return []
  }
}

/** Percents lie in 0–100 and counts from 0 up. Throws a SchemaError naming the first that does not. */
export function checkValues(id: string, one: Entry): void {
  if (!('measure' in one)) return
  const { unit } = one.measure
  for (const { period: at, value } of valuesOf(one)) {
    if (value === null || (value >= 0 && (unit === 'count' || value <= 100))) continue
    const expected = unit === 'percent' ? '0–100' : '0 or more'
    throw new SchemaError(`${id}, ${one.measure.id} ${at}`, `${value}`, expected)
  }
}
