import { describe, expect, test } from 'vitest'
import { inLocale, LOCALES } from '#domain/base.ts'
import { createFormat, decimalsOf } from '#i18n/format.ts'
import { calendar as english } from '#i18n/messages/en/calendar.ts'
import { calendar } from '#i18n/messages/nb/calendar.ts'
import { parsePeriod } from '#domain/period.ts'

const nb = createFormat('nb', calendar)

describe('numbers are written the Norwegian way', () => {
  test.each([
    [0, undefined, '0'],
    [1.5, undefined, '1,5'],
    [1, 1, '1,0'],
    [1383, undefined, '1\u00a0383'],
    [125_286, undefined, '125\u00a0286'],
    [5_594_340, undefined, '5\u00a0594\u00a0340'],
    [-2.5, undefined, '\u22122,5'],
    [0.125, undefined, '0,13'],
    [0.125, 5, '0,13'],
    [23.45, 0, '23'],
    [0.1 + 0.2, 1, '0,3'],
  ])('%s with %s decimals is %s', (value, decimals, expected) => {
    expect(nb.number(value, decimals)).toBe(expected)
  })

  test('a share has a no-break space before its percent sign, a count has no sign', () => {
    expect(nb.value(1.5, 'percent')).toBe('1,5\u00a0%')
    expect(nb.value(60, 'percent', 1)).toBe('60,0\u00a0%')
    expect(nb.value(2150, 'count')).toBe('2\u00a0150')
  })

  test('English readers get a point, a comma in thousands, and a date with the month’s name', () => {
    const en = createFormat('en', english)
    expect(en.value(1.5, 'percent')).toBe('1.5\u00a0%')
    expect(en.value(95_718, 'count')).toBe('95,718')
    expect(en.date('2025-11-01')).toBe('1 Nov 2025')
    expect(en.period('2025-11-01')).toBe('1 November 2025')
    expect(createFormat('nn', calendar).value(1.5, 'percent')).toBe('1,5\u00a0%')
  })

  test.each([
    [[], 0],
    [[60, 52], 0],
    [[1, 1.5], 1],
    [[0.25, 1.5], 2],
    [[0.1234], 2],
  ])('%j are printed with %i decimals, so that they read as one column', (values, expected) => {
    expect(decimalsOf(values)).toBe(expected)
  })
})

describe('periods and dates are written the Norwegian way, the same day in every time zone', () => {
  test.each([
    ['2024', '2024', '2024'],
    ['2020_2020', '2020', '2020'],
    ['2025-Q3', 'Q3 2025', 'Q3 2025'],
    ['2026K1', 'Q1 2026', 'Q1 2026'],
    ['2025-01', 'januar 2025', 'jan. 2025'],
    ['2025-05', 'mai 2025', 'mai 2025'],
    ['2025-10', 'oktober 2025', 'okt. 2025'],
    ['2025-12', 'desember 2025', 'des. 2025'],
    ['2025-11-01', '1. november 2025', '01.11.2025'],
    ['2024-02-29', '29. februar 2024', '29.02.2024'],
  ])('%s is «%s», or in short «%s»', (id, long, short) => {
    expect(nb.period(id)).toBe(long)
    expect(nb.period(id, 'short')).toBe(short)
  })

  test('every month has a name, long and short', () => {
    expect([calendar.months.length, calendar.shortMonths.length]).toEqual([12, 12])
    for (const [i, name] of calendar.shortMonths.entries())
      expect(calendar.months[i]?.startsWith(name.replace('.', ''))).toBe(true)
  })

  test('a month without a name leaves the year, rather than an error on the page', () => {
    const nameless = createFormat('nb', { ...calendar, months: [], shortMonths: [] })
    expect(nameless.period('2025-10')).toBe(' 2025')
    expect(nameless.period('2025-11-01')).toBe('1.  2025')
  })

  test('a date is day, month and year', () => {
    expect(nb.date('2025-11-20')).toBe('20.11.2025')
    expect(nb.date('2024-02-29')).toBe('29.02.2024')
  })

  test('a period that cannot be read is an error: data are checked before they come here', () => {
    expect(parsePeriod('2025-13')).toBeNull()
    expect(() => nb.period('2025-13')).toThrow(RangeError)
  })
})

test('content is in the reader’s language where it exists, else in the bokmål it was written in', () => {
  const text = { nb: 'Innbyggere', nn: 'Innbyggjarar' }
  expect(LOCALES.map((locale) => inLocale(text, locale))).toEqual([
    'Innbyggere',
    'Innbyggjarar',
    'Innbyggere',
  ])
})
