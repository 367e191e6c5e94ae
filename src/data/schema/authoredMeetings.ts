/** meetings.json as people edit it. Node side only. */
import * as v from 'valibot'
import * as p from './authoredParts.ts'
import { list, strict } from './strict.ts'

/** Without an edition of its own, a statement is known from when the meeting is. */
const from = v.optional(p.slug)

const statement = strict({ from, text: p.text, source: p.source })

const meeting = strict({
  id: p.slug,
  from: p.slug,
  date: p.date,
  council: p.line,
  councilNow: v.optional(strict({ from, name: p.line })),
  paper: v.optional(p.slug),
  edition: v.optional(p.slug),
  cases: list(strict({ from, number: v.optional(p.line), subject: p.text, source: p.source })),
  asked: list(statement),
  proposed: list(statement),
  advised: list(statement),
  decided: list(statement),
  next: list(strict({ from, text: p.text, when: v.optional(p.period), source: p.source })),
  indicators: list(strict({ from, id: p.slug, note: p.maybeText, source: p.source })),
  doubt: p.maybeText,
})

export const meetingsFile = v.array(meeting)

export type AuthoredMeeting = v.InferOutput<typeof meeting>
