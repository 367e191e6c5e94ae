import { create } from 'zustand'
import type { IndicatorSummary } from '#domain/model.ts'

type Named = Pick<IndicatorSummary, 'id' | 'name'>

/** How the figures shown stand to those of the API; only in a build that knows one. */
export interface LiveState {
  /** ISO dates of the build's figures and of the API's that are shown. */
  readonly built: string | null
  readonly answered: string | null
  /** What the API has that the build has not. */
  readonly news: {
    readonly figures: readonly Named[]
    readonly other: readonly Named[]
    readonly rest: boolean
  }
  /** Which figures could not be had from the API. */
  readonly failed: 'none' | 'some' | 'all'
  /** Asks again for what failed; resolves when that is done. */
  readonly retry: () => Promise<void>
}

export const useLive = create<LiveState>(() => ({
  built: null,
  answered: null,
  news: { figures: [], other: [], rest: false },
  failed: 'none',
  retry: () => Promise.resolve(),
}))
