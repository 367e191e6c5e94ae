import type { Locale } from './base.ts'
import type { IndicatorSummary, IndicatorType, Readiness } from './model.ts'

/** A way of looking at the set; an empty list or text leaves everything in. */
export interface IndicatorFilter {
  readonly readiness: readonly Readiness[]
  readonly types: readonly IndicatorType[]
  readonly query: string
}

/** Lower-case words of a text: letters and digits, split at everything else. */
function wordsOf(text: string): string[] {
  return text
    .normalize('NFC')
    .toLocaleLowerCase('nb')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '')
}

/** True when every word asked for is the beginning of some word in the texts, whatever the case. */
export function matchesWords(query: string, texts: readonly string[]): boolean {
  const words = texts.flatMap(wordsOf)
  return wordsOf(query).every((asked) => words.some((word) => word.startsWith(asked)))
}

/**
 * Does the indicator pass? Readiness and type are alternatives within, all three must hold. Words
 * are looked for in the language of the page and in the official names, which are bokmål.
 */
export function passes(
  indicator: IndicatorSummary,
  filter: IndicatorFilter,
  locale: Locale,
): boolean {
  const { readiness, type, name, formerName, description } = indicator
  const texts = [name[locale], name.nb, formerName?.[locale], formerName?.nb, description[locale]]
  return (
    (filter.readiness.length === 0 || filter.readiness.includes(readiness.value)) &&
    (filter.types.length === 0 || filter.types.includes(type.value)) &&
    matchesWords(
      filter.query,
      texts.flatMap((text) => text ?? []),
    )
  )
}
