/** Parts of the files in mock-data/, as strict as the published ones are lenient. */
import * as v from 'valibot'
import { WAYS } from '#domain/claim.ts'
import {
  BASES,
  NOTE_KINDS,
  OBSERVATION_STATUSES,
  QUALIFIERS,
  READINESS,
  INDICATOR_TYPES,
} from '#domain/model.ts'
import { parsePeriod, type PeriodKind } from '#domain/period.ts'
import { GREATEST, LONGEST_ID, LONGEST_NAME, LONGEST_TEXT, PLAIN } from './limits.ts'
import { rule, ruleText, strict } from './strict.ts'

const isKind = (text: string, kinds: readonly PeriodKind[]) => {
  const found = parsePeriod(text)
  return found !== null && kinds.includes(found.kind)
}

/** `PLAIN` in words. */
const PLAIN_WORDS =
  'text without control characters, marks that turn the direction of writing, or characters without width'

/** What `PLAIN` refuses, found one at a time. */
const hidden = (text: string): string => {
  const found = [...text].find((character) => !PLAIN.test(character)) ?? ''
  return `U+${(found.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`
}

/**
 * Text as it is shown: never empty, no markup, nothing that is not seen, nothing a spreadsheet would
 * run as a formula, no longer than `longest` (UTF-16 units).
 */
const lineOf = (longest: number) =>
  v.pipe(
    v.string(),
    rule(
      `text of at most ${longest} characters`,
      'Shorten it; is something else pasted into it?',
      (t) => t.length <= longest,
    ),
    v.rawCheck(({ dataset, addIssue }) => {
      if (!dataset.typed || PLAIN.test(dataset.value)) return
      addIssue({
        message: ruleText(
          PLAIN_WORDS,
          `Take ${hidden(dataset.value)} away: write the text anew by hand.`,
        ),
      })
    }),
    rule('text that is not empty', 'Write the text, or remove the key.', (t) => t.trim() !== ''),
    rule('plain text without HTML tags', 'Remove the tags; say it in words.', (t) => {
      return !/<[/!]?[a-z][^<>]*>|<!--/i.test(t)
    }),
    rule(
      'text that does not start with =, +, - or @ (a spreadsheet would run it)',
      'Start with a word or a quotation mark.',
      (t) => !/^[=+\-@\t\r]/.test(t),
    ),
  )

/** A name, a number of a case, a page. */
export const line = lineOf(LONGEST_NAME)

const long = lineOf(LONGEST_TEXT)

export const slug = v.pipe(
  v.string(),
  rule(
    'an id of lower-case letters a–z, digits and single hyphens',
    'Write the id with a–z, 0–9 and hyphens; ø becomes o, å becomes a.',
    (t) => /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(t),
  ),
  rule(`an id of at most ${LONGEST_ID} characters`, 'Choose a shorter id.', (t) => {
    return t.length <= LONGEST_ID
  }),
)

export const period = v.pipe(
  v.string(),
  rule(
    'a period: 2024, 2025-Q3, 2025-10 or 2025-11-01 (2025K3 and 2024_2024 are read too)',
    'Write the period in one of these forms.',
    (t) => parsePeriod(t) !== null,
  ),
)

export const date = v.pipe(
  v.string(),
  rule('a date such as 2025-11-20', 'Write year, month and day with hyphens.', (t) =>
    isKind(t, ['day']),
  ),
)

/** The date of a meeting, or what is known of the day something was published. */
export const dateOrYear = v.pipe(
  v.string(),
  rule('a date such as 2025-11-20, or a month or year', 'Write 2025-11-20, 2025-11 or 2025.', (t) =>
    isKind(t, ['day', 'month', 'year']),
  ),
)

export const number = v.pipe(
  v.number(),
  v.finite(),
  v.check(
    (n) => Math.abs(n) <= GREATEST,
    ruleText(`a number of at most ${GREATEST}`, 'Write the figure as it was read.'),
  ),
)

export const text = strict({ nb: long, nn: v.optional(long), en: v.optional(long) })
/** A text that is a name, and stands in lists, menus and addresses of documents. */
export const name = strict({ nb: line, nn: v.optional(line), en: v.optional(line) })
export const maybeText = v.optional(text)

const sourceEntries = { paper: slug, page: v.optional(line) }
export const source = strict(sourceEntries)
const from = slug

/** Known from an edition on, and perhaps until another, for what nothing takes the place of. */
const known = { from, until: v.optional(slug) }

/** A statement with its source. */
export const statement = strict({ ...known, text, source })
export const knownText = strict({ from, text })
export const knownSource = strict({ from, ...sourceEntries })
export const note = strict({ ...known, kind: v.picklist(NOTE_KINDS), text, source })

/** What an assessment says of how the headline figure moved. */
export const claim = strict({
  way: v.picklist(WAYS),
  between: v.optional(v.tuple([period, period])),
})
export const assessment = strict({
  from,
  text,
  source,
  period: v.optional(period),
  says: v.optional(v.array(claim)),
})

const mark = <const T extends readonly string[]>(values: T) => ({
  value: v.picklist(values),
  basis: v.picklist(BASES),
  note: maybeText,
})
export const readiness = strict({ from, ...mark(READINESS) })
export const indicatorType = strict({ from, ...mark(INDICATOR_TYPES) })

/** One figure; status and qualifier may be left out (A, or M without a value; exact). */
export const value = strict({
  period,
  value: v.nullable(number),
  status: v.optional(v.picklist(OBSERVATION_STATUSES)),
  qualifier: v.optional(v.picklist(QUALIFIERS)),
  n: v.optional(number),
  note: maybeText,
  doubtful: v.optional(v.boolean()),
  // Without an edition of its own it came with the reading.
  confirmedBy: v.optional(v.array(strict({ from: v.optional(slug), ...sourceEntries }))),
})
