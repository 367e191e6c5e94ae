import type { QueryClient } from '@tanstack/react-query'
import { indicatorQuery, strategyQuery } from '../queries.ts'
import type { PublishedIndicator, PublishedStrategy } from '../schema/published.ts'
import { mend, type ReadStrategy } from './mend.ts'
import { NO_NEWS, newsIn, sameFigures, withDetail, type News } from './news.ts'
import { same } from './same.ts'

/** How the figures shown stand to the API's, for telling the reader. */
export interface LiveReport {
  /** ISO date of the build's figures; null while it is not known. */
  readonly built: string | null
  /** ISO date of the API's; null when none of them are shown. */
  readonly answered: string | null
  readonly news: News
  /** Which figures could not be had from the API: of one file or indicator, or all of them. */
  readonly failed: 'none' | 'some' | 'all'
}

/** `older`: the API answers, but the build is newer, so it is not asked for more. */
type Verdict = 'unknown' | 'used' | 'older' | 'failed'

const STRATEGY = strategyQuery(null).queryKey

/**
 * What one page load knows of its API: whether its strategy.json is to be used, what it said, what
 * is newer, and what failed. The figures themselves are in the query client.
 */
export class Live {
  verdict: Verdict = 'unknown'
  /** The build's own strategy: it came with the page, or from beside the site. */
  built: PublishedStrategy | null = null
  readonly #client: QueryClient
  #answer: ReadStrategy | null = null
  /** Keys of the queries whose files failed, by their hashes. */
  readonly #lost = new Map<string, readonly unknown[]>()
  readonly #details = new Map<string, 'figures' | 'other'>()
  #ready = () => Promise.resolve()
  #tell: (report: LiveReport) => void = () => {}
  #retrying = false

  constructor(client: QueryClient) {
    this.#client = client
  }

  /**
   * Asks the API for all that the page has, now that it is alive. `ready` is waited for before figures on the page are
   * replaced, and `tell` hears of it each time something is known.
   */
  begin(ready: () => Promise<void>, tell: (report: LiveReport) => void): void {
    this.#ready = ready
    this.#tell = tell
    this.report()
    askWhenShown(this.#client)
  }

  /** Waits until figures that stand on the page can be replaced. */
  ready(): Promise<void> {
    return this.#ready()
  }

  /** The answer with the build's entries where it lacks them. Throws nothing. */
  accept(answer: ReadStrategy): ReadStrategy {
    this.verdict = 'used'
    this.#answer = answer
    return this.#mend(answer)
  }

  #mend(answer: ReadStrategy): ReadStrategy {
    return this.built ? mend(answer, this.built, this.#lostIndicators()) : answer
  }

  /** Could an entry not be read in the strategy that is used? */
  #hasBroken(): boolean {
    return this.verdict === 'used' && this.#answer !== null && this.#answer.broken.length > 0
  }

  #lostIndicators(): Set<string> {
    const keys = [...this.#lost.values()].filter(([kind]) => kind === 'indicator')
    return new Set(keys.map(([, , id]) => String(id)))
  }

  /** The slug of the API's newest edition; undefined when its strategy is not used. */
  get edition(): string | undefined {
    return this.verdict === 'used' ? this.#answer?.strategy.edition.slug : undefined
  }

  /** Notes that a file could not be had; an indicator is then shown as the build has it, all over. */
  async lose(key: readonly unknown[]): Promise<void> {
    this.#lost.set(JSON.stringify(key), key)
    if (key[0] === 'indicator') await this.#place()
    this.report()
  }

  /** Notes that an indicator's file came, and what it has more than the page had. */
  async find(file: PublishedIndicator, before: PublishedIndicator | undefined): Promise<void> {
    const { indicator } = file
    const key: readonly unknown[] = indicatorQuery(null, indicator.id).queryKey
    if (this.#lost.delete(JSON.stringify(key))) await this.#place()
    if (before && !same(before, file)) {
      const kind = sameFigures(before.indicator, indicator) ? 'other' : 'figures'
      this.#details.set(indicator.id, kind)
    }
  }

  /** Notes that a file that is of no one indicator came. */
  found(key: readonly unknown[]): void {
    this.#lost.delete(JSON.stringify(key))
  }

  /** Puts the strategy together anew, when indicators were lost or found. */
  async #place(): Promise<void> {
    if (this.verdict !== 'used' || !this.#answer) return
    const shown = this.#mend(this.#answer)
    if (same(shown, this.#client.getQueryData(STRATEGY))) return
    await this.ready()
    this.#client.setQueryData(STRATEGY, shown)
  }

  #news(): News {
    const shown = this.#client.getQueryData(STRATEGY)?.strategy
    if (!this.built || !shown || this.verdict !== 'used') return NO_NEWS
    const lost = this.#lostIndicators()
    let news = newsIn(shown, this.built)
    for (const [id, kind] of this.#details) {
      const one = shown.indicators.find((indicator) => indicator.id === id)
      if (one && !lost.has(id)) news = withDetail(news, { id, name: one.name }, kind)
    }
    return news
  }

  /** Tells how things stand; while trying again, only when all answers are here. */
  report(): void {
    if (this.#retrying) return
    const some = this.#lost.size > 0 || this.#hasBroken()
    this.#tell({
      built: this.built?.built ?? null,
      answered: this.verdict === 'used' ? (this.#answer?.strategy.built ?? null) : null,
      news: this.#news(),
      failed: this.verdict === 'failed' ? 'all' : some ? 'some' : 'none',
    })
  }

  /** Asks again for what failed; resolves when it has come or failed anew. */
  async retry(): Promise<void> {
    const failed = new Set(this.#lost.keys())
    if (this.verdict === 'failed' || this.#hasBroken()) failed.add(JSON.stringify(STRATEGY))
    if (this.verdict === 'failed') this.verdict = 'unknown'
    this.#retrying = true
    this.#lost.clear()
    try {
      await this.#client.invalidateQueries(
        { predicate: ({ queryKey }) => failed.has(JSON.stringify(queryKey)) },
        { cancelRefetch: false },
      )
      // What was lost on pages left since is asked for when they are come back to.
      await this.#place()
    } finally {
      this.#retrying = false
      this.report()
    }
  }
}

/**
 * Asks anew for each file that the page carries, once a part of the page shows it. For a page that
 * has come to life: a part that found its query asking as it did would be drawn a second time, and
 * take away what stands in the HTML within it. A query without figures yet asks by itself.
 */
function askWhenShown(client: QueryClient): void {
  const cache = client.getQueryCache()
  const carried = cache.getAll().filter(({ state }) => state.data !== undefined)
  const left = new Set(carried.map(({ queryHash }) => queryHash))
  const ask = (queryHash: string) => {
    const query = cache.get(queryHash)
    if (!query?.isActive() || !left.delete(queryHash)) return
    // Stays so when the reader leaves before the answer is here: it is asked for when they return.
    query.invalidate()
    query.fetch().catch(() => {})
  }
  cache.subscribe((event) => {
    const { queryHash } = event.query
    if (event.type === 'observerAdded') setTimeout(() => ask(queryHash))
  })
  for (const { queryHash } of carried) ask(queryHash)
}

const lives = new WeakMap<QueryClient, Live>()

/** What is known of the API by those who share a query client. */
export function liveOf(client: QueryClient): Live {
  const live = lives.get(client) ?? new Live(client)
  lives.set(client, live)
  return live
}
