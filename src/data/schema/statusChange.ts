import * as v from 'valibot'
import type { StatusChange, StatusFacts } from '#domain/difference/statusChange.ts'
import { CAUSES } from '#domain/difference/statusInputs.ts'
import { REASONS, STATUS_CATEGORIES } from '#domain/status.ts'
import { slug } from './parts.ts'

const facts = v.object({
  category: v.picklist(STATUS_CATEGORIES),
  reason: v.nullable(v.picklist(REASONS)),
  overdue: v.boolean(),
}) satisfies v.GenericSchema<unknown, StatusFacts>

/** How an indicator stood and stands, and at least one cause. */
export const statusChange = v.object({
  id: slug,
  from: facts,
  to: facts,
  causes: v.pipe(v.array(v.picklist(CAUSES)), v.minLength(1)),
}) satisfies v.GenericSchema<unknown, StatusChange>
