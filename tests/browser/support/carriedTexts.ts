import { LOCALES, type Locale, type Text } from '#domain/base.ts'

/** Fields whose bokmål is shown, or searched for, beside the page's own language. */
const BOTH = ['name', 'formerName', 'statement']

/** Abbreviations of other languages than bokmål, a few letters that are in every page. */
const ANY = 'termIn'

type Found = readonly [field: string, text: Text]

const isText = (value: object): value is Text =>
  Object.keys(value).length > 0 &&
  Object.keys(value).every((key) => LOCALES.some((one) => one === key))

function* textsIn(value: unknown, field = ''): Generator<Found> {
  if (typeof value !== 'object' || value === null) return
  if (isText(value)) yield [field, value]
  else
    for (const [key, part] of Object.entries(value))
      yield* textsIn(part, Array.isArray(value) ? field : key)
}

/** The bokmål of the texts in some data that are there in a language too. */
export function translatedIn(data: unknown, language: Locale): ReadonlySet<string> {
  const found = [...textsIn(data)].filter(([, text]) => text[language] !== undefined)
  return new Set(found.map(([, text]) => text.nb ?? ''))
}

/** What a page in a language carries that it will not show, as «field: text». */
export function carriedFaults(
  data: unknown,
  language: Locale,
  translated: ReadonlySet<string>,
): string[] {
  const faulty = ([field, text]: Found): boolean => {
    if (field === ANY) return false
    if (LOCALES.some((one) => one !== language && one !== 'nb' && text[one] !== undefined))
      return true
    if (text.nb === undefined) return false
    return text[language] === undefined ? translated.has(text.nb) : !BOTH.includes(field)
  }
  return [...textsIn(data)]
    .filter(faulty)
    .map(([field, text]) => `${field}: ${JSON.stringify(text)}`)
}
