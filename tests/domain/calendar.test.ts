import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addMonths, endOf, isoDay, monthsBetween } from '#domain/calendar.ts'
import { followingPeriods } from '#domain/following.ts'

describe('time is counted in calendar months, from the end of one period to the end of another', () => {
  test.each([
    ['2025-04', '2025-10', 6],
    ['2025-04', '2026', 20],
    ['2025-10', '2026', 14],
    ['2024', '2030', 72],
    ['2024', '2025-Q1', 3],
    ['2025-Q1', '2025-03', 0],
    ['2023', '2024-02', 2],
    ['2025-11-01', '2025-11-16', 0.5],
    ['2025-02-14', '2025-02', 0.5],
    ['2026', '2025', -12],
  ])('%s to %s is %d months', (from, to, months) => {
    expect(monthsBetween(from, to)).toBeCloseTo(months, 10)
  })
})

describe('some months later', () => {
  test.each([
    ['2025-10-31', 4, '2026-02-28'],
    ['2025-02-28', 1, '2025-03-31'],
    ['2025-01-30', 1, '2025-02-28'],
    ['2025-11-01', 15, '2027-02-01'],
    ['2024-02-29', 12, '2025-02-28'],
    ['2025-12-31', 0, '2025-12-31'],
  ])('%s and %d months is %s', (from, months, to) => {
    expect(isoDay(addMonths(endOf(from), months))).toBe(to)
  })

  test('is that many months later, from the end of any month', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 12 }),
        fc.integer({ min: 0, max: 60 }),
        (month, months) => {
          const from = `2024-${String(month).padStart(2, '0')}`
          const to = isoDay(addMonths(endOf(from), months))
          expect(monthsBetween(from, to)).toBeCloseTo(months, 10)
        },
      ),
    )
  })
})

describe('the periods that follow are of the same kind', () => {
  test.each([
    ['2024', '2027', ['2025', '2026', '2027']],
    ['2024', '2026-06', ['2025']],
    ['2024', '2025-06', []],
    ['2024', '2020', []],
    ['2025-Q3', '2026-Q1', ['2025-Q4', '2026-Q1']],
    ['2025-11', '2026-02', ['2025-12', '2026-01', '2026-02']],
    ['2025-11-15', '2026-01', ['2025-12-15', '2026-01-15']],
  ])('after %s to %s', (last, until, expected) => {
    expect(followingPeriods(last, until)).toEqual(expected)
  })
})
