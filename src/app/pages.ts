import type { IndicatorSet } from '#domain/model.ts'
import { paths, shareImage } from '#state/paths.ts'
import type { PageKind } from './pageLoaders.ts'

export { embedPath } from '#state/embedPaths.ts'
export { siteFolder } from '#state/pageAddress.ts'
export { packName } from '#state/paths.ts'

/** One page of a set, by its path within its edition, with the indicators whose files it shows. */
export interface PageEntry {
  readonly path: string
  readonly kind: PageKind
  /** Id of the goal or indicator. */
  readonly id?: string
  readonly indicators: readonly string[]
  /** The two editions it compares, the older first. */
  readonly editions?: readonly [from: string, to: string]
}

/** «What is new» of the two newest editions, then of every pair of them. */
function changePages({ editions }: IndicatorSet): PageEntry[] {
  const slugs = editions.map(({ slug }) => slug)
  const [from, to] = slugs.slice(-2)
  const page = { kind: 'changes', indicators: [] } as const
  const newest = from !== undefined && to !== undefined ? { editions: [from, to] as const } : {}
  return [
    { path: paths.changes, ...page, ...newest },
    ...editionPairs(slugs).map(([a, b]) => {
      return { path: paths.changesBetween(a, b), ...page, editions: [a, b] as const }
    }),
  ]
}

/** Every edition with every later one. */
function editionPairs(oldestFirst: readonly string[]): [from: string, to: string][] {
  return oldestFirst.flatMap((from, index) =>
    oldestFirst.slice(index + 1).map((to): [string, string] => [from, to]),
  )
}

/** The page of what the set does not have: it says when it came, or where it went. */
export function absentPage(kind: 'goal' | 'indicator', id: string): PageEntry {
  return { path: paths[kind](id), kind, id, indicators: [] }
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
    // An indicator that left the set keeps its address: its page says where it went.
    ...set.retired.map(({ id }) => absentPage('indicator', id)),
    ...changePages(set),
    { path: paths.data, kind: 'data', indicators: [] },
    { path: paths.method, kind: 'method', indicators: [] },
    { path: paths.meetings, kind: 'meetings', indicators: [] },
    { path: paths.about, kind: 'about', indicators: [] },
    { path: paths.accessibility, kind: 'accessibility', indicators: [] },
    { path: paths.report, kind: 'report', indicators: set.indicators.map(({ id }) => id) },
    // What a show needs beyond the strategy is fetched when the page is opened: most only choose.
    { path: paths.presentation, kind: 'presentation', indicators: [] },
  ]
}

/** Pages that have an embedded view: the board, every goal, every indicator that is or was. */
export function embedsOf(set: IndicatorSet): PageEntry[] {
  return pagesOf(set).filter(({ kind }) => isEmbeddable(kind))
}

const isEmbeddable = (kind: PageKind): boolean =>
  kind === 'board' || kind === 'goal' || kind === 'indicator'

/** The file a page is written to: a folder's index, so that the address needs no ending. */
export function pageFile(path: string): string {
  return `${path.slice(1)}${path === '/' ? '' : '/'}index.html`
}

/** The file of the picture that stands for a page in a folder of `siteFolder`; null for pages that
 *  share the board's. */
export function imageFile({ path, kind }: PageEntry, folder: string): string | null {
  return isEmbeddable(kind) ? shareImage(path, folder) : null
}
