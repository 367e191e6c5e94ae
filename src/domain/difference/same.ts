/** Whether two pieces of content say the same, whatever order their fields happen to be in. */

/** An absent field and one that is `undefined` are the same: neither reaches a JSON file. */
function inFieldOrder(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(inFieldOrder)
  if (typeof value !== 'object' || value === null) return value
  const fields = Object.entries(value).map(([key, one]): [string, unknown] => [
    key,
    inFieldOrder(one),
  ])
  return Object.fromEntries(fields.toSorted(([a], [b]) => compareIds(a, b)))
}

/** By code unit: the same in every language and on every machine. */
export function compareIds(a: string, b: string): number {
  if (a === b) return 0
  return a < b ? -1 : 1
}

/** JSON with the fields in one order: equal texts are equal content. */
export function canonical(value: unknown): string {
  return JSON.stringify(inFieldOrder(value))
}

/** Do they hold the same content? */
export function same(a: unknown, b: unknown): boolean {
  return canonical(a) === canonical(b)
}
