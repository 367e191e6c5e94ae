import { QueryObserver, type QueryClient } from '@tanstack/react-query'
import { delay, http, HttpResponse, type HttpResponseResolver } from 'msw'
import { setupServer } from 'msw/node'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import { meetingsQuery } from '#data/history.ts'
import { liveOf, type LiveReport } from '#data/live/live.ts'
import { createQueryClient } from '#data/pageData.ts'
import { indicatorQuery, strategyQuery } from '#data/queries.ts'
import type { PublishedIndicator, PublishedStrategy } from '#data/schema/published.ts'
import { indicator, measure, nb, observation, series } from '#tests/support/fixtures.ts'
import { entry, strategy } from './strategies.ts'

const SITE = 'https://side.example.no'
const API = 'https://tall.example.no'

const server = setupServer()
const asked: string[] = []
server.events.on('request:start', ({ request }) => asked.push(request.url.replace('/data/v1', '')))
beforeAll(() => server.listen({ onUnhandledRequest: 'error' }))
beforeEach(() => {
  asked.length = 0
  vi.spyOn(Math, 'random').mockReturnValue(0)
  vi.stubEnv('BASE_URL', `${SITE}/`)
  vi.stubEnv('VITE_DATA_URL', API)
  vi.stubEnv('VITE_DATA_TIMEOUT', '500')
})
afterEach(() => {
  server.resetHandlers()
  vi.restoreAllMocks()
  vi.unstubAllEnvs()
})
afterAll(() => server.close())

const built = strategy([entry('en', 1), entry('to', 2)])
const newer = strategy([entry('en', 1), entry('to', 9)], { built: '2026-12-03' })
const file = (value: number, edition = 'v1'): PublishedIndicator => ({
  version: 1,
  edition,
  indicator: indicator({
    id: 'to',
    name: nb('to'),
    measures: [measure({ series: [series([observation('2025', value)])] })],
  }),
  meetings: [],
})

const answers = (where: string, path: string, how: HttpResponseResolver | object): void => {
  const manner = typeof how === 'function' ? how : () => HttpResponse.json(how)
  server.use(http.get(`${where}/data/v1/${path}`, manner as HttpResponseResolver))
}
const refuses: HttpResponseResolver = () => new HttpResponse('', { status: 403 })

/** A page that carries these, and shows all of them; gives what it is told. */
function page(carried: PublishedStrategy | null, files: readonly PublishedIndicator[] = []) {
  const client = createQueryClient(
    null,
    carried && { today: carried.built, strategy: carried, indicators: files },
  )
  show(client, strategyQuery(null))
  if (files.length > 0) show(client, indicatorQuery(null, 'to'))
  const told: LiveReport[] = []
  const live = liveOf(client)
  live.begin(
    () => Promise.resolve(),
    (report) => told.push(report),
  )
  return { client, live, told, last: () => told.at(-1) }
}

type Options = ConstructorParameters<typeof QueryObserver>[1]
function show(client: QueryClient, options: unknown): () => void {
  return new QueryObserver(client, options as Options).subscribe(() => {})
}

const value = (client: QueryClient, id = 'to') =>
  client
    .getQueryData(strategyQuery(null).queryKey)
    ?.strategy.indicators.find((one) => one.id === id)?.headline?.series.observations[0]?.value
const settled = (client: QueryClient) =>
  vi.waitFor(() => expect(client.isFetching()).toBe(0), { timeout: 3000 })

describe('figures from an API', () => {
  test('are put in place, and told of', async () => {
    answers(API, 'strategy.json', newer)
    answers(API, 'indicators/to.json', file(9))
    const { client, last } = page(built, [file(2)])
    await vi.waitFor(() => expect(last()?.news.figures).toEqual([{ id: 'to', name: nb('to') }]))
    expect(value(client)).toBe(9)
    expect(last()).toMatchObject({ built: built.built, answered: newer.built, failed: 'none' })
    expect(asked).toEqual([`${API}/strategy.json`, `${API}/indicators/to.json`])
  })

  test('that only the indicator’s own file has are told of too', async () => {
    answers(API, 'strategy.json', built)
    answers(API, 'indicators/to.json', file(9))
    const { client, last } = page(built, [file(2)])
    await settled(client)
    await vi.waitFor(() => expect(last()?.news.figures).toHaveLength(1))
  })

  test('are asked for once, however many parts of a page want them', async () => {
    answers(API, 'strategy.json', newer)
    const { client } = page(null)
    answers(SITE, 'strategy.json', built)
    show(client, strategyQuery(null))
    await client.query(strategyQuery(null))
    await settled(client)
    expect(asked.filter((url) => url === `${API}/strategy.json`)).toHaveLength(1)
    expect(value(client)).toBe(9)
  })

  test('that are older than the build’s are left, in silence', async () => {
    answers(API, 'strategy.json', { ...newer, built: '2026-11-20' })
    const { client, last } = page(built, [file(2)])
    await vi.waitFor(() => expect(asked).toHaveLength(1))
    await settled(client)
    await delay(20)
    expect(value(client)).toBe(2)
    expect(last()).toMatchObject({ answered: null, failed: 'none' })
    expect(asked).toEqual([`${API}/strategy.json`])
  })
})

