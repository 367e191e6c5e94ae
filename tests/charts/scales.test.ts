import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { linear, niceStep } from '#charts/scale.ts'
import { textWidth, wrap, wrapEvenly } from '#charts/textWidth.ts'
import { timeDomain, timeTicks } from '#charts/timeScale.ts'
import { valueAxis, zoomMax } from '#charts/valueScale.ts'
import { period } from '#domain/period.ts'
import { i18n } from './build.ts'

describe('valueAxis', () => {
  it.each([
    ['shares open on 0–100', [1.5, 25], 'percent', false, 100],
    ['zoomed, the ambition has room', [1.5, 25], 'percent', true, 30],
    ['zoom is refused when figures are high', [1.5, 41], 'percent', true, 100],
    ['very low shares', [0.4], 'percent', true, 5],
    ['the highest low share', [40], 'percent', true, 50],
    ['counts begin at 0 and end on a round number', [1204, 2150], 'count', false, 2500],
    ['small counts have whole ticks', [2], 'count', false, 3],
    ['a count of nothing', [0], 'count', false, 2],
  ] as const)('%s', (_, values, unit, zoom, max) => {
    const axis = valueAxis(values, unit, zoom)
    expect(axis.max).toBe(max)
    expect(axis.ticks[0]).toBe(0)
    expect(axis.ticks.at(-1)).toBe(max)
  })

  it('always reaches above the values', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 1e7 }), { minLength: 1 }), (values) => {
        const axis = valueAxis(values, 'count')
        expect(axis.max).toBeGreaterThan(Math.max(...values))
        expect(axis.ticks.length).toBeLessThanOrEqual(7)
        expect(axis.ticks.every(Number.isInteger)).toBe(true)
      }),
    )
  })

  it('offers no zoom for counts or without values', () => {
    expect(zoomMax([3], 'count')).toBeNull()
    expect(zoomMax([], 'percent')).toBeNull()
  })
})

describe('scale', () => {
  it('maps a domain without extent to the middle', () => {
    expect(linear([5, 5], [0, 100])(5)).toBe(50)
  })
  it.each([
    [0.21, 0.5],
    [1, 1],
    [1.01, 2],
    [430, 500],
    [501, 1000],
  ])('a nice step of at least %d is %d', (atLeast, step) => {
    expect(niceStep(atLeast)).toBeCloseTo(step)
  })
})

describe('timeDomain', () => {
  it('reaches the end of the ambition’s period', () => {
    expect(timeDomain(['2024', '2025'], [{ period: '2030' }])).toEqual([
      period('2024').start,
      period('2030').end,
    ])
  })
  it('gives a single day an axis of half a year around it', () => {
    const [first, last] = timeDomain(['2025-11-01'], [])
    expect(last - first).toBe(183)
    expect((first + last) / 2).toBe(period('2025-11-01').start)
  })
  it('begins before an ambition that has no figures', () => {
    const [first, last] = timeDomain([], [{ period: '2027-Q4' }])
    expect(last).toBe(period('2027-12-31').end)
    expect(last - first).toBe(730)
  })
  it('has an extent even for nothing', () => {
    const [first, last] = timeDomain([], [])
    expect(last).toBeGreaterThan(first)
  })
})

describe('timeTicks', () => {
  const request = (from: string, to: string, width: number, months = true) => {
    const domain = [period(from).start, period(to).end] as const
    return timeTicks({
      domain,
      months,
      x: linear(domain, [40, width - 10]),
      edges: [0, width],
      label: (id) => i18n.f.period(id, 'short'),
      width: (label) => textWidth(label, 14),
    })
  }
  it('are years on a long axis and months on a short one', () => {
    expect(request('2019', '2024', 700).map((t) => t.label)).toEqual([
      '2019',
      '2020',
      '2021',
      '2022',
      '2023',
      '2024',
    ])
    expect(request('2025-04', '2026', 700).map((t) => t.label)).toEqual([
      'april 2025',
      'juli 2025',
      'okt. 2025',
      'jan. 2026',
      'april 2026',
      'juli 2026',
      'okt. 2026',
    ])
    expect(request('2023', '2024', 700, false).map((t) => t.label)).toEqual(['2023', '2024'])
  })
  it('never overlap and never leave the drawing, whatever the axis', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1950, max: 2030 }),
        fc.integer({ min: 1, max: 12 }),
        fc.integer({ min: 0, max: 60 }),
        fc.integer({ min: 200, max: 900 }),
        fc.boolean(),
        (year, month, years, width, months) => {
          const from = `${year}-${String(month).padStart(2, '0')}`
          const ticks = request(from, String(year + years), width, months)
          ticks.forEach((tick, index) => {
            const half = textWidth(tick.label, 14) / 2
            expect(tick.x - half).toBeGreaterThanOrEqual(0)
            expect(tick.x + half).toBeLessThanOrEqual(width)
            const next = ticks[index + 1]
            if (next) expect(next.x - textWidth(next.label, 14) / 2).toBeGreaterThan(tick.x + half)
          })
        },
      ),
    )
  })
})

describe('text', () => {
  it('is wider in bold, and takes unknown characters for wide', () => {
    expect(textWidth('Norge', 14, 600)).toBeGreaterThan(textWidth('Norge', 14))
    expect(textWidth('漢', 10)).toBeGreaterThan(10)
    expect(textWidth('', 14)).toBe(0)
  })
  it('breaks at spaces only, and keeps every word', () => {
    expect(wrap('Helse Midt-Norge 27\u00a0%', 90, 14, 600)).toEqual([
      'Helse',
      'Midt-Norge',
      '27\u00a0%',
    ])
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme-ascii' }), fc.nat(200), (text, width) => {
        expect(wrap(text, width, 14).join(' ')).toBe(text)
      }),
    )
  })
  it('evens the lines out without adding any', () => {
    expect(wrapEvenly('Foreslått ambisjon 100\u00a0% i Q4 2027', 220, 14, 600)).toEqual([
      'Foreslått ambisjon',
      '100\u00a0% i Q4 2027',
    ])
  })
})
