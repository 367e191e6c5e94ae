import { expect, test } from 'vitest'
import { pageIn } from '#app/pageIn.ts'

const old = { slug: 'v1', goals: ['mal-1'], indicators: ['a'] }
const now = { slug: 'v2', goals: ['mal-1', 'mal-2'], indicators: ['b'] }

test.each([
  ['/', true, true],
  ['/om/moter', true, true],
  ['/indikator/a', true, false],
  ['/indikator/b', false, true],
  ['/mal/mal-1', true, true],
  ['/mal/mal-2', false, true],
  ['/endringer', true, true],
  ['/endringer/v1/v2', false, true],
  ['/endringer/v1/v9', false, false],
])('%s is in the first edition: %s, in the second: %s', (path, first, second) => {
  expect(pageIn(path, old, [old, now])).toBe(first)
  expect(pageIn(path, now, [old, now])).toBe(second)
})
