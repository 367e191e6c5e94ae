import { delay, http, HttpResponse, type HttpResponseResolver } from 'msw'
import { setupServer } from 'msw/node'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import { DataError } from '#data/client.ts'
import { requestFile } from '#data/live/request.ts'

const FILE = 'https://tall.example.no/data/v1/strategy.json'

const server = setupServer()
beforeAll(() => server.listen({ onUnhandledRequest: 'error' }))
// No time between tries, and little for each.
beforeEach(() => {
  vi.spyOn(Math, 'random').mockReturnValue(0)
  vi.stubEnv('VITE_DATA_TIMEOUT', '100')
})
afterEach(() => {
  server.resetHandlers()
  vi.restoreAllMocks()
  vi.unstubAllEnvs()
})
afterAll(() => server.close())

/** Answers in turn, the last one for ever; gives how many times it has been asked. */
function answers(...manners: readonly HttpResponseResolver[]): () => number {
  let times = 0
  server.use(
    http.get(FILE, (info) => {
      times += 1
      return manners[Math.min(times, manners.length) - 1]?.(info)
    }),
  )
  return () => times
}

const asIs = (json: unknown): unknown => json
const { signal: stays } = new AbortController()
const ask = (signal = stays, parse = asIs) =>
  requestFile(FILE, () => Promise.resolve(parse), signal)

async function failure(asking = ask()): Promise<unknown> {
  try {
    await asking
  } catch (error) {
    return error
  }
  throw new Error('The file could be read')
}

const well: HttpResponseResolver = () => HttpResponse.json({ version: 1 })
const typed = (
  body: BodyInit | null,
  type = 'application/json',
  more: { status?: number; headers?: Record<string, string> } = {},
) => new HttpResponse(body, { ...more, headers: { 'content-type': type, ...more.headers } })

describe('an answer is JSON in UTF-8, whatever else it is called', () => {
  test.each([
    'application/json',
    'application/json;charset=utf-8',
    'Application/JSON; charset=UTF-8',
    'application/vnd.api+json',
    'text/json',
  ])('%s', async (type) => {
    answers(() => typed('{"name": "Blåbær"}', type))
    await expect(ask()).resolves.toEqual({ name: 'Blåbær' })
  })

  test('with a byte order mark before it', async () => {
    answers(() => typed('\uFEFF{"version": 1}'))
    await expect(ask()).resolves.toEqual({ version: 1 })
  })
})

describe('what will not be better the next time is asked for once', () => {
  const latin1 = new Uint8Array([0x22, 0xe5, 0x22])
  test.each<[string, HttpResponseResolver, string, RegExp]>([
    ['a page', () => HttpResponse.html('<!doctype html>'), 'not-json', /text\/html/],
    ['text', () => typed('{}', 'text/plain'), 'not-json', /text\/plain/],
    ['jsonp', () => typed('{}', 'application/jsonp'), 'not-json', /jsonp/],
    ['no type', () => new HttpResponse(new Uint8Array([123, 125])), 'not-json', /nothing/],
    ['a page called JSON', () => typed('<!doctype html>'), 'not-json', /JSON/],
    ['nothing', () => typed(''), 'not-json', /JSON/],
    ['no body', () => typed(null, undefined, { status: 204 }), 'not-json', /JSON/],
    ['half of it', () => typed('{"goals": [{"id'), 'not-json', /JSON/],
    ['Latin-1', () => typed(latin1), 'not-json', /UTF-8/],
    ['a letter cut in two', () => typed(new Uint8Array([0x22, 0xc3])), 'not-json', /UTF-8/],
    ['letters that were lost', () => typed('{"name": "Bl\uFFFDb\uFFFDr"}'), 'not-json', /lost/],
    ['more than 20 MB', () => typed(' '.repeat(20_000_001)), 'too-large', /20 MB/],
    [
      'what says it is more',
      () => typed('{}', undefined, { headers: { 'content-length': '20000001' } }),
      'too-large',
      /20 MB/,
    ],
    ['not found', () => typed('{}', undefined, { status: 404 }), 'not-found', /404/],
    ['refused', () => typed('{}', undefined, { status: 401 }), 'status', /401/],
  ])('%s', async (_, manner, problem, detail) => {
    const times = answers(manner)
    const error = await failure()
    expect(error).toBeInstanceOf(DataError)
    expect(error).toMatchObject({ problem, url: FILE })
    expect(String(error)).toMatch(detail)
    expect(times()).toBe(1)
  })

  test('a file of another form', async () => {
    const times = answers(well)
    const error = await failure(
      ask(stays, () => {
        throw new TypeError('version: found 1, expected 2')
      }),
    )
    expect(error).toMatchObject({ problem: 'schema', message: /found 1, expected 2/ })
    expect(times()).toBe(1)
  })

  test('a file whose check cannot be had', async () => {
    answers(well)
    const asking = requestFile(FILE, () => Promise.reject(new Error('no chunk')), stays)
    expect(await failure(asking)).toMatchObject({ problem: 'network', message: /no chunk/ })
  })

  test('one that does not answer in time', async () => {
    const times = answers(async () => {
      await delay(5000)
      return HttpResponse.json({})
    })
    expect(await failure()).toMatchObject({ problem: 'network', message: /within 100 ms/ })
    expect(times()).toBe(1)
  })

  test('one that begins and does not end in time', async () => {
    const times = answers(() => typed(new ReadableStream({ pull: () => delay(5000) })))
    expect(await failure()).toMatchObject({ problem: 'network', message: /within 200 ms/ })
    expect(times()).toBe(1)
  })
})

