import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { same } from '#data/live/same.ts'
import { readPageData } from '#data/pageData.ts'
import { parseChanges } from '#data/schema/publishedChanges.ts'
import { parseEditions, parseMeetings } from '#data/schema/publishedHistory.ts'
import { parseFiles, parseIndicator, parseStrategy, SchemaError } from '#data/schema/published.ts'
import { publishedFiles } from '#publish/write.ts'
import { datasetAfter } from '#tests/publish/support/fixture.ts'
import { hostileJson, hostileText, longText, nested, prototypes, spoilt } from './hostile.ts'

const published = publishedFiles(datasetAfter(), { built: '2026-03-01' })
const jsonOf = (path: string): unknown => JSON.parse(published.get(`data/v1/${path}`) ?? 'null')

const READERS: [path: string, parse: (json: unknown) => unknown][] = [
  ['strategy.json', parseStrategy],
  ['indicators/med-tall.json', parseIndicator],
  ['meetings.json', parseMeetings],
  ['editions.json', parseEditions],
  ['changes/v1/v2.json', parseChanges],
  ['files.json', parseFiles],
]

/** Reads; what is wrong may be nothing but a SchemaError. */
function read(parse: (json: unknown) => unknown, json: unknown): unknown {
  try {
    return parse(json)
  } catch (error) {
    expect(error).toBeInstanceOf(SchemaError)
    expect((error as SchemaError).message.length).toBeLessThan(40_000)
    return null
  }
}

/** Every text in a value, and every key. */
function* textsOf(value: unknown): Generator<{ text: string; key: boolean }> {
  if (typeof value === 'string') yield { text: value, key: false }
  if (typeof value !== 'object' || value === null) return
  for (const [key, part] of Object.entries(value)) {
    yield { text: key, key: true }
    yield* textsOf(part)
  }
}

describe.each(READERS)('%s, whatever a server answers', { timeout: 30_000 }, (path, parse) => {
  it('is read, or said to be wrong', () => {
    const before = prototypes()
    expect(read(parse, jsonOf(path))).not.toBeNull()
    fc.assert(
      fc.property(spoilt(jsonOf(path)), (json) => {
        const found = read(parse, json)
        for (const { text, key } of textsOf(found)) {
          // An indicator that could not be read is told of in the words of who wrote it.
          expect(text.length).toBeLessThanOrEqual(21_000)
          if (key) expect(text).toMatch(/^[a-z][a-zA-Z]*$|^\d+$/)
        }
        same(found, json)
      }),
      { numRuns: 200 },
    )
    expect(prototypes()).toBe(before)
  })

  it('of another kind, or absurd, it is said to be wrong', () => {
    fc.assert(
      fc.property(hostileJson, (json) => {
        expect(read(parse, json)).toBeNull()
      }),
    )
    for (const kind of ['list', 'object'] as const)
      expect(read(parse, nested(10_000, kind))).toBeNull()
  })
})

describe('a strategy', () => {
  const strategy = jsonOf('strategy.json') as { indicators: { name: { nb: string } }[] }
  const named = (nb: string) => ({
    ...strategy,
    indicators: strategy.indicators.map((one, at) => (at === 0 ? { ...one, name: { nb } } : one)),
  })

  it('with a name of a million characters lacks one indicator, and says so in a line', () => {
    fc.assert(
      fc.property(longText, (name) => {
        const { strategy: shown, broken } = parseStrategy(named(name))
        expect(shown.indicators.length).toBe(strategy.indicators.length - 1)
        expect(broken.length).toBe(1)
        expect(broken[0]?.problem.length).toBeLessThan(1000)
      }),
    )
  })

  it.each(['\u202Egnp', 'a\u200Bb', 'a\u0000', '\uD800'])(
    'with a name that hides something (%j) lacks one indicator',
    (name) => {
      expect(parseStrategy(named(name)).broken.length).toBe(1)
    },
  )

  it('with more indicators than a page can show is refused', () => {
    const [one] = strategy.indicators
    const indicators = Array.from({ length: 10_001 }, (_, at) => ({ ...one, id: `i-${at}` }))
    expect(read(parseStrategy, { ...strategy, indicators })).toBeNull()
  })
})

it('whatever a page carries, it is read or left alone', () => {
  const text = fc.oneof(
    hostileText,
    longText,
    hostileJson.map((json) => JSON.stringify(json)),
  )
  fc.assert(
    fc.property(text, (carried) => {
      expect(readPageData(carried)).toBeNull()
    }),
  )
  expect(readPageData('['.repeat(100_000))).toBeNull()
})
