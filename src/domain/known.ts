/** Reading histories: of entries that say from which edition they are known, those of one edition. */
import type { Known } from './dataset.ts'
import type { Edition } from './model.ts'

/** One edition, with those before it: the past that was known then. */
export interface Then {
  readonly edition: Edition
  /** Up to and with the edition, oldest first. */
  readonly editions: readonly Edition[]
  /** Place of an edition in time, from 0; Infinity for one that had not been, or is not known. */
  readonly rank: (slug: string) => number
}

/** Throws a RangeError for an edition that is not in the list. */
export function thenOf(all: readonly Edition[], slug: string): Then {
  const place = all.findIndex((edition) => edition.slug === slug)
  const edition = all[place]
  if (!edition) throw new RangeError(`No edition "${slug}"`)
  const editions = all.slice(0, place + 1)
  const order = new Map(editions.map((one, index) => [one.slug, index]))
  return { edition, editions, rank: (from) => order.get(from) ?? Infinity }
}

/** Was it known by then, and did it still hold? */
export function holds({ rank }: Then, { from, until }: Known): boolean {
  return rank(from) < Infinity && (until === undefined || rank(until) === Infinity)
}

/** The entry as the set shows it: its history is the dataset's concern. */
export function without<T extends Known>(item: T): Omit<T, keyof Known> {
  const { from: _, until: __, ...rest } = item
  return rest
}

/** Entries known by then, oldest first; those of one edition in the order of the file. */
export function knownBy<T extends Known>(then: Then, items: readonly T[]): T[] {
  return items
    .filter((item) => holds(then, item))
    .toSorted((a, b) => then.rank(a.from) - then.rank(b.from))
}

/** All that was known by then, for what adds up. */
export function allKnown<T extends Known>(then: Then, items: readonly T[]): Omit<T, keyof Known>[] {
  return knownBy(then, items).map(without)
}

/** The last that was known by then, for what supersedes. */
export function lastKnown<T extends Known>(then: Then, items: readonly T[]): T | undefined {
  return knownBy(then, items).at(-1)
}

/** The last entry of each key; a later edition supersedes, file order settles a tie. */
export function latestByKey<T>(items: readonly T[], key: (item: T) => string): T[] {
  return [...new Map(items.map((item) => [key(item), item])).values()]
}
