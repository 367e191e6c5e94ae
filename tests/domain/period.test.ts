import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  calendarDate,
  comparePeriods,
  dayNumber,
  midpoint,
  parsePeriod,
  period,
} from '#domain/period.ts'

const iso = (day: number): string => {
  const { year, month, day: date } = calendarDate(day)
  return [year, String(month).padStart(2, '0'), String(date).padStart(2, '0')].join('-')
}

describe('a period says which days it covers, whatever the time zone', () => {
  test('the tests run far from Norway, where local dates are a day ahead', () => {
    expect(new Date(0).getTimezoneOffset()).not.toBe(0)
  })

  test.each([
    ['2024', 'year', '2024', '2024-01-01', '2024-12-31'],
    ['2020_2020', 'year', '2020', '2020-01-01', '2020-12-31'],
    ['2025-Q1', 'quarter', '2025-Q1', '2025-01-01', '2025-03-31'],
    ['2025-Q2', 'quarter', '2025-Q2', '2025-04-01', '2025-06-30'],
    ['2025-Q3', 'quarter', '2025-Q3', '2025-07-01', '2025-09-30'],
    ['2025-Q4', 'quarter', '2025-Q4', '2025-10-01', '2025-12-31'],
    ['2026K1', 'quarter', '2026-Q1', '2026-01-01', '2026-03-31'],
    ['2024-02', 'month', '2024-02', '2024-02-01', '2024-02-29'],
    ['2025-02', 'month', '2025-02', '2025-02-01', '2025-02-28'],
    ['2025-12', 'month', '2025-12', '2025-12-01', '2025-12-31'],
    ['2025-11-01', 'day', '2025-11-01', '2025-11-01', '2025-11-01'],
    ['2024-02-29', 'day', '2024-02-29', '2024-02-29', '2024-02-29'],
    ['2000-02-29', 'day', '2000-02-29', '2000-02-29', '2000-02-29'],
    ['1900', 'year', '1900', '1900-01-01', '1900-12-31'],
    ['2200-12-31', 'day', '2200-12-31', '2200-12-31', '2200-12-31'],
  ])('%s is a %s, written %s, from %s to %s', (text, kind, id, start, end) => {
    const found = period(text)
    expect([found.kind, found.id, iso(found.start), iso(found.end)]).toEqual([kind, id, start, end])
    expect(found.year).toBe(Number(text.slice(0, 4)))
  })

  test.each([
    ...['', ' ', '2025 ', ' 2025', '2025\n', '25', '20255', 'tjuetjuefem', '２０２５', '-2025'],
    ...['1899', '2201', '0099', '2025-02-29', '1900-02-29', '2025-04-31', '2025-01-00'],
    ...['2025-01-32', '2025-00', '2025-13', '2025-1', '2025-01-1', '2025-Q0', '2025-Q5', '2025Q3'],
    ...['2025-q3', '2025-K3', '2025K0', '2025K5', '2020_2021', '2020_2020-Q1', '2025-10-01T00:00'],
    ...['2025/10', '01.11.2025', '2025-Q3-01', '2025-10-'],
  ])('«%s» is not a period', (text) => {
    expect(parsePeriod(text)).toBeNull()
    expect(() => period(text)).toThrow(RangeError)
    expect(() => period(text)).toThrow(`Not a period: "${text}"`)
  })

  test('no text makes the reader fail, and what it accepts has one canonical form', () => {
    const texts = fc.oneof(fc.string(), fc.stringMatching(/^\d{4}[-K_Q]{0,2}\d{0,4}(-\d\d)?$/))
    fc.assert(
      fc.property(texts, (text) => {
        const found = parsePeriod(text)
        if (!found) return
        expect(parsePeriod(found.id)).toEqual(found)
        expect(found.start).toBeLessThanOrEqual(found.end)
      }),
    )
  })

  test('every calendar day from 1900 to 2200 is read as that day', () => {
    const [first, last] = [dayNumber(1900, 1, 1), dayNumber(2200, 12, 31)]
    fc.assert(
      fc.property(fc.integer({ min: first, max: last }), (day) => {
        expect(period(iso(day))).toMatchObject({ id: iso(day), start: day, end: day })
      }),
    )
  })

  test('months fill quarters and quarters fill the year, without gap or overlap', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1900, max: 2200 }), (year) => {
        const months = Array.from({ length: 12 }, (_, i) =>
          period(`${year}-${String(i + 1).padStart(2, '0')}`),
        )
        const quarters = [1, 2, 3, 4].map((q) => period(`${year}-Q${q}`))
        for (const parts of [months, quarters]) {
          expect(parts[0]?.start).toBe(period(String(year)).start)
          expect(parts.at(-1)?.end).toBe(period(String(year)).end)
          for (const [i, part] of parts.slice(1).entries())
            expect(part.start).toBe((parts[i]?.end ?? 0) + 1)
        }
        expect(quarters.map((q) => q.end)).toEqual([2, 5, 8, 11].map((i) => months[i]?.end))
      }),
      { numRuns: 30 },
    )
  })
})

describe('a figure is placed on the time axis', () => {
  test('in the middle of its period', () => {
    expect(iso(midpoint(period('2025-11-01')))).toBe('2025-11-01')
    expect(iso(midpoint(period('2025')))).toBe('2025-07-02')
    expect(midpoint(period('2024')) % 1).toBe(0.5)
  })

  test('after those that ended before it, and the longer first of two that end together', () => {
    const shuffled = ['2025-12-31', '2026', '2025-12', '2024', '2025-Q4', '2025', '2025-Q3']
    expect(shuffled.toSorted(comparePeriods)).toEqual([
      ...['2024', '2025-Q3', '2025', '2025-Q4', '2025-12', '2025-12-31', '2026'],
    ])
    expect(comparePeriods('2026K1', '2026-Q1')).toBe(0)
  })
})
