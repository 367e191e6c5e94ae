import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readJson } from '#publish/json.ts'
import { jsonFaults, linesOf } from '#publish/jsonScan.ts'
import type { Problem } from '#publish/problem.ts'

function isJson(text: string): boolean {
  try {
    JSON.parse(text)
    return true
  } catch {
    return false
  }
}

/** JSON with a few characters taken out, put in or changed. */
const damaged = fc
  .tuple(
    fc.json(),
    fc.array(fc.tuple(fc.nat(), fc.constantFrom('', ',', '"', '{', ']', '0', '\\', '\n', 'é'))),
    fc.constantFrom(0, 1, 2),
  )
  .map(([json, edits, indent]) =>
    edits.slice(0, 3).reduce(
      (text, [place, mark]) => {
        const at = place % (text.length + 1)
        return text.slice(0, at) + mark + text.slice(at + (mark === '' ? 1 : 0))
      },
      JSON.stringify(JSON.parse(json), null, indent),
    ),
  )

test('finds fault exactly where JSON.parse does', () => {
  fc.assert(
    fc.property(fc.oneof(damaged, fc.string()), (text) => {
      const faults = jsonFaults(text).filter(({ found }) => !found.endsWith('twice'))
      expect(faults.length === 0).toBe(isJson(text))
    }),
    { numRuns: 500 },
  )
})

test('a fault lies within the text, and what stands before it could have gone on', () => {
  fc.assert(
    fc.property(damaged, (text) => {
      for (const { at } of jsonFaults(text)) {
        expect(at).toBeGreaterThanOrEqual(0)
        expect(at).toBeLessThanOrEqual(text.length)
      }
    }),
  )
})

test('lines and columns are counted from 1', () => {
  expect(linesOf('ab\ncd')(0)).toEqual({ line: 1, column: 1 })
  expect(linesOf('ab\r\ncd')(5)).toEqual({ line: 2, column: 2 })
})

test('a byte order mark is no fault; the space before % becomes a non-breaking one in texts', () => {
  const problems: Problem[] = []
  const text = '\uFEFF{"nb":"25 % og 3  %","page":"5 %","title":{"en":"100%"}}'
  expect(readJson('a.json', text, problems)?.json).toEqual({
    nb: '25\u00a0% og 3\u00a0%',
    page: '5 %',
    title: { en: '100%' },
  })
  expect(problems).toEqual([])
})
