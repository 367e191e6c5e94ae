import { expect, test } from 'vitest'
import { pageIn } from '#app/pageIn.ts'

const old = { goals: ['mal-1'], indicators: ['a'] }
const now = { goals: ['mal-1', 'mal-2'], indicators: ['b'] }

test.each([
  ['/', true, true],
  ['/om/moter', true, true],
  ['/indikator/a', true, false],
  ['/indikator/b', false, true],
  ['/mal/mal-1', true, true],
  ['/mal/mal-2', false, true],
  ['/endringer', true, true],
])('%s is in the first edition: %s, in the second: %s', (path, first, second) => {
  expect(pageIn(path, old)).toBe(first)
  expect(pageIn(path, now)).toBe(second)
})
