import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { overlap, type Box } from '#charts/boxes.ts'
import { FORMS, type LineGeometry } from '#charts/geometry.ts'
import { lineGeometry } from '#charts/lineChart.ts'
import { chartPlan } from '#charts/plan.ts'
import type { Measure, Standing } from '#domain/model.ts'
import {
  ambition,
  bounds,
  breakAt,
  dialog,
  epjEffect,
  epjQuality,
  i18n,
  measure,
  obs,
  patients,
  pll,
  recipients,
  series,
} from './build.ts'

const draw = (m: Measure, chief: string | null, form: 'wide' | 'narrow' = 'wide', zoom = false) =>
  lineGeometry({ measure: m, lines: chartPlan(m, chief)?.lines ?? [], zoom, i18n }, FORMS[form])

function labelsOf(geometry: LineGeometry): Box[] {
  return [...geometry.series, ...geometry.ambitions, ...geometry.breaks].flatMap(({ label }) =>
    label ? [label.box] : [],
  )
}

/** What must hold for every drawing. */
function expectSound(geometry: LineGeometry, cuts: readonly string[]): void {
  const { plot, form } = geometry
  const points = geometry.series.flatMap((s) => s.points)
  for (const p of points) {
    expect(p.x).toBeGreaterThanOrEqual(plot.left)
    expect(p.x).toBeLessThanOrEqual(plot.right)
    expect(p.y).toBeGreaterThanOrEqual(plot.top)
    expect(p.y).toBeLessThanOrEqual(plot.bottom)
  }
  const labels = labelsOf(geometry)
  labels.forEach((box, index) => {
    expect(box.x).toBeGreaterThanOrEqual(0)
    expect(box.x + box.width).toBeLessThanOrEqual(form.width)
    expect(box.y).toBeGreaterThanOrEqual(0)
    expect(box.y + box.height).toBeLessThanOrEqual(plot.bottom)
    for (const other of labels.slice(index + 1)) expect(overlap(box, other)).toBe(false)
    for (const p of points)
      expect(overlap(box, { x: p.x - 3, y: p.y - 3, width: 6, height: 6 })).toBe(false)
  })
  for (const s of geometry.series)
    for (const segment of s.segments) {
      const periods = segment.map((p) => p.period)
      const all = s.series.observations.map((o) => o.period)
      const between = all.slice(
        all.indexOf(periods[0] ?? ''),
        all.indexOf(periods.at(-1) ?? '') + 1,
      )
      expect(between).toEqual(periods)
      for (const cut of cuts)
        expect(periods.some((p) => p < cut) && periods.some((p) => p >= cut)).toBe(false)
    }
}

