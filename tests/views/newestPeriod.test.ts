import { expect, test } from 'vitest'
import { newestPeriod } from '#views/board/newestPeriod.ts'
import { observation, series, summary } from '#tests/support/fixtures.ts'

const shows = (...observations: ReturnType<typeof observation>[]) =>
  summary({ series: [series(observations)] })

test.each([
  ['no indicators', [], null],
  ['no figures', [summary(), summary({}, { headline: null })], null],
  [
    'only bounds and missing values',
    [shows(observation('2025', 11, { qualifier: 'above' })), shows(observation('2024', null))],
    null,
  ],
  [
    'years, months and days together',
    [
      shows(observation('2024', 1)),
      shows(observation('2025-11-01', 1)),
      shows(observation('2025-10', 1)),
    ],
    '2025-11-01',
  ],
  [
    'a newer figure that is not the one shown',
    [shows(observation('2024', 49), observation('2025', 50, { qualifier: 'about' }))],
    '2024',
  ],
  [
    'two that end together',
    [shows(observation('2025-12', 1)), shows(observation('2025', 1))],
    '2025-12',
  ],
])('the board says its newest figure is from: %s', (_, indicators, expected) => {
  expect(newestPeriod(indicators)).toBe(expected)
})
