import { DataError, reason } from '../client.ts'
import { MOST_BYTES } from './limits.ts'

/** Servers that do not know better send JSON as text/json; `+json` is a kind of JSON. */
const JSON_TYPE = /^(?:application\/(?:[\w.-]+\+)?|text\/)json\s*(?:;|$)/i

const megabytes = (bytes: number): string => `${bytes / 1_000_000} MB`

function tooLarge(url: string): DataError {
  return new DataError('too-large', url, `more than ${megabytes(MOST_BYTES)}`)
}

/**
 * The text of an answer. Never more of it than `MOST_BYTES` is read, and what is not whole, valid
 * UTF-8 is no text: a figure with a garbled name must not be shown. Throws a DataError for these,
 * the signal's reason when it is aborted, and what the network throws as it is.
 */
async function readText(response: Response, url: string, signal: AbortSignal): Promise<string> {
  if (Number(response.headers.get('content-length')) > MOST_BYTES) throw tooLarge(url)
  const reader = response.body?.getReader()
  if (!reader) return ''
  // Browsers end the reading themselves; not every stream does.
  signal.addEventListener('abort', () => void reader.cancel().catch(() => {}), { once: true })
  const decoder = new TextDecoder('utf-8', { fatal: true })
  const decode = (bytes?: Uint8Array): string => {
    try {
      return decoder.decode(bytes, { stream: bytes !== undefined })
    } catch (error) {
      throw new DataError('not-json', url, 'not UTF-8', { cause: error })
    }
  }
  let text = ''
  let bytes = 0
  for (;;) {
    // One piece after the other: that is what a stream is.
    const { done, value } = await reader.read()
    signal.throwIfAborted()
    if (done) break
    bytes += value.byteLength
    if (bytes > MOST_BYTES) throw tooLarge(url)
    text += decode(value)
  }
  text += decode()
  // What a server writes where it has lost a letter itself.
  if (text.includes('\uFFFD')) throw new DataError('not-json', url, 'has letters that were lost')
  return text
}

/**
 * The JSON of an answer with status 200. Throws a DataError when it is called something else than
 * JSON, is too large, or cannot be read; what the network throws passes through.
 */
export async function readJson(
  response: Response,
  url: string,
  signal: AbortSignal,
): Promise<unknown> {
  const type = response.headers.get('content-type') ?? 'nothing'
  if (!JSON_TYPE.test(type)) throw new DataError('not-json', url, `content-type is ${type}`)
  const text = await readText(response, url, signal)
  try {
    const json: unknown = JSON.parse(text)
    return json
  } catch (error) {
    throw new DataError('not-json', url, reason(error), { cause: error })
  }
}
