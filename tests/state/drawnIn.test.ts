import fc from 'fast-check'
import { expect, test } from 'vitest'
import { formatDrawnIn, parseDrawnIn } from '#state/drawnIn.ts'

test.each([
  ['', false, false],
  ['visning=bane', true, false],
  ['visning=videreforing', false, true],
  ['visning=videreforing,bane', true, true],
  ['visning=bane%2Cvidereforing', true, true],
  ['visning=tabell', false, false],
  ['visning=', false, false],
])('«?%s» draws in the path: %s, the projection: %s', (search, path, projection) => {
  expect(parseDrawnIn(search)).toEqual({ path, projection })
})

test('the rest of the address stays, and nothing is said of nothing', () => {
  const both = { path: true, projection: true }
  expect(formatDrawnIn('niva=60', both)).toBe('niva=60&visning=bane,videreforing')
  expect(formatDrawnIn('niva=60&visning=bane', { path: false, projection: false })).toBe('niva=60')
})

test('what is written is read back', () => {
  fc.assert(
    fc.property(fc.record({ path: fc.boolean(), projection: fc.boolean() }), (drawn) => {
      expect(parseDrawnIn(formatDrawnIn('', drawn))).toEqual(drawn)
    }),
  )
})
