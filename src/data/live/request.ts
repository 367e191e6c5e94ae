import { DataError, reason, type DataProblem, type LoadParse } from '../client.ts'
import { readJson } from './body.ts'
import { bodyLimit, headersLimit } from './limits.ts'
import { backOff, MOST_RETRIES, parseRetryAfter } from './retry.ts'

/** A failure that may be over at the next try, after the time the server asked for if it did. */
class PassingError extends DataError {
  readonly afterMs: number | null

  constructor(
    problem: DataProblem,
    url: string,
    detail: string,
    { afterMs = null, ...options }: ErrorOptions & { readonly afterMs?: number | null } = {},
  ) {
    super(problem, url, detail, options)
    this.afterMs = afterMs
  }
}

function refusal(response: Response, url: string): DataError {
  const { status, headers } = response
  const detail = `HTTP ${status}`
  if (status === 404) return new DataError('not-found', url, detail)
  if (status !== 429 && status < 500) return new DataError('status', url, detail)
  const says = status === 429 || status === 503 ? headers.get('retry-after') : null
  return new PassingError('status', url, detail, { afterMs: parseRetryAfter(says, Date.now()) })
}

/** Asks once. What is slow is not asked again: it has enough to do. */
async function attempt(url: string, signal: AbortSignal): Promise<unknown> {
  const stop = new AbortController()
  const leave = () => stop.abort(signal.reason)
  signal.addEventListener('abort', leave)
  const limit = (ms: number, lacking: string) =>
    setTimeout(() => {
      stop.abort(new DataError('network', url, `no ${lacking} within ${ms} ms`))
    }, ms)
  let timer = limit(headersLimit(), 'answer')
  try {
    signal.throwIfAborted()
    // With no-cache the browser asks by ETag, and an answer of 304 is read from what it has.
    const response = await fetch(url, { signal: stop.signal, cache: 'no-cache' })
    clearTimeout(timer)
    if (!response.ok) throw refusal(response, url)
    timer = limit(bodyLimit(), 'whole answer')
    return await readJson(response, url, stop.signal)
  } catch (error) {
    if (stop.signal.aborted) throw stop.signal.reason
    if (error instanceof DataError || signal.aborted) throw error
    throw new PassingError('network', url, reason(error), { cause: error })
  } finally {
    clearTimeout(timer)
    signal.removeEventListener('abort', leave)
    // Lets go of what has not been read.
    stop.abort()
  }
}

/** Resolves after the time; rejects with the signal's reason when it is aborted before that. */
function wait(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const leave = () => {
      clearTimeout(timer)
      // The reason is whatever the one who left gave.
      // oxlint-disable-next-line typescript/prefer-promise-reject-errors
      reject(signal.reason)
    }
    const timer = setTimeout(() => {
      signal.removeEventListener('abort', leave)
      resolve()
    }, ms)
    signal.addEventListener('abort', leave, { once: true })
  })
}

/**
 * Asks for JSON, again when that may help and never more than three times. Throws a DataError, or
 * the signal's reason when the reader has left.
 */
async function requestJson(url: string, signal: AbortSignal): Promise<unknown> {
  for (let failures = 1; ; failures += 1) {
    try {
      // Each try must have failed before the next.
      return await attempt(url, signal)
    } catch (error) {
      if (!(error instanceof PassingError) || failures > MOST_RETRIES) throw error
      await wait(error.afterMs ?? backOff(failures, Math.random()), signal)
    }
  }
}

/**
 * Asks for a file and checks it with what `loadParse` brings. Throws a DataError that says what is
 * at fault, or the signal's reason.
 */
export async function requestFile<T>(
  url: string,
  loadParse: LoadParse<T>,
  signal: AbortSignal,
): Promise<T> {
  const json = await requestJson(url, signal)
  const parse = await loadParse().catch((error: unknown) => {
    throw new DataError('network', url, reason(error), { cause: error })
  })
  try {
    return parse(json)
  } catch (error) {
    throw new DataError('schema', url, reason(error), { cause: error })
  }
}
