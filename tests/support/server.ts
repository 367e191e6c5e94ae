import { delay, http, HttpResponse, type HttpHandler } from 'msw'
import { setupServer } from 'msw/node'
import { afterAll, afterEach, beforeAll } from 'vitest'
import { published } from './published.ts'

/** Answers the paths of production with the files the build would publish. */
const handlers = Object.entries(published).map(([path, text]) =>
  http.get(`*/${path}`, () => {
    const type = path.endsWith('.json') ? 'application/json' : 'text/csv; charset=utf-8'
    return new HttpResponse(text, { headers: { 'content-type': type } })
  }),
)

export const server = setupServer(...handlers)

/** Starts the server for the tests of a file; what it does not know is an error. */
export function useServer(): void {
  beforeAll(() => server.listen({ onUnhandledRequest: 'error' }))
  afterEach(() => server.resetHandlers())
  afterAll(() => server.close())
}

/** Ways in which a published file can fail to arrive. */
const FAILURES = {
  missing: () => new HttpResponse('Not found', { status: 404 }),
  broken: () => new HttpResponse('Server error', { status: 500 }),
  html: () => HttpResponse.html('<!doctype html><title>Filter</title>'),
  offline: () => HttpResponse.error(),
  forever: () => delay('infinite'),
} satisfies Record<string, Parameters<typeof http.get>[1]>

export type Failure = keyof typeof FAILURES

/** A file below data/v1 that fails until `server.resetHandlers()`. */
export function failing(path: string, how: Failure): HttpHandler {
  return http.get(`*/data/v1/${path}`, FAILURES[how])
}

/** A file below data/v1 that answers this JSON instead of its own. */
export function answering(path: string, json: object): HttpHandler {
  return http.get(`*/data/v1/${path}`, () => HttpResponse.json(json))
}
