import * as v from 'valibot'
import { issueKeys } from '#data/schema/path.ts'
import { ruleOf } from '#data/schema/strict.ts'
import { takeAway } from './repair.ts'
import type { Report } from './problem.ts'

/** What is broken is nested less deep than this; each round takes away one level. */
const MOST_ROUNDS = 20

type Issue = v.BaseIssue<unknown>

const KINDS: Readonly<Record<string, string>> = {
  string: 'text in double quotes',
  number: 'a number',
  finite: 'a number',
  boolean: 'true or false',
  Array: 'a list [ … ]',
  Object: 'an object { … }',
}

/** valibot's `("a" | "b")`, `(number | null)` or `string` in plain words. */
function inWords(expected: string): string {
  const parts = expected.replace(/^\((.*)\)$/, '$1').split(' | ')
  return parts.map((part) => KINDS[part] ?? part).join(' or ')
}

const lacksKey = (issue: Issue): boolean =>
  issue.path?.at(-1)?.origin === 'key' && issue.kind === 'schema'

function tell(issue: Issue, report: Report): void {
  const keys = issueKeys(issue)
  const own = ruleOf(issue.message)
  if (own) return report(keys, issue.input, own.accepted, own.mend)
  const accepted = inWords(issue.expected ?? issue.message)
  if (lacksKey(issue)) return report(keys, undefined, `the key ${accepted}`, `Add ${accepted}.`)
  report(keys, issue.input, accepted, `Write ${accepted} here.`)
}

/** The schemas only check, so what fits goes on as it is, its lists the same lists. */
function fits<T>(schema: v.GenericSchema<unknown, T>, content: unknown): content is T {
  return v.safeParse(schema, content).success
}

/**
 * Checks the shape of one file and reports everything wrong with it. Returns what of the file is
 * well-formed (broken items and keys taken out; `whole` tells whether anything was), so that the
 * rest can be checked too; null when nothing is.
 */
export function wellFormed<T>(
  schema: v.GenericSchema<unknown, T>,
  json: unknown,
  report: Report,
): { readonly content: T; readonly whole: boolean } | null {
  const content = structuredClone(json)
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    if (fits(schema, content)) return { content, whole: round === 0 }
    const issues = v.safeParse(schema, content).issues ?? []
    if (round === 0) for (const issue of issues) tell(issue, report)
    const refused = issues.map((issue) => ({
      keys: issueKeys(issue),
      missing: lacksKey(issue),
    }))
    if (!takeAway(content, refused)) return null
  }
  return null
}
