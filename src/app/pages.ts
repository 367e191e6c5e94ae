import type { IndicatorSet } from '#domain/model.ts'
import { paths, shareImage } from '#state/paths.ts'
import type { PageKind } from './pageLoaders.ts'

/** One page of a set, by its path within its edition, with the indicators whose files it shows. */
export interface PageEntry {
  readonly path: string
  readonly kind: PageKind
  /** Id of the goal or indicator. */
  readonly id?: string
  readonly indicators: readonly string[]
}

/** Every page of a set, the board first. */
export function pagesOf(set: IndicatorSet): PageEntry[] {
  const under = (goal: string) =>
    set.indicators.filter((indicator) => indicator.goal === goal).map(({ id }) => id)
  return [
    { path: paths.board, kind: 'board', indicators: [] },
    ...set.goals.map(({ id }): PageEntry => {
      return { path: paths.goal(id), kind: 'goal', id, indicators: under(id) }
    }),
    ...set.indicators.map(({ id }): PageEntry => {
      return { path: paths.indicator(id), kind: 'indicator', id, indicators: [id] }
    }),
    { path: paths.data, kind: 'data', indicators: [] },
    { path: paths.method, kind: 'method', indicators: [] },
    { path: paths.about, kind: 'about', indicators: [] },
    { path: paths.accessibility, kind: 'accessibility', indicators: [] },
  ]
}

/** The file a page is written to: a folder's index, so that the address needs no ending. */
export function pageFile(path: string): string {
  return `${path.slice(1)}${path === '/' ? '' : '/'}index.html`
}

/** The file of the picture that stands for a page; null for pages that share the board's. */
export function imageFile({ path, kind }: PageEntry, archived: string | null): string | null {
  const own = kind === 'board' || kind === 'goal' || kind === 'indicator'
  return own ? shareImage(path, archived) : null
}
