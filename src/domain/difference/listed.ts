import type { SourceRef } from '../model.ts'
import type { Facet } from './facet.ts'
import { canonical, compareIds } from './same.ts'

/** What a source is known by among an indicator's sources: its paper and page. */
export const wordsOfSource = ({ paper, page = '' }: SourceRef): string => `${paper}/${page}`

/**
 * Facets of a list whose items have no id: known by their words. Items with the same words are
 * numbered by the order of their content, so that the order of the list means nothing. A text
 * that was rewritten is therefore one that went and one that came.
 */
export function listed<T>(
  items: readonly T[],
  wordsOf: (item: T) => string,
  make: (key: { readonly nth: number; readonly text: string }, item: T) => Facet,
): Facet[] {
  const ordered = items.map((item, place) => ({
    text: wordsOf(item),
    content: canonical(item),
    place,
  }))
  return items.map((item, place) => {
    const [text, content] = [wordsOf(item), canonical(item)]
    const before = ordered.filter((other) => {
      const order = compareIds(other.content, content)
      return other.text === text && (order < 0 || (order === 0 && other.place < place))
    })
    return make({ nth: before.length + 1, text }, item)
  })
}
