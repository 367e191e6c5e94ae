import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { period } from '#domain/period.ts'
import { axisOf, enlargedMax, shownDomain, spanOfDays, timeSteps } from '#explore/axes.ts'
import {
  ambition,
  bounds,
  dialog,
  epjQuality,
  measure,
  patients,
  plain,
  pll,
} from '../charts/build.ts'
import { indicatorWith, onlyPanel, shown } from './view.ts'

const view = (of: Parameters<typeof indicatorWith>[1], base: string | null = null) =>
  shown(
    [indicatorWith('x', of)],
    of.series.map(({ id }) => `x.${of.id}.${id}`),
    base,
  )
const axis = (of: Parameters<typeof indicatorWith>[1], base: string | null, enlarged = false) =>
  axisOf(onlyPanel(view(of, base)), base, enlarged)

describe('the value axis', () => {
  test('of shares is 0–100, and ends lower only when it is asked for and all is low', () => {
    expect(axis(pll, null)).toEqual({ min: 0, max: 100, ticks: [0, 20, 40, 60, 80, 100] })
    expect(axis(pll, null, true).max).toBe(30)
    expect(axis(epjQuality, null, true).max).toBe(100)
    expect(enlargedMax(view(pll).panels, null)).toBe(30)
    expect(enlargedMax(view(epjQuality).panels, null)).toBeNull()
    expect(enlargedMax(view(patients).panels, null)).toBeNull()
    expect(enlargedMax(view(pll, 'first').panels, 'first')).toBeNull()
    expect(enlargedMax([], null)).toBeNull()
  })

  test('of counts begins at 0 and reaches over the highest', () => {
    const { min, max } = axis(patients, null)
    expect(min).toBe(0)
    expect(max).toBeGreaterThan(2150)
  })

  test('has room for bounds and ambitions as well as figures', () => {
    const counted = { ...patients, ambitions: [ambition(9000, '2030')] }
    expect(axis(counted, null).max).toBeGreaterThanOrEqual(9000)
    expect(axis({ ...bounds, unit: 'count' }, null).max).toBeGreaterThanOrEqual(11)
  })

  test('of differences has 0 and every difference on it, with evenly spaced ticks', () => {
    const value = fc.integer({ min: 0, max: 1000 }).map((n) => n / 10)
    fc.assert(
      fc.property(fc.array(value, { minLength: 1, maxLength: 12 }), (values) => {
        const line = plain('norge', Object.fromEntries(values.map((v, at) => [2000 + at, v])))
        const { min, max, ticks } = axis(measure({ series: [line] }), 'first')
        const [from = 0] = values
        expect(ticks).toContain(0)
        expect([ticks[0], ticks.at(-1)]).toEqual([min, max])
        expect(max).toBeGreaterThan(min)
        for (const v of values) {
          expect(v - from).toBeGreaterThanOrEqual(min - 1e-6)
          expect(v - from).toBeLessThanOrEqual(max + 1e-6)
        }
        const steps = ticks.slice(1).map((tick, at) => tick - (ticks[at] ?? 0))
        for (const step of steps) expect(step).toBeCloseTo(steps[0] ?? 0, 5)
        expect(ticks.length).toBeLessThanOrEqual(9)
      }),
    )
  })

  test('of very many values is worked out all the same', () => {
    const areas = Array.from({ length: 400 }, (_, at) =>
      plain(
        `o${at}`,
        Object.fromEntries(Array.from({ length: 120 }, (__, n) => [`${1990 + n}`, (at + n) % 90])),
      ),
    )
    const of = measure({ unit: 'count', series: areas })
    const panel = onlyPanel(shown([indicatorWith('x', of)], ['x.andel.*']))
    expect(axisOf(panel, null, false).max).toBeGreaterThanOrEqual(89)
  })
})

describe('time', () => {
  test('goes in years, quarters or months, by the finest there is', () => {
    const kinds = (of: Parameters<typeof indicatorWith>[1]) =>
      timeSteps(view(of).panels).steps.map((id) => period(id).kind)
    expect(new Set(kinds(epjQuality))).toEqual(new Set(['year']))
    expect(new Set(kinds(pll))).toEqual(new Set(['month']))
    expect(new Set(kinds(dialog))).toEqual(new Set(['quarter']))
    expect(new Set(kinds(patients))).toEqual(new Set(['month']))
  })

  test('reaches from the first figure to the last day of the last ambition', () => {
    const { domain, steps } = timeSteps(view(pll).panels)
    expect(domain).toEqual([period('2025-04').start, period('2026').end])
    expect([steps[0], steps.at(-1), steps.length]).toEqual(['2025-04', '2026-12', 21])
  })

  const time = timeSteps(view(epjQuality).panels)

  test('is shown from and to what is asked for', () => {
    expect(shownDomain(time, '2022', '2023')).toEqual([period('2022').start, period('2023').end])
    expect(shownDomain(time, null, '2022-Q2')).toEqual([
      period('2021').start,
      period('2022-Q2').end,
    ])
    expect(shownDomain(time, null, null)).toEqual(time.domain)
  })

  test('is shown whole where what is asked for lies outside', () => {
    expect(shownDomain(time, '2030', null)).toBe(time.domain)
    expect(shownDomain(time, null, '1999')).toBe(time.domain)
    expect(shownDomain(time, '1950', '2100')).toEqual(time.domain)
  })

  test('a stretch drawn up with the mouse becomes the periods it touches', () => {
    const day = (id: string) => (period(id).start + period(id).end) / 2
    expect(spanOfDays(time, day('2022'), day('2023'))).toEqual(['2022', '2023'])
    // An end at the whole’s own end stays out of the address.
    expect(spanOfDays(time, day('2021'), day('2023'))).toEqual([null, '2023'])
    expect(spanOfDays(time, day('2022'), day('2024'))).toEqual(['2022', null])
    expect(spanOfDays(time, -1e6, 1e6)).toEqual([null, null])
  })

  test('drawn up anywhere it can be asked for, and what it touched is shown', () => {
    const [first, last] = time.domain
    const within = fc.double({ min: first, max: last, noNaN: true })
    fc.assert(
      fc.property(within, within, (a, b) => {
        const [from, to] = [Math.min(a, b), Math.max(a, b)]
        const [start, end] = shownDomain(time, ...spanOfDays(time, from, to))
        // A period begins at its first day; the day before may have passed its middle.
        expect(start).toBeLessThanOrEqual(from + 1)
        expect(end).toBeGreaterThanOrEqual(to - 1)
      }),
    )
  })
})