describe('what may pass is asked for twice more', () => {
  const busy: HttpResponseResolver = () => typed('{}', undefined, { status: 429 })
  const fails: HttpResponseResolver = () => typed('{}', undefined, { status: 500 })
  const lost: HttpResponseResolver = () => HttpResponse.error()

  test.each([
    ['no contact', lost],
    ['a server that fails', fails],
    ['a server that is busy', busy],
  ])('%s, and then it is well', async (_, manner) => {
    const times = answers(manner, manner, well)
    await expect(ask()).resolves.toEqual({ version: 1 })
    expect(times()).toBe(3)
  })

  test.each([
    ['no contact', lost, 'network'],
    ['a server that fails', fails, 'status'],
    ['a server that is busy', busy, 'status'],
  ])('%s, and then it is given up', async (_, manner, problem) => {
    const times = answers(manner)
    expect(await failure()).toMatchObject({ problem })
    expect(times()).toBe(3)
  })
})

describe('the time between is the one the server asks for', () => {
  beforeEach(() => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date'] })
    vi.stubEnv('VITE_DATA_TIMEOUT', '')
  })
  afterEach(() => vi.useRealTimers())

  const after = (value: string, status = 429): HttpResponseResolver => {
    return () => typed('{}', undefined, { status, headers: { 'retry-after': value } })
  }

  test.each([
    ['seven seconds', after('7'), 7000],
    ['when it is overloaded, too', after('7', 503), 7000],
    ['an hour: a minute', after('3600'), 60_000],
  ])('%s', async (_, manner, ms) => {
    const times = answers(manner, well)
    const asking = ask()
    await vi.waitFor(() => expect(vi.getTimerCount()).toBe(1))
    await vi.waitFor(() => expect(times()).toBe(1))
    // The first answer is read; what is left to wait for is the time asked for.
    await new Promise((resolve) => {
      setImmediate(() => setImmediate(resolve))
    })
    await vi.advanceTimersByTimeAsync(ms - 100)
    expect(times()).toBe(1)
    await vi.advanceTimersByTimeAsync(200)
    await expect(asking).resolves.toEqual({ version: 1 })
    expect(times()).toBe(2)
  })
})

describe('one who leaves is not kept waiting', () => {
  test('before it began: nothing is asked for', async () => {
    const times = answers(well)
    const signal = AbortSignal.abort()
    expect(await failure(ask(signal))).toBe(signal.reason)
    expect(times()).toBe(0)
  })

  test('while the server thinks', async () => {
    const times = answers(async () => {
      await delay(5000)
      return HttpResponse.json({})
    })
    const controller = new AbortController()
    const asking = failure(ask(controller.signal))
    await vi.waitFor(() => expect(times()).toBe(1))
    controller.abort()
    expect(await asking).toBe(controller.signal.reason)
  })

  test('between two tries: there is no other', async () => {
    vi.spyOn(Math, 'random').mockReturnValue(0.9)
    const times = answers(() => HttpResponse.error())
    const controller = new AbortController()
    const asking = failure(ask(controller.signal))
    await vi.waitFor(() => expect(times()).toBe(1))
    await delay(50)
    controller.abort()
    expect(await asking).toBe(controller.signal.reason)
    await delay(1000)
    expect(times()).toBe(1)
  })
})
