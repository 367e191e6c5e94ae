import type { Key } from '#data/schema/path.ts'
import { oneOf, suggest, type Report } from '../problem.ts'
import { each } from '../repair.ts'
import type { Context, Ids } from './context.ts'

/** Reports an id that is not among the known ones. */
export function checkKnown(
  id: string,
  known: Ids | undefined,
  keys: readonly Key[],
  what: string,
  report: Report,
): void {
  if (!known || known.has(id)) return
  report(keys, id, oneOf(known), suggest(id, known, `Name a ${what} that exists.`))
}

/** Calls `visit` for every object in `value`, the outermost first. */
export function walk(
  value: unknown,
  visit: (object: object, keys: readonly Key[]) => void,
  keys: readonly Key[] = [],
): void {
  if (Array.isArray(value)) {
    const items: readonly unknown[] = value
    for (const [item, index] of each(items)) walk(item, visit, [...keys, index])
  } else if (typeof value === 'object' && value !== null) {
    visit(value, keys)
    for (const [key, child] of Object.entries(value)) walk(child, visit, [...keys, key])
  }
}

const FIELDS = [
  ['paper', 'papers', 'paper of papers.json'],
  ['from', 'editions', 'edition of editions.json'],
  ['until', 'editions', 'edition of editions.json'],
  ['edition', 'editions', 'edition of editions.json'],
  ['goal', 'goals', 'goal of strategy.json'],
  ['survey', 'surveys', 'survey of surveys.json'],
] as const

/** Every paper, edition, goal and survey a file names must exist. */
export function checkReferences(content: unknown, context: Context, report: Report): void {
  walk(content, (object, keys) => {
    for (const [field, kind, what] of FIELDS) {
      const id: unknown = Reflect.get(object, field)
      if (typeof id === 'string') checkKnown(id, context[kind], [...keys, field], what, report)
    }
  })
}

/** Reports each item whose `key` an earlier one of the list has. */
export function checkUnique<T>(
  items: readonly T[] | undefined,
  key: (item: T) => string,
  field: string | null,
  keys: readonly Key[],
  report: Report,
): void {
  const first = new Map<string, number>()
  for (const [item, index] of each(items)) {
    const id = key(item)
    const before = first.get(id)
    if (before === undefined) first.set(id, index)
    else {
      const mend = `Entry ${before} of the list has it already: remove one, or give it another.`
      report([...keys, index, ...(field === null ? [] : [field])], id, 'each one once', mend)
    }
  }
}

/** Reports each item whose `key` an earlier one from the same edition has. */
export function checkOncePerEdition<T extends { readonly from: string }>(
  items: readonly T[] | undefined,
  key: (item: T) => string,
  field: string,
  keys: readonly Key[],
  report: Report,
): void {
  const seen = new Set<string>()
  for (const [item, index] of each(items)) {
    const id = key(item)
    if (seen.has(`${item.from} ${id}`)) {
      const mend = `"${item.from}" has it already: remove one; a correction is from a later edition.`
      report([...keys, index, field], id, 'each one once from an edition', mend)
    }
    seen.add(`${item.from} ${id}`)
  }
}
