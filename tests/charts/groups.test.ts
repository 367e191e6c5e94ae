import { describe, expect, it } from 'vitest'
import { countGeometry } from '#charts/countLine.ts'
import { dotPlot } from '#charts/dotPlot.ts'
import { trackGeometry } from '#charts/track.ts'
import type { Measure } from '#domain/model.ts'
import {
  ambition,
  bounds,
  dialog,
  epjEffect,
  epjQuality,
  measure,
  obs,
  patients,
  pll,
  recipients,
  series,
} from './build.ts'

const headline = (m: Measure, id = m.series[0]?.id) => {
  const found = m.series.find((s) => s.id === id)
  if (!found) throw new Error('no such series')
  return { measure: m, series: found }
}

describe('dotPlot', () => {
  it('sets groups of one period side by side, highest first, a bound as a bound', () => {
    const { rows, period, ambitions } = dotPlot(epjEffect, epjEffect.series)
    expect(period).toBe('2025')
    expect(rows.map((r) => [r.series.id, r.at, r.kind, r.about])).toEqual([
      ['fastleger', 80, 'above', false],
      ['vest', 63, 'figure', false],
      ['hp', 50, 'figure', true],
      ['kommuner', 44, 'figure', false],
      ['midt', 27, 'figure', false],
    ])
    expect(rows[2]?.earlier).toEqual([49])
    expect(ambitions[0]?.at).toBe(68)
  })
  it('says which row shows another period, and leaves out what has no value', () => {
    const m = measure({
      series: [
        series('a', 'A', [obs('2025', 50)]),
        series('b', 'B', [obs('2025', 40)]),
        series('c', 'C', [obs('2024', 30)]),
        series('d', 'D', [obs('2025', null)]),
      ],
    })
    const { rows } = dotPlot(m, m.series)
    expect(rows.map((r) => [r.series.id, r.otherPeriod])).toEqual([
      ['a', false],
      ['b', false],
      ['c', true],
    ])
  })
  it('scales counts to a round number', () => {
    const m = measure({
      unit: 'count',
      series: [series('a', 'A', [obs('2025', 106)]), series('b', 'B', [obs('2025', 14)])],
    })
    const { rows, ticks } = dotPlot(m, m.series)
    expect(ticks.at(-1)).toEqual({ value: 150, at: 100 })
    expect(rows[0]?.at).toBeCloseTo((106 / 150) * 100)
  })
})

describe('trackGeometry', () => {
  it('keeps figures before a break apart', () => {
    expect(trackGeometry(headline(epjQuality))).toMatchObject({
      earlier: [
        { at: 60, hollow: true },
        { at: 52, hollow: false },
        { at: 49, hollow: false },
      ],
      latest: { at: 52, open: false },
      ambition: null,
    })
  })
  it('shows the exact figure, though a less exact one came later', () => {
    expect(trackGeometry(headline(epjEffect))).toMatchObject({
      earlier: [],
      latest: { at: 49 },
      ambition: { at: 68, standing: 'proposed' },
    })
  })
  it('fades the older figures, and draws no more than six', () => {
    const earlier = trackGeometry(headline(pll))?.earlier ?? []
    expect(earlier).toHaveLength(6)
    expect(earlier.map((e) => e.strength)).toEqual(earlier.map((e) => e.strength).toSorted())
  })
  it('draws a bound as an open range, an ambition alone, and nothing of nothing', () => {
    expect(trackGeometry(headline(bounds))).toMatchObject({
      latest: null,
      earlier: [],
      bound: { from: 11, to: 100 },
    })
    expect(trackGeometry(headline(dialog))).toMatchObject({ latest: null, ambition: { at: 100 } })
    expect(trackGeometry(headline(measure({ series: [series('n', 'N', [])] })))).toBeNull()
  })
  it('marks a doubtful latest', () => {
    const m = measure({ series: [series('a', 'A', [obs('2024', 63, { status: 'U' })])] })
    expect(trackGeometry(headline(m))?.latest?.open).toBe(true)
  })
})

describe('countGeometry', () => {
  it('is true in time and begins at 0', () => {
    const geometry = countGeometry(headline(patients))
    expect(geometry?.joints).toHaveLength(2)
    // The later, approximate figure is drawn too, but the exact one is the one shown large.
    expect(geometry?.latest).toEqual({ x: 24.3, y: 35.7, open: false })
    expect(geometry?.points).toEqual([
      { x: 0, y: 44, open: false },
      { x: 100, y: 0, open: true },
    ])
  })
  it('does not join across a gap', () => {
    expect(countGeometry(headline(recipients))?.joints).toHaveLength(3)
  })
  it('has room for the ambition, at its due date', () => {
    const geometry = countGeometry(headline({ ...patients, ambitions: [ambition(5000, '2030')] }))
    expect(geometry?.ambition).toMatchObject({ x: 100, y: 0 })
    expect(geometry?.latest.y).toBeGreaterThan(50)
  })
  it('centres a lone figure and draws nothing of nothing', () => {
    const one = measure({ unit: 'count', series: [series('n', 'N', [obs('2025', 7)])] })
    expect(countGeometry(headline(one))?.latest).toMatchObject({ x: 50, y: 0 })
    expect(
      countGeometry(headline(measure({ unit: 'count', series: [series('n', 'N', [])] }))),
    ).toBeNull()
  })
})
