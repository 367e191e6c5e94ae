import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { DatasetMeasure } from '#domain/dataset.ts'
import { asOf } from '#domain/edition.ts'
import type { Ambition, Measure } from '#domain/model.ts'
import {
  ambition,
  dataset,
  datasetIndicator,
  datasetMeasure,
  nb,
  source,
} from '#tests/support/fixtures.ts'

const known = <T>(from: string, item: T) => ({ ...item, from })

type About = Partial<Pick<DatasetMeasure, 'ambitions' | 'withdrawals' | 'ambitionNotes'>>

const measureIn = (slug: string, more: About): Measure | undefined =>
  asOf(dataset(datasetIndicator({ measures: [datasetMeasure(more)] })), slug).indicators[0]
    ?.measures[0]

/** Value and series of each, in the order they were set. */
const toldIn = (slug: string, more: About) =>
  measureIn(slug, more)?.ambitions.map((a) => [a.value, a.series])

const level = (from: string, value: number, series: string | null, period = '2030') =>
  known(from, ambition(value, period, { series }))

describe('a new ambition takes the place of', () => {
  test('the one for the same series and period, and of no other', () => {
    const ambitions = [
      level('v1', 60, 'norge'),
      level('v1', 25, 'nord'),
      level('v1', 40, 'norge', '2026'),
      level('v2', 68, 'norge'),
    ]
    expect(toldIn('v1', { ambitions })).toEqual([
      [60, 'norge'],
      [25, 'nord'],
      [40, 'norge'],
    ])
    expect(toldIn('v2', { ambitions })).toEqual([
      [25, 'nord'],
      [40, 'norge'],
      [68, 'norge'],
    ])
  })

  test('one for the same period whose series was not said, now that it is', () => {
    const ambitions = [
      level('v1', 25, null),
      level('v1', 30, null, '2026'),
      level('v2', 25, 'norge'),
    ]
    expect(toldIn('v2', { ambitions })).toEqual([
      [30, null],
      [25, 'norge'],
    ])
  })

  test('one whose series was not said, by one for each of several', () => {
    const ambitions = [
      level('v1', 25, null),
      level('v2', 20, 'norge'),
      level('v2', 40, 'nord'),
      level('v3', 45, 'nord'),
    ]
    expect(toldIn('v2', { ambitions })).toEqual([
      [20, 'norge'],
      [40, 'nord'],
    ])
    expect(toldIn('v3', { ambitions })).toEqual([
      [20, 'norge'],
      [45, 'nord'],
    ])
  })

  test('all of the period, when it is no longer said which series it is for', () => {
    const ambitions = [
      level('v1', 20, 'norge'),
      level('v1', 40, 'nord'),
      level('v1', 30, 'norge', '2026'),
      level('v2', 50, null),
    ]
    expect(toldIn('v2', { ambitions })).toEqual([
      [30, 'norge'],
      [50, null],
    ])
  })

  test('nothing its own paper sets beside it', () => {
    const ambitions = [level('v1', 50, null), level('v1', 20, 'norge')]
    expect(toldIn('v1', { ambitions })).toHaveLength(2)
    expect(toldIn('v3', { ambitions })).toHaveLength(2)
  })

  test('an earlier entry of the same edition, series and period', () => {
    const ambitions = [level('v1', 50, 'norge'), level('v1', 55, 'norge')]
    expect(toldIn('v1', { ambitions })).toEqual([[55, 'norge']])
  })
})

describe('a withdrawn ambition', () => {
  const withdrawn = (from: string, series: string | null) => ({
    ...{ from, period: '2030', series, source },
    note: nb('Rådet trakk nivået.'),
  })
  const ambitions = [level('v1', 60, 'norge'), level('v1', 40, 'nord')]

  test('is gone from then on, and the reason stands among the notes', () => {
    const withdrawals = [withdrawn('v2', 'norge')]
    expect(toldIn('v1', { ambitions, withdrawals })).toHaveLength(2)
    expect(measureIn('v1', { ambitions, withdrawals })?.ambitionNotes).toEqual([])
    expect(toldIn('v2', { ambitions, withdrawals })).toEqual([[40, 'nord']])
    expect(measureIn('v3', { ambitions, withdrawals })?.ambitionNotes).toEqual([
      { text: nb('Rådet trakk nivået.'), source },
    ])
    expect(measureIn('v3', { ambitions, withdrawals })).not.toHaveProperty('withdrawals')
  })

  test('names its series exactly, and may say nothing more', () => {
    const withdrawals = [{ from: 'v2', period: '2030', series: null, source }]
    expect(toldIn('v2', { ambitions, withdrawals })).toHaveLength(2)
    expect(measureIn('v2', { ambitions, withdrawals })?.ambitionNotes).toEqual([])
  })

  test('may be set anew, in the same edition or a later one', () => {
    const withdrawals = [withdrawn('v2', 'norge')]
    for (const from of ['v2', 'v3']) {
      const again = [...ambitions, level(from, 70, 'norge')]
      expect(toldIn('v3', { ambitions: again, withdrawals })).toEqual([
        [40, 'nord'],
        [70, 'norge'],
      ])
    }
  })
})

test('a note that ends is not carried past the ambition it spoke of', () => {
  const ambitionNotes = [{ from: 'v1', until: 'v2', text: nb('Nivået er ikke satt.'), source }]
  expect(measureIn('v1', { ambitionNotes })?.ambitionNotes).toHaveLength(1)
  expect(measureIn('v2', { ambitionNotes })?.ambitionNotes).toEqual([])
})

const entry = (...editions: readonly string[]) =>
  fc
    .record({
      from: fc.constantFrom(...editions),
      value: fc.integer({ min: 0, max: 100 }),
      period: fc.constantFrom('2026', '2030'),
      series: fc.constantFrom('norge', 'nord', null),
    })
    .map(({ from, value, period, series }) => level(from, value, series, period))

test('whatever a later edition sets, earlier ones stand', () => {
  fc.assert(
    fc.property(fc.array(entry('v1', 'v2')), fc.array(entry('v3')), (before, added) => {
      for (const slug of ['v1', 'v2']) {
        const ambitions = [...added, ...before]
        expect(measureIn(slug, { ambitions })).toEqual(measureIn(slug, { ambitions: before }))
      }
    }),
  )
})

test('of a period, a series has one ambition at most, and the newest edition’s all stand', () => {
  const keyOf = ({ period, series }: Ambition) => `${period} ${series ?? ''}`
  fc.assert(
    fc.property(fc.array(entry('v1', 'v2', 'v3')), (ambitions) => {
      const standing = measureIn('v3', { ambitions })?.ambitions.map(keyOf) ?? []
      expect(new Set(standing).size).toBe(standing.length)
      const newest = ambitions.filter(({ from }) => from === 'v3').map(keyOf)
      expect(standing).toEqual(expect.arrayContaining(newest))
    }),
  )
})
