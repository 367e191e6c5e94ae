import { expect, test } from 'vitest'
import { meetingsOf } from '#domain/meetings.ts'
import type { Meeting } from '#domain/model.ts'
import { edition, nb, source } from '#tests/support/fixtures.ts'

const meeting = (id: string, more: Partial<Meeting> = {}): Meeting => ({
  ...{ id, date: '2025-11-20', council: 'Rådet', cases: [], asked: [], proposed: [] },
  ...{ advised: [], decided: [], next: [], indicators: [] },
  ...more,
})

const editions = [edition('v1', '2025-11-20'), edition('v2', '2026-01-21')]
const treated = { id: 'pll', note: nb('Eget lysbilde.'), source }
const meetings = [
  meeting('annet', { indicators: [{ id: 'ehds', source }] }),
  meeting('settet', { edition: 'v1' }),
  meeting('begge', { edition: 'v2', indicators: [treated] }),
  meeting('alene', { indicators: [treated] }),
]
const told = (id: string, since: string) =>
  meetingsOf({ id, since }, meetings, editions).map((one) => [one.meeting.id, one.treated])

test('a meeting had an indicator before it by itself, or as one of the set', () => {
  expect(told('pll', 'v1')).toEqual([
    ['settet', null],
    ['begge', treated],
    ['alene', treated],
  ])
})

test('a meeting on a set without the indicator did not have it', () => {
  expect(told('ny', 'v2')).toEqual([['begge', null]])
  expect(told('ny', 'v3')).toEqual([])
})
