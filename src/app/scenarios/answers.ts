/** How a server answers the published files in each scenario. Development and tests only. */
import { delay, HttpResponse } from 'msw'
import type { Scenario } from './names.ts'

/** Path from the site's root (`data/v1/strategy.json`) → text. */
export type Files = Readonly<Record<string, string>>

export type Answer = (path: string) => Response | Promise<Response>

/** How long a file takes when the server is slow. */
const SLOW_MS = 2000

const STRATEGY = 'data/v1/strategy.json'

interface Entry {
  readonly id: string
  readonly hasFigures: boolean
}

interface Strategy {
  readonly indicators: readonly Entry[]
}

/** What the publisher wrote, as far as it is needed here. */
// oxlint-disable-next-line typescript/no-unsafe-type-assertion
const strategyOf = (files: Files) => JSON.parse(files[STRATEGY] ?? '{"indicators":[]}') as Strategy

/** Id of the indicator that `missing` and `malformed` are about; null when none has figures. */
export function afflicted(files: Files): string | null {
  return strategyOf(files).indicators.find(({ hasFigures }) => hasFigures)?.id ?? null
}

const fileOf = (id: string | null): string => `data/v1/indicators/${id}.json`

/** The file as it is, with the type its name tells. */
function file(path: string, text: string | undefined): Response {
  if (text === undefined) return new HttpResponse('Not found', { status: 404 })
  const type = path.endsWith('.json') ? 'application/json' : 'text/csv; charset=utf-8'
  return new HttpResponse(text, { headers: { 'content-type': type } })
}

/** The files with one indicator of a shape the app cannot read. */
function malform(files: Files): Files {
  const id = afflicted(files)
  if (id === null) return files
  const strategy = strategyOf(files)
  const indicators = strategy.indicators.map((one) =>
    one.id === id ? { ...one, readiness: 'malformed' } : one,
  )
  return {
    ...files,
    [STRATEGY]: JSON.stringify({ ...strategy, indicators }),
    [fileOf(id)]: JSON.stringify({ version: 1, indicator: { id, measures: 'malformed' } }),
  }
}

const asTheyAre = (files: Files): Answer => {
  return (path) => file(path, files[path])
}

const ANSWERS: Readonly<Record<Scenario, (files: Files) => Answer>> = {
  well: asTheyAre,
  slow: (files) => async (path) => {
    await delay(SLOW_MS)
    return file(path, files[path])
  },
  missing: (files) => {
    const gone = fileOf(afflicted(files))
    return (path) => file(path, path === gone ? undefined : files[path])
  },
  malformed: (files) => asTheyAre(malform(files)),
  error: () => () => new HttpResponse('Server error', { status: 500 }),
  offline: () => () => HttpResponse.error(),
  // These are about what the files say, not how they are answered.
  newer: asTheyAre,
  empty: asTheyAre,
  thousand: asTheyAre,
}

/** What a server in that state answers for each path of `files`. */
export const answersIn = (scenario: Scenario, files: Files): Answer => ANSWERS[scenario](files)
