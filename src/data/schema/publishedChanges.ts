/** Reading what is published of the changes between two editions; loaded with their page alone. */
import * as v from 'valibot'
import type { ChangeCounts } from '#domain/difference/countChanges.ts'
import type { EditionChanges } from '#domain/difference/editionChanges.ts'
import type { GoalChanges } from '#domain/difference/changesByGoal.ts'
import { edition, read } from './published.ts'
import { checkValues, entry } from './changeEntries.ts'
import * as p from './parts.ts'
import { statusChange } from './statusChange.ts'

/** data/v1/changes/<from>/<to>.json: what is new in one edition against another. */
export type PublishedChanges = { readonly version: 1 } & EditionChanges

const { array, number, slug, text } = p

const byRole = v.object({ indicator: number, context: number })

const counts = v.object({
  ...{ added: number, removed: number, renamed: number, moved: number, readiness: number },
  ...{ ambitionsSet: number, ambitionsChanged: number, ambitionsWithdrawn: number },
  figures: v.object({ added: byRole, corrected: byRole, restated: byRole, withdrawn: byRole }),
  ...{ statusChanged: number, textsOnly: number, unchanged: number },
}) satisfies v.GenericSchema<unknown, ChangeCounts>

const goal = v.object({
  goal: slug,
  indicators: array(
    v.object({
      id: slug,
      name: text,
      entries: array(entry),
      status: v.nullable(statusChange),
    }),
  ),
  unchanged: array(slug),
  movedAway: array(v.object({ id: slug, name: text, to: slug })),
}) satisfies v.GenericSchema<unknown, GoalChanges>

export const changesFile = v.object({
  version: v.literal(1),
  from: edition,
  to: edition,
  goals: array(goal),
  counts,
}) satisfies v.GenericSchema<unknown, PublishedChanges>

/** Reads changes/<from>/<to>.json. Throws a SchemaError when anything in it is not as it should be. */
export function parseChanges(json: unknown): PublishedChanges {
  const file = read(changesFile, json)
  for (const { indicators } of file.goals) {
    for (const { id, entries } of indicators) entries.forEach((one) => checkValues(id, one))
  }
  return file
}
