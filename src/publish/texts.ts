import { LOCALES, type Locale, type Text } from '#domain/base.ts'

/** Is it an object whose fields are languages, bokmål among them? */
export function isText(value: object): value is Text {
  const keys = Object.keys(value)
  return keys.includes('nb') && keys.every((key) => LOCALES.some((locale) => locale === key))
}

function* textsIn(value: unknown): Generator<Text> {
  if (typeof value !== 'object' || value === null) return
  if (isText(value)) yield value
  else for (const part of Object.values(value)) yield* textsIn(part)
}

/** How many of the texts anywhere in a value do not exist in a language. */
export function countUntranslated(value: unknown, locale: Locale): number {
  return [...textsIn(value)].filter((text) => text[locale] === undefined).length
}
