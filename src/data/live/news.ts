import type { Indicator, IndicatorSummary } from '#domain/model.ts'
import type { PublishedStrategy } from '../schema/published.ts'
import { same } from './same.ts'

/** An indicator, for telling of it. */
export type Named = Pick<IndicatorSummary, 'id' | 'name'>

/** What an answer has that the build has not. */
export interface News {
  /** Indicators with other figures; new ones that have figures, too. */
  readonly figures: readonly Named[]
  /** Indicators where only something else differs: a name, a mark, an ambition. */
  readonly other: readonly Named[]
  /** Does anything differ that belongs to no one indicator: the edition, a goal, an indicator gone? */
  readonly rest: boolean
}

export const NO_NEWS: News = { figures: [], other: [], rest: false }

const figuresOf = ({ headline }: IndicatorSummary) =>
  headline && [headline.series, ...(headline.others ?? [])].map((one) => [one.id, one.observations])

/** Have two files of one indicator the same figures, in every series of every measure? */
export function sameFigures(a: Indicator, b: Indicator): boolean {
  const figures = ({ measures }: Indicator) =>
    measures.map(({ id, series }) => [id, series.map((one) => [one.id, one.observations])])
  return same(figures(a), figures(b))
}

/** What is newer in the strategy shown than in the build's. */
export function newsIn(shown: PublishedStrategy, built: PublishedStrategy): News {
  const before = new Map(built.indicators.map((one) => [one.id, one]))
  const figures: Named[] = []
  const other: Named[] = []
  for (const now of shown.indicators) {
    const old = before.get(now.id)
    before.delete(now.id)
    if (old && same(old, now)) continue
    const moved = old ? !same(figuresOf(old), figuresOf(now)) : now.hasFigures
    ;(moved ? figures : other).push({ id: now.id, name: now.name })
  }
  const frame = ({ built: _day, indicators: _each, ...rest }: PublishedStrategy) => rest
  return { figures, other, rest: before.size > 0 || !same(frame(shown), frame(built)) }
}

/** The news, and of one indicator that its own file has more than the strategy tells. */
export function withDetail(news: News, one: Named, kind: 'figures' | 'other'): News {
  if (news.figures.some(({ id }) => id === one.id)) return news
  const other = news.other.filter(({ id }) => id !== one.id)
  return kind === 'figures'
    ? { ...news, figures: [...news.figures, one], other }
    : { ...news, other: [...other, one] }
}
