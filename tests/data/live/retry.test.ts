import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { backOff, parseRetryAfter } from '#data/live/retry.ts'

const NOW = Date.parse('2026-12-03T10:00:00Z')

describe('a server says when to come back', () => {
  test.each([
    ['in seconds', '7', 7000],
    ['at once', '0', 0],
    ['with spaces around', ' 7 ', 7000],
    ['as a date', 'Thu, 03 Dec 2026 10:00:30 GMT', 30_000],
    ['as a date that has passed', 'Thu, 03 Dec 2026 09:00:00 GMT', 0],
    ['in an hour: a minute at most', '3600', 60_000],
    ['next week: a minute at most', 'Thu, 10 Dec 2026 10:00:00 GMT', 60_000],
    ['in more seconds than there are', '9'.repeat(400), 60_000],
  ])('%s', (_, value, wait) => {
    expect(parseRetryAfter(value, NOW)).toBe(wait)
  })

  test.each([
    null,
    '',
    'soon',
    '-5',
    '1.5',
    '2026-12-03T10:00:30Z',
    'Thu, 99 Dec 2026 10:00:00 GMT',
  ])('or not so that it can be read: %j', (value) => {
    expect(parseRetryAfter(value, NOW)).toBeNull()
  })

  test('whatever it says, nobody waits for more than a minute, or less than no time', () => {
    fc.assert(
      fc.property(fc.string(), fc.integer(), (value, now) => {
        const wait = parseRetryAfter(value, now)
        return wait === null || (wait >= 0 && wait <= 60_000)
      }),
    )
  })
})

describe('when it does not say, readers come back at times of chance', () => {
  test('within a second after the first failure, two after the second', () => {
    expect([backOff(1, 0), backOff(1, 0.5), backOff(2, 0.5)]).toEqual([0, 500, 1000])
  })

  test('and always within a minute', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 100 }),
        fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }),
        (failures, chance) => {
          const wait = backOff(failures, chance)
          return wait >= 0 && wait < 60_000
        },
      ),
    )
  })
})
