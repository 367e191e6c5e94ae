import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { crosses, overlap } from '#charts/boxes.ts'
import { pathExtra, projectionExtra } from '#charts/extras.ts'
import { FORMS } from '#charts/geometry.ts'
import { lineGeometry } from '#charts/lineChart.ts'
import { readingsOf } from '#charts/readings.ts'
import { project } from '#domain/projection.ts'
import { requiredPath } from '#domain/requiredPath.ts'
import { ambition, i18n, measure, plain, pll, recipients } from './build.ts'

const FORM_NAMES = ['wide', 'narrow'] as const
const contact = measure({
  series: [plain('alle', { 2019: 33, 2020: 47, 2021: 46, 2022: 54, 2023: 57, 2024: 59 })],
})

function pathOf(of: typeof pll, level = 25, due = '2026') {
  const [series] = of.series
  if (!series) throw new Error('The measure has no series')
  const path = requiredPath(series, of, ambition(level, due))
  if (path.kind === 'none') throw new Error(path.why)
  return pathExtra(path, { label: 'Banen som trengs' })
}

function projectionOf(of: typeof contact, horizon = '2030') {
  const [series] = of.series
  if (!series) throw new Error('The measure has no series')
  const found = project(series, of, horizon, () => 2.776)
  if (found.kind === 'blocked') throw new Error(JSON.stringify(found.blockers))
  return projectionExtra(found, {
    label: 'Videreføring 84 %',
    noChange: 'Ingen endring 59 %',
    reading: ({ period }) => `Videreføring i ${period}`,
  })
}

const numbers = (d: string): number[] => (d.match(/-?[\d.]+/g) ?? []).map(Number)

describe('what is drawn in on request', () => {
  test.each(FORM_NAMES)('the required path ends in the ambition’s mark (%s)', (form) => {
    const input = { measure: pll, lines: pll.series, zoom: false, i18n, extras: [pathOf(pll)] }
    const geometry = lineGeometry(input, FORMS[form])
    const [x, y] = numbers(geometry.extras[0]?.paths[0]?.d ?? '').slice(-2)
    expect(x).toBeCloseTo(geometry.ambitions[0]?.x ?? NaN, 0)
    expect(y).toBeCloseTo(geometry.ambitions[0]?.y ?? NaN, 0)
  })

  test('a percent’s path is straight, a count’s is not', () => {
    const bend = (of: typeof pll, level: number, due: string) => {
      const points = pathOf(of, level, due).lines[0]?.points ?? []
      const [first, middle, last] = [points[0], points[points.length / 2 - 0.5], points.at(-1)]
      return (middle?.value ?? 0) - ((first?.value ?? 0) + (last?.value ?? 0)) / 2
    }
    expect(bend(pll, 25, '2026')).toBeCloseTo(0, 9)
    expect(bend(recipients, 500_000, '2030')).toBeLessThan(-1000)
  })

  test.each(FORM_NAMES)('the axis reaches 2030 when the development is carried on (%s)', (form) => {
    const input = { measure: contact, lines: contact.series, zoom: false, i18n }
    const before = lineGeometry(input, FORMS[form])
    const after = lineGeometry({ ...input, extras: [projectionOf(contact)] }, FORMS[form])
    expect(before.stops.map(({ period }) => period)).not.toContain('2030')
    expect(after.stops.at(-1)?.period).toBe('2030')
    expect(after.extras[0]?.paths.map(({ className }) => className)).toEqual([
      'chart-band',
      'chart-no-change',
      'chart-projected',
    ])
  })

  test('each projected year tells its value when the reader comes to it', () => {
    const readings = readingsOf(contact, contact.series, i18n, [projectionOf(contact)])
    expect(readings.at(-1)?.spoken).toContain('Videreføring i 2030')
    expect(readings.find(({ period }) => period === '2024')?.spoken).not.toContain('Videreføring')
  })

  test('labels never cover each other or leave the drawing', () => {
    const value = fc.integer({ min: 5, max: 95 })
    fc.assert(
      fc.property(
        fc.array(value, { minLength: 6, maxLength: 6 }),
        fc.constantFrom(...FORM_NAMES),
        (values, form) => {
          fc.pre(new Set(values).size > 2)
          const years = Object.fromEntries(values.map((v, i) => [2019 + i, v]))
          const of = measure({ series: [plain('alle', years)] })
          const input = { measure: of, lines: of.series, zoom: false, i18n }
          const { extras, series, plot } = lineGeometry(
            { ...input, extras: [projectionOf(of)] },
            FORMS[form],
          )
          const labels = [...extras.flatMap((x) => x.labels), ...series.map((s) => s.label)]
          const boxes = labels.flatMap((label) => label?.box ?? [])
          boxes.forEach((box, index) => {
            for (const other of boxes.slice(index + 1)) expect(overlap(box, other)).toBe(false)
            expect(box.x + box.width).toBeLessThanOrEqual(FORMS[form].width)
            expect(box.y + box.height).toBeLessThanOrEqual(plot.bottom)
          })
        },
      ),
      { numRuns: 40 },
    )
  })

  test.each(FORM_NAMES)('no line of PLL crosses the words of its required path (%s)', (form) => {
    const input = { measure: pll, lines: pll.series, zoom: true, i18n, extras: [pathOf(pll)] }
    const { extras } = lineGeometry(input, FORMS[form])
    const box = extras[0]?.labels[0]?.box
    const points = numbers(extras[0]?.paths[0]?.d ?? '')
    const [x1 = 0, y1 = 0] = points
    const [x2 = 0, y2 = 0] = points.slice(-2)
    // Where there is no free place it is left out: its control has the same words.
    expect(form === 'narrow' || box !== undefined).toBe(true)
    // The words may touch the line with a corner.
    const inner = box && {
      x: box.x + 1,
      y: box.y + 1,
      width: box.width - 2,
      height: box.height - 2,
    }
    expect(inner !== undefined && crosses({ x1, y1, x2, y2 }, inner)).toBe(false)
  })
})
