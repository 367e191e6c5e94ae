import { delay, http, HttpResponse, type HttpHandler } from 'msw'
import { setupServer } from 'msw/node'
import { afterAll, afterEach, beforeAll } from 'vitest'
import { scenarioHandler } from '#app/scenarios/handlers.ts'
import type { Scenario } from '#app/scenarios/names.ts'
import { scenarioFiles } from '#publish/devDataset.ts'
import { loadDataset } from '#publish/load.ts'
import { published, publishedStrategy } from './published.ts'

/** Answers the paths of production with the files the build would publish. */
export const server = setupServer(scenarioHandler('well', published))

/** Starts the server for the tests of a file; what it does not know is an error. */
export function useServer(): void {
  beforeAll(() => server.listen({ onUnhandledRequest: 'error' }))
  afterEach(() => server.resetHandlers())
  afterAll(() => server.close())
}

/** What was worked out for a scenario: the same for every test of a file. */
const worked = new Map<Scenario, Readonly<Record<string, string>>>()

async function filesOf(scenario: Scenario): Promise<Readonly<Record<string, string>>> {
  const known = worked.get(scenario)
  if (known) return known
  const { built } = publishedStrategy()
  const dataset = await loadDataset('mock-data')
  const files = Object.fromEntries(scenarioFiles(scenario, dataset, built))
  worked.set(scenario, files)
  return files
}

/**
 * Makes the server answer as in a scenario of `npm run dev`, until `server.resetHandlers()`; the
 * files it then answers, path from the site's root → text.
 */
export async function play(scenario: Scenario): Promise<Readonly<Record<string, string>>> {
  const files = await filesOf(scenario)
  server.use(scenarioHandler(scenario, files))
  return files
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
