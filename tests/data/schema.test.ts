import { describe, expect, test } from 'vitest'
import { asOf } from '#domain/edition.ts'
import { summariseSet } from '#domain/summary.ts'
import { parseFiles, parseIndicator, parseStrategy, SchemaError } from '#data/schema/published.ts'
import { parseEditions, parseMeetings } from '#data/schema/publishedHistory.ts'
import { publishedFiles } from '#publish/write.ts'
import { put } from '#tests/publish/support/change.ts'
import { datasetAfter } from '#tests/publish/support/fixture.ts'

const dataset = datasetAfter()
const files = publishedFiles(dataset, { built: '2026-03-01' })

/** A published file, with `to` put at each path. */
function changed(path: string, ...changes: (readonly [at: string, to: unknown])[]): unknown {
  const json: unknown = JSON.parse(files.get(`data/v1/${path}`) ?? '')
  for (const [at, to] of changes) put(json, at, to)
  return json
}

const strategy = (...changes: (readonly [string, unknown])[]) =>
  changed('strategy.json', ...changes)
const indicator = (...changes: (readonly [string, unknown])[]) =>
  changed('indicators/med-tall.json', ...changes)

function faultOf(read: () => unknown): SchemaError {
  try {
    read()
  } catch (error) {
    if (error instanceof SchemaError) return error
    throw error
  }
  throw new Error('Nothing was found wrong')
}

const json = (value: unknown): unknown => JSON.parse(JSON.stringify(value))

test('what is published is read as the domain made it', () => {
  const set = asOf(dataset, 'v2')
  const read = parseStrategy(strategy())
  expect(read.broken).toEqual([])
  expect(json(read.strategy)).toEqual({
    ...(json(summariseSet(set)) as object),
    ...{ version: 1, built: '2026-03-01' },
  })
  expect(json(parseIndicator(indicator()).indicator)).toEqual(
    json(set.indicators.find(({ id }) => id === 'med-tall')),
  )
})

describe('one bad indicator costs one card', () => {
  test.each<[string, unknown, string]>([
    ['name', undefined, 'name: found undefined, expected "name"'],
    ['readiness.value', 'ferdig', 'readiness.value: found "ferdig"'],
    ['goal', 'mal-9', 'goal: found "mal-9"'],
    ['nextAssessment', '2026-Q5', 'nextAssessment: found "2026-Q5", expected a period'],
    ['headline.series.observations[0].value', 'NaN', 'found "NaN", expected number'],
    ['headline.series.observations[0].value', 101, 'norge 2021: found 101, expected 0–100'],
    ['headline.measure.ambitions[0].value', -1, 'ambition 2030: found -1, expected 0–100'],
  ])('%s is %j', (at, to, problem) => {
    const { strategy: read, broken } = parseStrategy(strategy([`indicators[1].${at}`, to]))
    expect(read.indicators.map(({ id }) => id)).toEqual(['uten-tall', 'rettet'])
    expect(broken.map(({ id }) => id)).toEqual(['med-tall'])
    expect(broken[0]?.problem).toContain(problem)
  })

  test('one without an id is known by its place', () => {
    const { broken } = parseStrategy(strategy(['indicators[0]', null]))
    expect(broken.map(({ id }) => id)).toEqual(['indicators[0]'])
  })
})

test('unknown fields are dropped, and of two with one id the first counts', () => {
  const { strategy: read, broken } = parseStrategy(
    strategy(['extra', 1], ['indicators[0].extra', 1], ['indicators[2].id', 'med-tall']),
  )
  expect(broken).toEqual([])
  expect(read).not.toHaveProperty('extra')
  expect(read.indicators[0]).not.toHaveProperty('extra')
  expect(read.indicators.map(({ name }) => name.nb)).toEqual([
    'Navn på uten-tall',
    'Navn på med-tall',
  ])
})

describe('a broken frame is an error that says where', () => {
  test.each<[string, unknown, string, string]>([
    ['version', 2, '2', '1'],
    ['goals', [], '0', '>=1'],
    ['goals', undefined, 'undefined', '"goals"'],
    ['goals[1].level', 'delmål', '"delmål"', '("overall" | "strategic" | "beside")'],
    ['papers[0].title', 'Sak', '"Sak"', 'Object'],
    ['surveys[0].answers[0].period', 'i fjor', '"i fjor"', 'a period'],
    ['indicators', {}, 'Object', 'Array'],
  ])('%s is %j', (at, to, found, expected) => {
    const fault = faultOf(() => parseStrategy(strategy([at, to])))
    expect(fault).toMatchObject({ path: at, found, expected })
  })

  test.each([null, 'text', [], 1])('the whole file is %j', (content) => {
    expect(faultOf(() => parseStrategy(content)).message).toContain('found')
  })
})

describe('an indicator’s file is read whole or not at all', () => {
  const value = 'indicator.measures[0].series[0].observations[2].value'
  test.each<[string, unknown, Partial<SchemaError>]>([
    [value, '49', { path: value, found: '"49"', expected: 'number' }],
    [value, 149, { path: 'measure andel, norge 2023', found: '149', expected: '0–100' }],
    ['indicator.type.basis', undefined, { path: 'indicator.type.basis', found: 'undefined' }],
    ['edition', 7, { path: 'edition', found: '7', expected: 'string' }],
  ])('%s is %j', (at, to, expected) => {
    expect(faultOf(() => parseIndicator(indicator([at, to])))).toMatchObject(expected)
  })

  test('a number too large to be one is refused', () => {
    const huge = files.get('data/v1/indicators/med-tall.json')?.replace('1383', '1e999')
    expect(() => parseIndicator(JSON.parse(huge ?? ''))).toThrow(SchemaError)
  })
})

test('the list of files is read, or said to be none', () => {
  expect(parseFiles(changed('files.json'))).toHaveLength(files.size - 1)
  const fault = faultOf(() => parseFiles(changed('files.json', ['files[0].format', 'exe'])))
  expect(fault.path).toBe('files[0].format')
})

describe('editions and meetings', () => {
  test('are read as they were published', () => {
    const set = asOf(dataset, 'v2')
    expect(json(parseMeetings(changed('meetings.json')).meetings)).toEqual(json(set.meetings))
    expect(parseEditions(changed('editions.json')).map(({ slug }) => slug)).toEqual(['v1', 'v2'])
  })

  test.each<[string, unknown]>([
    ['meetings[0].advised[0].text', 'Flere om effekt.'],
    ['meetings[1].next[0].when', 'til høsten'],
    ['meetings[0].indicators[0].source', undefined],
    ['edition', undefined],
  ])('a meeting with %s %j is refused, with its place', (at, to) => {
    const fault = faultOf(() => parseMeetings(changed('meetings.json', [at, to])))
    expect(fault.path).toBe(at)
  })

  test.each<[string, unknown, string]>([
    ['editions', [], 'editions'],
    ['editions[1].indicators[0]', 7, 'editions[1].indicators[0]'],
    ['version', 2, 'version'],
  ])('editions with %s %j are refused, with the place', (at, to, path) => {
    expect(faultOf(() => parseEditions(changed('editions.json', [at, to]))).path).toBe(path)
  })

  test('a file from before indicators could be retired has retired none', () => {
    expect(parseStrategy(strategy(['retired', undefined])).strategy.retired).toEqual([])
    const fault = faultOf(() => parseStrategy(strategy(['retired', [{ id: 'x' }]])))
    expect(fault.path).toBe('retired[0].name')
  })
})