describe('lineGeometry', () => {
  it.each([
    ['pll', pll, 'norge', []],
    ['epj quality', epjQuality, 'hp', ['2022']],
    ['epj effect', epjEffect, 'hp', ['2022']],
    ['no figures', dialog, 'norge', []],
    ['bounds only', bounds, 'norge', []],
    ['counts with a gap', recipients, 'norge', []],
    ['counts by day', patients, 'norge', []],
  ] as const)('is sound and tells all labels: %s', (_, m, chief, cuts) => {
    for (const form of ['wide', 'narrow'] as const)
      for (const zoom of [false, true]) {
        const geometry = draw(m, chief, form, zoom)
        expectSound(geometry, cuts)
        for (const s of geometry.series)
          if (s.points.length + s.bounds.length > 0) expect(s.label).not.toBeNull()
        for (const a of geometry.ambitions) expect(a.label).not.toBeNull()
        for (const b of geometry.breaks) expect(b.label).not.toBeNull()
      }
  })

  it('draws the ambition at the end of its period, from the last figure on', () => {
    const { ambitions, series: drawn, plot, xTicks } = draw(epjEffect, 'hp')
    expect(ambitions[0]?.x).toBeCloseTo(plot.right - 9)
    expect(ambitions[0]?.from).toBe(drawn[0]?.points.at(-1)?.x)
    expect(ambitions[0]?.text).toBe('Foreslått ambisjon 68\u00a0% i 2030')
    expect(xTicks.at(-1)?.label).toBe('2030')
  })

  it('words the ambition by its standing', () => {
    const texts = (['adopted', 'proposed', 'not-said'] as Standing[]).map(
      (standing) =>
        draw(measure({ ambitions: [ambition(25, '2026', standing)] }), null).ambitions[0]?.text,
    )
    expect(texts).toEqual([
      'Vedtatt ambisjon 25\u00a0% i 2026',
      'Foreslått ambisjon 25\u00a0% i 2026',
      'Ambisjon 25\u00a0% i 2026 (ikke sagt om vedtatt)',
    ])
  })

  it('cuts the line at the break and marks the break at its first day', () => {
    const { series: drawn, breaks } = draw(epjQuality, 'hp')
    expect(drawn[0]?.segments.map((s) => s.map((p) => p.period))).toEqual([
      ['2022', '2023', '2024'],
    ])
    const [before, after] = [drawn[0]?.points[0], drawn[0]?.points[1]]
    expect(before?.lone).toBe(true)
    expect(breaks[0]?.x).toBeGreaterThan(before?.x ?? Infinity)
    expect(breaks[0]?.x).toBeLessThan(after?.x ?? -Infinity)
    expect(breaks[0]?.label?.lines).toEqual(['Brudd 2022'])
  })

  it('marks what is approximate, provisional and doubtful', () => {
    expect(draw(epjEffect, 'hp').series[0]?.points.at(-1)).toMatchObject({
      about: true,
      provisional: true,
      doubtful: false,
    })
    expect(draw(recipients, 'norge').series[0]?.points[2]).toMatchObject({ doubtful: true })
  })

  it('never makes a point of a bound', () => {
    const { series: drawn } = draw(bounds, 'norge')
    expect(drawn[0]?.points).toEqual([])
    expect(drawn[0]?.bounds.map((b) => b.direction)).toEqual(['below', 'above', 'above'])
    expect(drawn[0]?.label?.lines).toEqual(['over\u00a011\u00a0%'])
  })

  it('puts a label beside its point when nothing is in the way', () => {
    const { label, points } = draw(epjQuality, 'hp').series[0] ?? { label: null, points: [] }
    expect(label?.lines).toEqual(['52\u00a0%'])
    expect(label?.leader).toBeNull()
    expect(Math.abs((label?.box.y ?? 0) + 8.5 - (points.at(-1)?.y ?? 0))).toBeLessThan(2)
  })

  it('names every label in any drawing or leaves it to the key, and never overlaps', () => {
    const name = fc.stringMatching(/^[A-ZÆØÅ][a-zæøå]{2,14}( [A-Za-zæøå-]{3,14}){0,2}$/)
    const years = ['2019', '2020', '2021', '2022', '2023', '2024']
    const value = fc.oneof(
      { weight: 5, arbitrary: fc.integer({ min: 0, max: 100 }) },
      { weight: 1, arbitrary: fc.constant(null) },
    )
    const line = fc.tuple(name, fc.array(value, { minLength: 6, maxLength: 6 }))
    fc.assert(
      fc.property(
        fc.array(line, { minLength: 1, maxLength: 6 }),
        fc.array(
          fc.tuple(fc.integer({ min: 0, max: 100 }), fc.constantFrom('2025', '2027-Q4', '2030')),
          { maxLength: 2 },
        ),
        fc.constantFrom(null, '2021', '2023'),
        fc.constantFrom('wide' as const, 'narrow' as const),
        fc.boolean(),
        (lines, wanted, cut, form, zoom) => {
          const m = measure({
            series: lines.map(([text, values], i) =>
              series(
                `s${i}`,
                text,
                values.map((v, at) => obs(years[at] ?? '2025', v)),
              ),
            ),
            ambitions: wanted.map(([level, due]) => ambition(level, due)),
            breaks: cut === null ? [] : [breakAt(cut)],
          })
          const all = { measure: m, lines: m.series, zoom, i18n }
          expectSound(lineGeometry(all, FORMS[form]), cut === null ? [] : [cut])
        },
      ),
      { numRuns: 60 },
    )
  })
})
