import type { Locale, Text } from '#domain/base.ts'
import { isText } from '../texts.ts'

/** Fields whose bokmål is shown, or searched for, in every language: names, and what was asked. */
const KEPT = new Set(['name', 'formerName', 'statement'])

function ownText(text: Text, locale: Locale, keepsOriginal: boolean): Text {
  const own = text[locale]
  if (own === undefined) return { nb: text.nb }
  return keepsOriginal ? { nb: text.nb, [locale]: own } : { [locale]: own }
}

/**
 * The same data with each text in one language only, the bokmål it was written in where there is
 * no other: what a page in that language needs to carry. Official names stay beside.
 */
export function ownLanguage<T>(data: T, locale: Locale): T {
  const visit = (value: unknown, field: string): unknown => {
    if (Array.isArray(value)) return value.map((item) => visit(item, field))
    if (typeof value !== 'object' || value === null) return value
    if (isText(value)) return ownText(value, locale, KEPT.has(field))
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, visit(item, key)]))
  }
  // Only the languages of texts are fewer, and every one of them is optional.
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  return visit(data, '') as T
}