describe('a page of an older edition', () => {
  test('reads what the build wrote, and asks nobody else', async () => {
    answers(SITE, 'editions/v0/strategy.json', built)
    answers(SITE, 'editions/v0/meetings.json', { version: 1, edition: 'v0', meetings: [] })
    const client = createQueryClient('v0', null)
    await client.query(strategyQuery('v0'))
    await client.query(meetingsQuery('v0'))
    expect(asked.every((url) => url.startsWith(SITE))).toBe(true)
    expect(asked).toHaveLength(2)
  })
})

describe('when the API is no help', () => {
  test('a page without figures reads the build’s, with their date', async () => {
    answers(API, 'strategy.json', refuses)
    answers(SITE, 'strategy.json', built)
    const { client, last } = page(null)
    await vi.waitFor(() => expect(last()).toMatchObject({ built: built.built, failed: 'all' }))
    expect(value(client)).toBe(2)
  })

  test('a page without figures does not wait for one that is slow', async () => {
    answers(API, 'strategy.json', async () => {
      await delay(350)
      return HttpResponse.json(newer)
    })
    answers(SITE, 'strategy.json', built)
    const { client } = page(null)
    await vi.waitFor(() => expect(value(client)).toBe(2), { interval: 10 })
    await vi.waitFor(() => expect(value(client)).toBe(9))
  })

  test('nor anybody else: the error is the API’s', async () => {
    answers(API, 'strategy.json', refuses)
    answers(SITE, 'strategy.json', refuses)
    const { client } = page(null)
    await expect(client.query(strategyQuery(null))).rejects.toMatchObject({
      problem: 'status',
      url: `${API}/data/v1/strategy.json`,
    })
  })

  test.each<[string, HttpResponseResolver | object]>([
    ['cannot be had', refuses],
    ['is of another edition', file(9, 'v0')],
    ['is another’s', { ...file(9), indicator: { ...file(9).indicator, id: 'en' } }],
  ])('with one indicator, whose file %s: the build’s, on the board too', async (_, how) => {
    answers(API, 'strategy.json', newer)
    answers(API, 'indicators/to.json', how)
    const { client, last } = page(built, [file(2)])
    await vi.waitFor(() => expect(last()).toMatchObject({ failed: 'some' }))
    expect(value(client)).toBe(2)
    expect(last()?.news.figures).toEqual([])
  })

  test.each([
    ['no date', { ...newer, built: 'i går' }],
    ['no indicators', { ...newer, indicators: [] }],
  ])('since its strategy has %s', async (_, wrong) => {
    answers(API, 'strategy.json', wrong)
    const { client, last } = page(built)
    await vi.waitFor(() => expect(last()).toMatchObject({ failed: 'all' }))
    expect(value(client)).toBe(2)
  })
})

describe('trying again', () => {
  test('asks for what failed, and tells when it is over', async () => {
    answers(API, 'strategy.json', refuses)
    const { client, live, told, last } = page(built, [file(2)])
    await vi.waitFor(() => expect(last()).toMatchObject({ failed: 'all' }))
    await settled(client)
    await delay(20)
    expect(asked).toEqual([`${API}/strategy.json`])
    const before = told.length
    answers(API, 'strategy.json', newer)
    answers(API, 'indicators/to.json', file(9))
    await live.retry()
    expect(told[before]).toMatchObject({ failed: 'none', answered: newer.built })
    expect(value(client)).toBe(9)
    expect(asked).toHaveLength(3)
  })

  test('of one indicator leaves the rest', async () => {
    answers(API, 'strategy.json', newer)
    answers(API, 'indicators/to.json', refuses)
    const { client, live, last } = page(built, [file(2)])
    await vi.waitFor(() => expect(last()).toMatchObject({ failed: 'some' }))
    await live.retry()
    expect(last()).toMatchObject({ failed: 'some' })
    answers(API, 'indicators/to.json', file(9))
    await live.retry()
    expect(last()).toMatchObject({ failed: 'none' })
    expect(value(client)).toBe(9)
    expect(asked.filter((url) => url.endsWith('strategy.json'))).toHaveLength(1)
  })
})
