import { describe, expect, test } from 'vitest'
import { period } from '#domain/period.ts'
import { serial, timeAxis } from '#export/pptx/chart/timeAxis.ts'

const axis = (
  periods: readonly string[],
  more: Partial<Parameters<typeof timeAxis>[0]> = {},
): ReturnType<typeof timeAxis> =>
  timeAxis({
    periods,
    due: [],
    breaks: [],
    joined: periods.slice(1).map((to, i) => [periods[i] ?? to, to] as const),
    parted: [],
    room: () => true,
    ...more,
  })

const words = ({ rows }: ReturnType<typeof timeAxis>): string[] => rows.map((row) => row.period)

describe('equal distances are equal times', () => {
  test.each([
    ['years to an ambition', ['2023', '2024'], ['2027'], ['2023', '2024', '2025', '2026', '2027']],
    ['quarters to a year’s end', ['2025-Q3'], ['2025'], ['2025-Q3', '2025-Q4']],
    ['every other year', ['2020', '2022'], ['2026'], ['2020', '2022', '2024', '2026']],
    ['a lone figure', ['2024'], [], ['2024']],
    ['months', ['2025-11', '2025-12'], ['2026-02'], ['2025-11', '2025-12', '2026-01', '2026-02']],
    [
      'an ambition alone',
      [],
      ['2027-Q1'],
      [
        '2025-Q1',
        '2025-Q2',
        '2025-Q3',
        '2025-Q4',
        '2026-Q1',
        '2026-Q2',
        '2026-Q3',
        '2026-Q4',
        '2027-Q1',
      ],
    ],
  ])('%s', (_, periods, due, expected) => {
    const found = axis(periods, { due })
    expect(found.kind).toBe('steps')
    expect(words(found)).toEqual(expected)
    for (const id of periods) expect(words(found)[found.rowOf(id)]).toBe(id)
    for (const id of due) expect(found.rowOfDue(id)).toBe(expected.length - 1)
  })
})

describe('true dates take over', () => {
  test('where the words of every step have no room', () => {
    const found = axis(['2025-04', '2025-05'], { due: ['2026'], room: (ids) => ids.length < 9 })
    expect(found.kind).toBe('months')
    expect(found.rows.map(({ day }) => day)).toEqual([
      period('2025-04-01').start,
      period('2025-05-01').start,
      period('2026-12-01').start,
    ])
  })

  test('where figures are for days, so that their line is not broken between them', () => {
    const found = axis(['2024-12-31', '2025-03-15', '2025-11-01'])
    expect(found.kind).toBe('days')
    expect(words(found)).toEqual(['2024-12-31', '2025-03-15', '2025-11-01'])
  })

  test('where a line would skip a step of another series', () => {
    const joined = [['2020', '2022']] as const
    expect(axis(['2020', '2021', '2022'], { joined }).kind).toBe('months')
  })

  test('with an empty row where no line may be drawn, and one for a break', () => {
    const found = axis(['2024-01-01', '2024-02-01', '2024-06-01'], {
      breaks: ['2024-03'],
      parted: [['2024-02-01', '2024-06-01']],
    })
    const known = [0, 1, 4]
    expect(found.rows).toHaveLength(5)
    expect(['2024-01-01', '2024-02-01', '2024-06-01'].map(found.rowOf)).toEqual(known)
  })

  test('an ambition that fell due between two figures does not part them', () => {
    const found = axis(['2024-01-01', '2024-09-01'], { due: ['2024-06'] })
    expect(found.rows).toHaveLength(2)
    expect(found.rowOfDue('2024-06')).toBe(1)
  })
})

test('a day is counted as Excel counts it', () => {
  expect(serial(period('2024-01-01').start)).toBe(45_292)
  expect(serial(period('1970-01-01').start)).toBe(25_569)
})
