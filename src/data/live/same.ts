import { LOCALES } from '#domain/base.ts'

type Fields = Readonly<Record<string, unknown>>

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

const present = (value: Fields): string[] =>
  Object.keys(value).filter((key) => value[key] !== undefined)

const isText = (keys: readonly string[]): boolean =>
  keys.length > 0 && keys.every((key) => LOCALES.some((locale) => locale === key))

/**
 * Do two published values say the same? A page carries its texts in one language and a file in all,
 * so of a text only the languages that both have are compared; a field that is undefined is not
 * there. For JSON: no cycles, dates or classes.
 */
export function same(a: unknown, b: unknown): boolean {
  if (a === b) return true
  if (Array.isArray(a) && Array.isArray(b)) {
    return a.length === b.length && a.every((item, at) => same(item, b[at]))
  }
  if (!isFields(a) || !isFields(b)) return false
  const [mine, other] = [present(a), present(b)]
  const shared = mine.filter((key) => b[key] !== undefined)
  const whole = shared.length === mine.length && shared.length === other.length
  if (!whole && !(isText(mine) && isText(other) && shared.length > 0)) return false
  return shared.every((key) => same(a[key], b[key]))
}
