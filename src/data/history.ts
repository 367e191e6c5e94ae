import { queryOptions, useQuery } from '@tanstack/react-query'
import { use } from 'react'
import { fetchJson } from './client.ts'
import { EditionContext, editionFolder } from './edition.ts'
import { published, strategyQuery } from './queries.ts'
import type {
  Edition,
  Indicator,
  RetiredIndicator,
  Slug,
  StrategySummary,
  Text,
} from '#domain/model.ts'

const changesSchema = () => import('./schema/publishedChanges.ts')
const historySchema = () => import('./schema/publishedHistory.ts')

/** What differs between two editions; the same file whatever edition it is read from. */
export const changesQuery = (from: string, to: string) =>
  queryOptions({
    queryKey: ['changes', from, to],
    queryFn: (context) =>
      fetchJson(
        `changes/${encodeURIComponent(from)}/${encodeURIComponent(to)}.json`,
        async () => (await changesSchema()).parseChanges,
        context,
      ),
    ...published,
  })

/** The councils' meetings, as far as the edition knows them. */
export const meetingsQuery = (edition: string | null) =>
  queryOptions({
    queryKey: ['meetings', edition],
    queryFn: (context) =>
      fetchJson(
        `${editionFolder(edition)}meetings.json`,
        async () => (await historySchema()).parseMeetings,
        context,
      ),
    ...published,
  })

/** Every edition there is, later ones too: so no page of the archive may carry it. */
const editionsQuery = queryOptions({
  queryKey: ['editions'],
  queryFn: (context) =>
    fetchJson('editions.json', async () => (await historySchema()).parseEditions, context),
  ...published,
})

/** An indicator that an edition does not have yet: when it came, and whose place it took. */
export interface NotYet {
  readonly id: Slug
  readonly name: Text
  /** The first edition that has it. */
  readonly edition: Edition
  readonly replaces: Pick<RetiredIndicator, 'id' | 'name'> | null
}

/** What the first set that has the indicator tells of it; null when it has not. */
export function notYet(
  id: string,
  {
    edition,
    indicators,
    retired,
  }: Pick<StrategySummary, 'edition' | 'retired'> & {
    readonly indicators: readonly Pick<Indicator, 'id' | 'name'>[]
  },
): NotYet | null {
  const found = indicators.find((one) => one.id === id)
  const before = retired.find((one) => one.replacedBy === id && one.retiredIn === edition.slug)
  const replaces = before ? { id: before.id, name: before.name } : null
  return found ? { id, name: found.name, edition, replaces } : null
}

/** Of an indicator that the page's edition lacks: the first edition that has it; null for none. */
export const notYetQuery = (edition: string | null, id: string) =>
  queryOptions({
    queryKey: ['not-yet', edition, id],
    queryFn: async ({ client }): Promise<NotYet | null> => {
      const editions = await client.query(editionsQuery)
      const first = editions.find(({ indicators }) => indicators.includes(id))
      if (!first) return null
      const { strategy } = await client.query(strategyQuery(first.slug))
      return notYet(id, strategy)
    },
    ...published,
  })

/** When the indicator came, in an edition that does not have it. */
export const useNotYet = (id: string) => useQuery(notYetQuery(use(EditionContext), id))

/** The changes between two editions. */
export const useChanges = (from: string, to: string) => useQuery(changesQuery(from, to))

/** The meetings as of the page's edition. */
export const useMeetings = () => useQuery(meetingsQuery(use(EditionContext)))

/** The editions there are, oldest first. */
export const useEditions = () => useQuery(editionsQuery)
