/**
 * A language that is read like bokmål and takes more room: the first and the third of every five
 * letters stand twice, so that a word is 40 % longer, rounded up, and made of the same letters.
 */
const ADDRESS = /:\/\/|^\/|[\p{L}\p{N}]\.\p{L}/u
const WORD = /(?<![\p{L}\p{N}])\p{L}{2,}(?!\p{N}|\p{L})/gu
const UNITS = new Set(['kB'])

/** What this language makes: a word is not made longer twice when one message stands in another. */
const MADE = /^(?:(\p{L})\1\p{L}(\p{L})\2\p{L}{2})*(?:(\p{L})\3(?:\p{L}(?:(\p{L})\4\p{L}?)?)?)?$/iu

function longerWord(word: string): string {
  if (UNITS.has(word) || MADE.test(word)) return word
  return [...word]
    .map((letter, i) => (i % 5 === 0 || i % 5 === 2 ? letter + letter : letter))
    .join('')
}

/**
 * The text with every word at least 40 % longer. Numbers, single letters, units, and letters that
 * stand with digits (`Q3`, `v0-7`) are as they were, and so are addresses and names of files.
 */
export function longer(text: string): string {
  return text
    .split(/(\s+)/)
    .map((part) => (ADDRESS.test(part) ? part : part.replaceAll(WORD, longerWord)))
    .join('')
}

/** Messages of the interface with longer words, those that functions make of arguments too. */
export function longerMessages<T>(messages: T): T {
  const visit = (value: unknown): unknown => {
    if (typeof value === 'string') return longer(value)
    if (typeof value === 'function')
      return (...given: unknown[]) => visit(Reflect.apply(value, undefined, given))
    if (Array.isArray(value)) return value.map(visit)
    if (typeof value !== 'object' || value === null) return value
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, visit(item)]))
  }
  // Only letters are more; every message keeps its place and kind.
  return visit(messages) as T
}

/** Fields for readers that the dataset has in one language only. */
const PLAIN = new Set(['council', 'councilNow', 'by', 'term', 'page'])

/** Published data with longer words in every text; ids, periods and figures are as they were. */
export function longerData<T>(data: T): T {
  const visit = (value: unknown, field: string): unknown => {
    if (typeof value === 'string') return PLAIN.has(field) ? longer(value) : value
    if (Array.isArray(value)) return value.map((item) => visit(item, field))
    if (typeof value !== 'object' || value === null) return value
    if ('nb' in value) return { nb: longer(String(value.nb)) }
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, visit(item, key)]))
  }
  return visit(data, '') as T
}
