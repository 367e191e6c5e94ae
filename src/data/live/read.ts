/** Reading files in a build that knows an API: from there, or as the build has them. */
import { DataError, dataUrl, ownUrl, type LoadParse, type ReadContext } from '../client.ts'
import { strategyQuery } from '../queries.ts'
import type { PublishedIndicator, PublishedStrategy } from '../schema/published.ts'
import { patience } from './limits.ts'
import { liveOf, type Live } from './live.ts'
import type { ReadStrategy } from './mend.ts'
import { requestFile } from './request.ts'
import { same } from './same.ts'

const STRATEGY_FILE = 'strategy.json'

/** Throws a DataError when an answer that has the right form cannot be the right answer. */
function checkStrategy({ indicators }: PublishedStrategy, ours: PublishedStrategy | null) {
  const url = dataUrl(STRATEGY_FILE)
  if (indicators.length === 0 && (ours?.indicators.length ?? 0) > 0) {
    throw new DataError('schema', url, 'indicators: found none that can be read')
  }
}

/** The same for an indicator: it must be the one asked for, of the edition the strategy is of. */
function checkIndicator(path: string, { indicator, edition }: PublishedIndicator, live: Live) {
  const url = dataUrl(path)
  if (path !== `indicators/${encodeURIComponent(indicator.id)}.json`) {
    throw new DataError('schema', url, `indicator.id: found "${indicator.id}"`)
  }
  if (edition !== live.edition) {
    const expected = `expected "${live.edition}" as in ${STRATEGY_FILE}`
    throw new DataError('schema', url, `edition: found "${edition}", ${expected}`)
  }
}

function isIndicatorFile(path: string, data: unknown): data is PublishedIndicator {
  return path.startsWith('indicators/') && typeof data === 'object' && data !== null
}

interface Asked<T> {
  readonly path: string
  readonly loadParse: LoadParse<T>
  readonly context: ReadContext
  readonly live: Live
  /** What the page has now. */
  readonly kept: () => T | undefined
  /** The build's own file; asked for once. */
  readonly own: () => Promise<T>
}

/** Of strategy.json: decides whether the API is used at all. */
async function readStrategy(asked: Asked<ReadStrategy>): Promise<ReadStrategy> {
  const { live, kept, own, context } = asked
  live.built ??= kept()?.strategy ?? null
  const ours = live.built ? null : own().catch(() => null)
  const url = dataUrl(STRATEGY_FILE)
  try {
    const answer = await requestFile(url, asked.loadParse, context.signal)
    live.built ??= (await ours)?.strategy ?? null
    checkStrategy(answer.strategy, live.built)
    if (live.built && answer.strategy.built < live.built.built) {
      live.verdict = 'older'
      return kept() ?? (await own())
    }
    const shown = live.accept(answer)
    const before = kept()
    if (before && same(before, shown)) return before
    if (before) await live.ready()
    return shown
  } catch (error) {
    if (context.signal.aborted) throw error
    live.built ??= (await ours)?.strategy ?? null
    live.verdict = 'failed'
    throw error
  }
}

/** Of all other files: as the strategy is, so that no page mixes days without saying so. */
async function readOther<T>(asked: Asked<T>): Promise<T> {
  const { path, context, live, kept, own } = asked
  const { client, queryKey, signal } = context
  if (live.verdict === 'unknown') await client.query(strategyQuery(null)).catch(() => null)
  signal.throwIfAborted()
  if (live.verdict === 'older') return kept() ?? own()
  if (live.verdict !== 'used') throw new DataError('network', dataUrl(path), 'not asked for')
  const data = await requestFile(dataUrl(path), asked.loadParse, signal)
  const before = kept()
  if (isIndicatorFile(path, data)) {
    checkIndicator(path, data, live)
    await live.find(data, isIndicatorFile(path, before) ? before : undefined)
  } else live.found(queryKey)
  if (before !== undefined && same(before, data)) return before
  if (before !== undefined) await live.ready()
  return data
}

async function readOrKeep<T>(read: () => Promise<T>, asked: Asked<T>): Promise<T> {
  const { context, live, kept, own } = asked
  const { client, queryKey, signal } = context
  let here = false
  // A page that has nothing to show does not wait long: it shows the build's until the API answers.
  const waiting = setTimeout(() => {
    if (kept() !== undefined) return
    own().then(
      (data) => {
        if (!here && !signal.aborted && kept() === undefined) client.setQueryData(queryKey, data)
      },
      () => {},
    )
  }, patience())
  try {
    return await read()
  } catch (error) {
    if (signal.aborted) throw error
    const data =
      kept() ??
      (await own().catch(() => {
        throw error
      }))
    await live.lose(queryKey)
    return data
  } finally {
    here = true
    clearTimeout(waiting)
    // After the query client has the figures.
    setTimeout(() => live.report())
  }
}

/**
 * Reads a published file from the API, and the build's own where that fails, is older, or is not to
 * be asked: for an archived edition, which never changes. Throws the API's DataError when the build
 * has no such file either; the signal's reason when the reader has left.
 */
export async function readLive<T>(
  path: string,
  loadParse: LoadParse<T>,
  context: ReadContext,
): Promise<T> {
  const { client, meta, queryKey, signal } = context
  let reading: Promise<T> | null = null
  const own = () => (reading ??= requestFile(ownUrl(path), loadParse, signal))
  if (meta?.['archived'] === true || path.startsWith('editions/')) return own()
  const live = liveOf(client)
  const kept = () => client.getQueryData<T>(queryKey)
  const asked = { path, loadParse, context, live, kept, own }
  // The path says what the file is.
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  const strategy = asked as unknown as Asked<ReadStrategy>
  const read = () =>
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion
    path === STRATEGY_FILE ? (readStrategy(strategy) as Promise<T>) : readOther(asked)
  return readOrKeep(read, asked)
}
