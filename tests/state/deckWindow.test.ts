import { expect, test } from 'vitest'
import { asPresenter, presenterPair } from '#state/deckWindow.ts'

test.each([
  ['?lysbilde=4&vindu=abc123def4', 'abc123def4'],
  ['lysbilde=4', null],
  ['?vindu=', null],
  ['?vindu=kort', null],
  ['?vindu=ABC123DEF4', null],
  ['?vindu=<script>', null],
  [`?vindu=${'a'.repeat(21)}`, null],
])('of the address %s the presenter’s window is %s', (search, pair) => {
  expect(presenterPair(search)).toBe(pair)
})

test('the presenter’s window asks for the same slides', () => {
  expect(asPresenter('utvalg=apning&lysbilde=2', 'abc123')).toBe(
    'utvalg=apning&lysbilde=2&vindu=abc123',
  )
  expect(asPresenter('', 'abc123')).toBe('vindu=abc123')
})
