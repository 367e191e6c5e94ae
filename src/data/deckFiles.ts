import { useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import type { EditionChanges } from '#domain/difference/editionChanges.ts'
import type { Edition, Indicator } from '#domain/model.ts'
import { changesQuery } from './history.ts'
import { useIndicators } from './indicators.ts'

/** What the slides of a meeting are made from, as far as it has arrived. */
export interface DeckFiles {
  /** The same list until another arrives. */
  readonly indicators: readonly Indicator[]
  /** Null without an edition before, and while or when the file is not here. */
  readonly changes: EditionChanges | null
  readonly here: number
  readonly wanted: number
  /** All that is to come has come, or failed to. */
  readonly settled: boolean
  /** Ids of indicators that did not arrive. */
  readonly failed: readonly string[]
  readonly changesFailed: boolean
  readonly retry: () => void
}

/** Fetches these indicators in full, and what is new from the edition before the last of `editions`. */
export function useDeckFiles(ids: readonly string[], editions: readonly Edition[]): DeckFiles {
  const [from, to] = editions.slice(-2)
  const both = from !== undefined && to !== undefined
  const { known, pending, failed } = useIndicators(ids)
  const changes = useQuery({
    ...changesQuery(from?.slug ?? '', to?.slug ?? ''),
    enabled: both,
  })
  const indicators = useMemo(() => [...known.values()], [known])
  const waiting = both && changes.isPending
  return {
    indicators,
    changes: changes.data ?? null,
    here: known.size + (changes.data ? 1 : 0),
    wanted: ids.length + (both ? 1 : 0),
    settled: pending.length === 0 && !waiting,
    failed: failed.map(({ id }) => id),
    changesFailed: both && changes.isError,
    retry: () => {
      for (const one of failed) one.retry()
      if (changes.isError) void changes.refetch()
    },
  }
}
