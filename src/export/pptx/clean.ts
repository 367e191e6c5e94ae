import type { Deck } from '#deck/slides.ts'

/**
 * What XML 1.0 forbids, half characters, and marks that turn the direction of all that follows:
 * each would make the file unreadable, or the slide.
 */
const FORBIDDEN =
  // oxlint-disable-next-line no-control-regex
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u202a-\u202e\u2066-\u2069\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g

/** No text in the dataset is nearly so long. */
const LONGEST = 12_000

/** The text as one line that may stand in a file. */
export function cleanText(text: string): string {
  return text
    .slice(0, LONGEST)
    .replace(FORBIDDEN, '')
    .replace(/[\t\n\r]+/g, ' ')
}

function cleaned(value: unknown): unknown {
  if (typeof value === 'string') return cleanText(value)
  if (Array.isArray(value)) return value.map(cleaned)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, cleaned(inner)]))
}

/** The deck with every text in it cleaned; ids and periods have nothing to clean. */
export function cleanDeck(deck: Deck): Deck {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the same shape, strings for strings
  return cleaned(deck) as Deck
}
