import type { PublishedStrategy } from '#data/schema/published.ts'
import type { IndicatorSummary } from '#domain/model.ts'
import { edition, nb, observation, paper, series, summary } from '#tests/support/fixtures.ts'

/** An indicator with one figure. */
export function entry(id: string, value = 10, more: Partial<IndicatorSummary> = {}) {
  const one = summary({ series: [series([observation('2025', value)])] }, { id, name: nb(id) })
  return { ...one, ...more }
}

/** A strategy with two goals and these indicators. */
export function strategy(
  indicators: readonly IndicatorSummary[],
  more: Partial<PublishedStrategy> = {},
): PublishedStrategy {
  const goal = { level: 'strategic', covers: [], lead: nb('Om målet.') } as const
  return {
    version: 1,
    built: '2026-11-21',
    edition: edition('v1', '2025-11-20'),
    editions: [edition('v1', '2025-11-20')],
    vision: nb('Sammen'),
    goals: ['mal-1', 'mal-2'].map((id) => ({ ...goal, id, name: nb(id) })),
    papers: [paper('sak-1')],
    surveys: [],
    glossary: [],
    indicators,
    retired: [],
    ...more,
  }
}
