import { delay, http, HttpResponse, type HttpResponseResolver } from 'msw'
import { setupServer } from 'msw/node'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import { QueryClient } from '@tanstack/react-query'
import { DataError, dataUrl, fetchJson, ownUrl, siteUrl } from '#data/client.ts'

const SERVER = 'https://tall.example.no/e-helse'
const FILE = `${SERVER}/data/v1/strategy.json`

const server = setupServer()
beforeAll(() => server.listen({ onUnhandledRequest: 'error' }))
// Without an API; what is done with one is tested in tests/data/live/.
beforeEach(() => vi.stubEnv('BASE_URL', `${SERVER}/`))
afterEach(() => {
  server.resetHandlers()
  vi.unstubAllEnvs()
  vi.unstubAllGlobals()
})
afterAll(() => server.close())

const answer = (how: HttpResponseResolver): void => server.use(http.get(FILE, how))
const asIs = (json: unknown): unknown => json
const asItIs = () => Promise.resolve(asIs)

/** What the reader of the file is told; fails when the file could be read after all. */
async function failure(parse = asIs, signal?: AbortSignal): Promise<unknown> {
  try {
    await fetchJson(
      'strategy.json',
      () => Promise.resolve(parse),
      signal && { signal, client: new QueryClient(), queryKey: ['file'], meta: undefined },
    )
  } catch (error) {
    return error
  }
  throw new Error('The file could be read')
}

describe('files are read from the site itself, or from another server', () => {
  test.each([
    ['/', '/data/v1/alle.csv'],
    ['/strategi/indikatorer/', '/strategi/indikatorer/data/v1/alle.csv'],
  ])('a site under %s has its files at %s', (base, url) => {
    vi.unstubAllEnvs()
    vi.stubEnv('BASE_URL', base)
    expect(dataUrl('alle.csv')).toBe(url)
  })

  test.each([SERVER, `${SERVER}/`])('with VITE_DATA_URL=%s all come from there', (base) => {
    vi.stubEnv('VITE_DATA_URL', base)
    expect(dataUrl('indicators/epj-kvalitet.json')).toBe(
      `${SERVER}/data/v1/indicators/epj-kvalitet.json`,
    )
    expect(siteUrl('data/v1/alle.csv')).toBe(`${SERVER}/data/v1/alle.csv`)
    vi.stubEnv('BASE_URL', '/strategi/')
    expect(ownUrl('alle.csv'), 'the build’s own').toBe('/strategi/data/v1/alle.csv')
  })
})

describe('a file that arrives is checked before anyone sees it', () => {
  test('what the check makes of it is handed on', async () => {
    answer(() => HttpResponse.json({ version: 1, more: 'ukjent' }))
    const parse = (json: unknown) => ({ read: json })
    await expect(fetchJson('strategy.json', () => Promise.resolve(parse))).resolves.toEqual({
      read: { version: 1, more: 'ukjent' },
    })
  })

  test('JSON null is an answer like any other', async () => {
    answer(() => HttpResponse.json(null))
    await expect(fetchJson('strategy.json', asItIs)).resolves.toBeNull()
  })
})

describe('a failure says what is at fault, and which file', () => {
  test('what checks the file cannot be fetched: the network is at fault, not the file', async () => {
    answer(() => HttpResponse.json({}))
    const lost = fetchJson('strategy.json', () => Promise.reject(new Error('no chunk')))
    await expect(lost).rejects.toMatchObject({ problem: 'network', message: /no chunk/ })
  })

  test.each<[string, HttpResponseResolver, string, RegExp]>([
    ['no contact', () => HttpResponse.error(), 'network', /fetch/i],
    ['a file that is not there', () => new HttpResponse('', { status: 404 }), 'not-found', /404/],
    ['a server that fails', () => new HttpResponse('', { status: 500 }), 'status', /HTTP 500/],
    ['a server that refuses', () => HttpResponse.json({}, { status: 403 }), 'status', /HTTP 403/],
    ['a page instead of figures', () => HttpResponse.html('<!doctype html>'), 'not-json', /JSON/],
    ['an empty answer', () => new HttpResponse('', { status: 200 }), 'not-json', /JSON/],
    ['a file cut short', () => new HttpResponse('{"version": 1, "goa'), 'not-json', /JSON/],
  ])('%s', async (_, how, problem, detail) => {
    answer(how)
    const error = await failure()
    expect(error).toBeInstanceOf(DataError)
    expect(error).toMatchObject({ name: 'DataError', problem, url: FILE })
    expect(String(error)).toMatch(detail)
    expect(String(error)).toContain(FILE)
  })

  test('a file of another form, with the words of the check and its cause', async () => {
    answer(() => HttpResponse.json({ version: 2 }))
    const cause = new TypeError('version: found 2, expected 1')
    const error = await failure(() => {
      throw cause
    })
    expect(error).toMatchObject({ problem: 'schema', url: FILE, cause })
    expect(String(error)).toContain('version: found 2, expected 1')
  })

  test('even when what was thrown is not an Error', async () => {
    vi.stubGlobal('fetch', () => {
      // oxlint-disable-next-line typescript/prefer-promise-reject-errors -- old browsers do this
      return Promise.reject('offline')
    })
    const error = await failure()
    expect(error).toMatchObject({ problem: 'network' })
    expect(String(error)).toContain('offline')
  })
})

describe('leaving the page is not an error to report', () => {
  test.each([
    ['before it began', () => AbortSignal.abort()],
    ['while waiting', () => AbortSignal.timeout(20)],
  ])('an abort %s passes through as it is', async (_, signalOf) => {
    answer(async () => {
      await delay(5000)
      return HttpResponse.json({})
    })
    const signal = signalOf()
    const error = await failure(asIs, signal)
    expect(error).not.toBeInstanceOf(DataError)
    expect(error).toBe(signal.reason)
  })

  test('an abort while the file is read passes through too', async () => {
    const controller = new AbortController()
    const json = () => {
      controller.abort()
      return Promise.reject(controller.signal.reason as Error)
    }
    vi.stubGlobal('fetch', () => Promise.resolve({ ok: true, status: 200, json }))
    expect(await failure(asIs, controller.signal)).toBe(controller.signal.reason)
  })

  test('a failure that is not an abort is told, though the page could have been left', async () => {
    answer(() => HttpResponse.error())
    const { signal } = new AbortController()
    expect(await failure(asIs, signal)).toMatchObject({ problem: 'network' })
  })
})
