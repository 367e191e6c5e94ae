/** What the schemas of the files people edit have more than valibot gives. Node side only. */
import * as v from 'valibot'
import { nearest } from './nearest.ts'

const SEPARATOR = '\n'

/** The message of a check: what is accepted, and how to mend what is not. */
export const ruleText = (accepted: string, mend: string): string => accepted + SEPARATOR + mend

/** A check that says what is accepted and how to mend what is not. */
export function rule(accepted: string, mend: string, test: (text: string) => boolean) {
  return v.check<string, string>(test, ruleText(accepted, mend))
}

/** The two halves of a `rule`'s message; null for valibot's own messages. */
export function ruleOf(message: string): { accepted: string; mend: string } | null {
  const [accepted, mend] = message.split(SEPARATOR)
  return accepted !== undefined && mend !== undefined ? { accepted, mend } : null
}

type Output<E extends v.ObjectEntries> = v.InferOutput<v.ObjectSchema<E, undefined>>

/** An object that takes no key but these; every unknown key is told of, with the nearest known. */
export function strict<const E extends v.ObjectEntries>(
  entries: E,
): v.GenericSchema<v.InferInput<v.ObjectSchema<E, undefined>>, Output<E>> {
  const known = Object.keys(entries)
  return v.pipe(
    v.looseObject(entries),
    v.rawCheck(({ dataset, addIssue }) => {
      const input: unknown = dataset.value
      if (typeof input !== 'object' || input === null) return
      for (const [key, value] of Object.entries(input)) {
        if (known.includes(key)) continue
        const near = nearest(key, known)
        addIssue({
          input: key,
          message: [
            `only ${known.map((name) => `"${name}"`).join(', ')}`,
            near === null ? 'Remove the key.' : `Did you mean "${near}"?`,
          ].join(SEPARATOR),
          path: [{ type: 'unknown', origin: 'key', input, key, value }],
        })
      }
    }),
  )
}

/** A list that may be left out when it is empty. */
export const list = <const S extends v.GenericSchema>(item: S) => v.optional(v.array(item))
