/** Contract and reader say the same of a file: what one refuses, the other refuses. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { parseFiles, parseIndicator, parseStrategy } from '#data/schema/published.ts'
import { parseChanges } from '#data/schema/publishedChanges.ts'
import { parseEditions, parseMeetings } from '#data/schema/publishedHistory.ts'
import { parsePeriod } from '#domain/period.ts'
import { loadDataset } from '#publish/load.ts'
import { publishedFiles } from '#publish/write.ts'
import { jsonOf, validators } from './support.ts'

const files = publishedFiles(await loadDataset('mock-data'), { built: '2026-11-21' })
const validatorOf = validators(files)

type Keys = readonly (string | number)[]

/** The first place of each kind in a file: of a list's items those that differ in their keys. */
function places(json: unknown): Keys[] {
  const seen = new Map<string, Keys>()
  const visit = (value: unknown, keys: Keys) => {
    if (typeof value !== 'object' || value === null) return
    for (const [key, child] of Object.entries(value)) {
      const at = [...keys, Array.isArray(value) ? Number(key) : key]
      const kind = at.map((one) => (typeof one === 'number' ? '*' : one)).join('.')
      if (!seen.has(kind)) seen.set(kind, at)
      visit(child, at)
    }
  }
  visit(json, [])
  return [...seen.values()]
}

/** Only those items of the list that have something no earlier one has: fewer files to read. */
function thinned(list: readonly unknown[]): unknown[] {
  const seen = new Set<string>()
  return list.filter((item) => {
    const kinds = places(item).map((keys) => keys.map((k) => (typeof k === 'number' ? '*' : k)))
    const fresh = kinds.map((keys) => keys.join('.')).filter((kind) => !seen.has(kind))
    for (const kind of fresh) seen.add(kind)
    return fresh.length > 0
  })
}

type Json = Record<string | number, unknown>

/** Runs `look` with something else, or nothing, at the place; then all is as it was. */
function changed<T>(json: unknown, keys: Keys, to: unknown, look: () => T): T {
  let target = json as Json
  for (const key of keys.slice(0, -1)) target = target[key] as Json
  const last = keys.at(-1) ?? ''
  const before = target[last]
  if (to === undefined) delete target[last]
  else target[last] = to
  const result = look()
  target[last] = before
  return result
}

/** What the reader finds wrong; null when it reads the file. */
function refusal(parse: (json: unknown) => unknown, json: unknown): string | null {
  try {
    parse(json)
    return null
  } catch (error) {
    return error instanceof Error ? error.message : String(error)
  }
}

/** What no schema can say, and the contract says in words: ranges, and which goals there are. */
const IN_WORDS = /expected (0–100|0 or more)$|^goal: found "/

const strict = (json: unknown): void => {
  const { broken } = parseStrategy(json)
  if (broken.length > 0) throw new Error(broken[0]?.problem)
}

const READERS: [string, (json: unknown) => unknown][] = [
  ['data/v1/strategy.json', strict],
  ['data/v1/indicators/pasientens-legemiddelliste.json', parseIndicator],
  ['data/v1/meetings.json', parseMeetings],
  ['data/v1/editions.json', parseEditions],
  ['data/v1/changes/v0-7/v0-95.json', parseChanges],
  ['data/v1/files.json', parseFiles],
]

/** Of a wrong type everywhere; or right in some places, where both must say so. */
const WRONG: readonly [string, unknown][] = [
  ['taken away', undefined],
  ['null', null],
  ['a text', 'x'],
  ['a number', 7.5],
  ['true', true],
]

test.each(READERS)(
  '%s: whatever is wrong, contract and reader agree',
  (path, parse) => {
    const json = jsonOf(files, path) as Json
    for (const key of ['indicators', 'goals', 'files']) {
      // Goals are kept where indicators refer to them.
      const kept = key === 'goals' && 'indicators' in json
      if (Array.isArray(json[key]) && !kept) json[key] = thinned(json[key])
    }
    const validate = validatorOf(path)
    const all = places(json)
    expect(all.length).toBeGreaterThan(5)
    let refused = 0
    for (const keys of all) {
      for (const [what, to] of WRONG) {
        // An item taken out of a list leaves a hole that no file can have.
        if (to === undefined && typeof keys.at(-1) === 'number') continue
        const [accepted, problem] = changed(json, keys, to, () => {
          return [validate(json), refusal(parse, json)] as const
        })
        // The contract may be wider only where it says so.
        const inWords = problem !== null && IN_WORDS.test(problem)
        const agreed = accepted === (problem === null || inWords)
        expect({ at: keys.join('.'), what, problem, agreed }).toMatchObject({ agreed: true })
        if (!accepted) refused += 1
      }
    }
    expect(refused).toBeGreaterThan(all.length)
    expect(refusal(parse, json)).toBeNull()
  },
  30_000,
)

test('a field that nobody described is let through by both', () => {
  for (const [path, parse] of READERS) {
    const file = { ...(jsonOf(files, path) as object), later: 1 }
    expect([validatorOf(path)(file), refusal(parse, file)]).toEqual([true, null])
  }
})

test('what no schema says, the reader still refuses, and the contract says so in words', () => {
  const path = 'data/v1/indicators/pasientens-legemiddelliste.json'
  const json = jsonOf(files, path)
  const value = ['indicator', 'measures', 0, 'series', 0, 'observations', 0, 'value']
  changed(json, value, 101, () => {
    expect(validatorOf(path)(json)).toBe(true)
    expect(refusal(parseIndicator, json)).toMatch(IN_WORDS)
  })
  const schema = JSON.stringify(jsonOf(files, 'data/v1/schema/indicator.json'))
  expect(schema).toContain('a percent from 0 to 100')
})

test('a period the contract allows is read as it stands, if the day exists', () => {
  const schema = jsonOf(files, 'data/v1/schema/indicator.json') as {
    $defs: { period: { pattern: string } }
  }
  const pattern = new RegExp(schema.$defs.period.pattern)
  const two = (number: number) => String(number).padStart(2, '0')
  const number = (min: number, max: number) => fc.integer({ min, max })
  const text = fc.oneof(
    fc.stringMatching(/^[0-9QK_-]{1,11}$/),
    number(1890, 2210).map(String),
    fc.tuple(number(1899, 2201), number(0, 5)).map(([y, q]) => `${y}-Q${q}`),
    fc.tuple(number(1899, 2201), number(0, 13)).map(([y, m]) => `${y}-${two(m)}`),
    fc
      .tuple(number(1899, 2201), number(1, 12), number(0, 28))
      .map(([y, m, d]) => `${y}-${two(m)}-${two(d)}`),
  )
  fc.assert(
    fc.property(text, (period) => {
      expect(pattern.test(period)).toBe(parsePeriod(period)?.id === period)
    }),
    { numRuns: 2000 },
  )
})
