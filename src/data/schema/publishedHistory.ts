/** Reading what is published of editions and meetings; apart from the rest, for the board needs none. */
import * as v from 'valibot'
import type * as m from '#domain/model.ts'
import * as p from './parts.ts'
import { edition, read } from './published.ts'

/** An edition, with the ids of the goals and indicators it has, in the order they are shown. */
export interface EditionContents extends m.Edition {
  readonly goals: readonly m.Slug[]
  readonly indicators: readonly m.Slug[]
}

/** data/v1/editions.json: every edition, oldest first. */
export interface PublishedEditions {
  readonly version: 1
  readonly editions: readonly EditionContents[]
}

/** data/v1/meetings.json: the meetings known as of the edition named, oldest first. */
export interface PublishedMeetings {
  readonly version: 1
  readonly edition: m.Slug
  readonly meetings: readonly m.Meeting[]
}

const sourcedList = p.array(p.sourced)

const meeting = v.object({
  id: p.slug,
  date: p.date,
  council: p.string,
  councilNow: p.maybe,
  paper: v.optional(p.slug),
  edition: v.optional(p.slug),
  cases: p.array(v.object({ number: p.maybe, subject: p.text, source: p.source })),
  asked: sourcedList,
  proposed: sourcedList,
  advised: sourcedList,
  decided: sourcedList,
  next: p.array(v.object({ text: p.text, source: p.source, when: v.optional(p.period) })),
  indicators: p.array(v.object({ id: p.slug, note: p.maybeText, source: p.source })),
  doubt: p.maybeText,
}) satisfies v.GenericSchema<unknown, m.Meeting>

export const meetingsFile = v.object({
  version: v.literal(1),
  edition: p.slug,
  meetings: p.array(meeting),
}) satisfies v.GenericSchema<unknown, PublishedMeetings>

export const editionsFile = v.object({
  version: v.literal(1),
  editions: v.pipe(
    p.array(v.object({ ...edition.entries, goals: p.array(p.slug), indicators: p.array(p.slug) })),
    v.minLength(1),
  ),
}) satisfies v.GenericSchema<unknown, PublishedEditions>

/** Reads meetings.json. Throws a SchemaError when anything in it is not as it should be. */
export function parseMeetings(json: unknown): PublishedMeetings {
  return read(meetingsFile, json)
}

/** Reads editions.json. Throws a SchemaError when it is not a list of editions. */
export function parseEditions(json: unknown): readonly EditionContents[] {
  return read(editionsFile, json).editions
}
