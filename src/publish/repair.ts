import type { Key } from '#data/schema/path.ts'

/** Where the items of a list stood in the file before broken ones were taken out. */
const origins = new WeakMap<object, readonly number[]>()

/** The items of a list that may be left out, each with its index as it stands in the file. */
export function each<T>(items: readonly T[] | undefined): [item: T, index: number][] {
  const from = items && origins.get(items)
  return (items ?? []).map((item, at) => [item, from?.[at] ?? at])
}

/** A place the schema refused; `missing` when it is the key that is not there. */
export interface Refused {
  readonly keys: readonly Key[]
  readonly missing: boolean
}

const isObject = (value: unknown): value is Record<Key, unknown> =>
  typeof value === 'object' && value !== null

/** The value at the end of the way; undefined where the way ends before. */
const at = (root: unknown, keys: readonly Key[]): unknown =>
  keys.reduce<unknown>((value, key) => (isObject(value) ? value[key] : undefined), root)

function takeOut(list: unknown[], indexes: ReadonlySet<number>): void {
  const from = origins.get(list) ?? list.map((_, index) => index)
  origins.set(
    list,
    from.filter((_, index) => !indexes.has(index)),
  )
  // One by one: as arguments of one call, a long list would not fit.
  let end = 0
  list.forEach((item, index) => {
    if (!indexes.has(index)) list[end++] = item
  })
  list.length = end
}

/**
 * Takes what was refused out of `root`, in place: a key from its object, an item from its list;
 * for a key that is missing, the object that lacks it. False when nothing of the file is left.
 */
export function takeAway(root: unknown, refused: readonly Refused[]): boolean {
  const lists = new Map<unknown[], Set<number>>()
  for (const { keys, missing } of refused) {
    const way = missing ? keys.slice(0, -1) : keys
    const key = way.at(-1)
    if (key === undefined) return false
    const holder = at(root, way.slice(0, -1))
    if (Array.isArray(holder)) {
      const list: unknown[] = holder
      lists.set(list, (lists.get(list) ?? new Set()).add(Number(key)))
    } else if (isObject(holder)) {
      delete holder[key]
    }
  }
  for (const [list, indexes] of lists) takeOut(list, indexes)
  return true
}
