import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isBound, isFigure } from '#domain/observation.ts'
import { asOf, newestEdition } from '#domain/edition.ts'
import { loadDataset } from '#publish/load.ts'
import { chance } from '#publish/generate/random.ts'
import { periodsOf } from '#publish/generate/values.ts'
import { generate } from '#publish/generate/generate.ts'
import { AREAS_ID } from '#publish/generate/indicators.ts'
import { generatedDataset, generatedTexts } from '#publish/generate/generatedDataset.ts'
import { readOptions } from '#publish/generate/command.ts'

const frame = await loadDataset('mock-data')
const options = { indicators: 60, areas: 30, months: 48 }
const dataset = generatedDataset(frame, options)
const set = asOf(dataset, newestEdition(dataset))
const areas = set.indicators.find(({ id }) => id === AREAS_ID)

test('there are as many indicators as asked for, under the goals of the strategy in turn', () => {
  expect(set.indicators).toHaveLength(60)
  const goals = frame.goals.map(({ id }) => id)
  expect(set.goals.map(({ id }) => id)).toEqual(goals)
  for (const goal of goals) {
    const here = set.indicators.filter((one) => one.goal === goal).length
    expect(here).toBeGreaterThanOrEqual(Math.floor(60 / goals.length))
  }
})

test('every name says, in each language, that it is not real', () => {
  const names = [
    ...set.indicators.map(({ name }) => name),
    ...set.indicators.flatMap(({ measures }) => measures.map(({ name }) => name)),
    ...set.indicators.flatMap(({ measures }) =>
      measures.flatMap(({ series }) => series.map(({ name }) => name)),
    ),
    ...set.papers.filter(({ id }) => id === 'generert').map(({ title }) => title),
  ]
  expect(names.length).toBeGreaterThan(150)
  for (const { nb, nn, en } of names) {
    expect(nb).toMatch(/^Generer.*ikke ekte\)$/)
    expect(nn).toMatch(/^Generer.*ikkje ekte\)$/)
    expect(en).toMatch(/^Generated.*not real\)$/)
  }
  expect(set.edition.council).toContain('ikke ekte')
})

test('every figure names the generated paper as its source', () => {
  const papers = set.indicators.flatMap(({ measures }) =>
    measures.flatMap(({ series }) =>
      series.flatMap(({ observations }) => observations.map(({ source }) => source.paper)),
    ),
  )
  expect(new Set(papers)).toEqual(new Set(['generert']))
})

describe('the indicator with many areas', () => {
  const measure = areas?.measures[0]
  const all = measure?.series.flatMap(({ observations }) => observations) ?? []

  test('has as many areas and months as asked for', () => {
    expect(measure?.series).toHaveLength(30)
    expect(new Set(all.map(({ period }) => period)).size).toBe(48)
    expect(all.map(({ period }) => period).toSorted()[0]).toBe('2022-07')
  })

  test('has gaps, a break, bounds, missing and doubtful values, each told of', () => {
    expect(all.length).toBeLessThan(30 * 48)
    expect(measure?.breaks).toHaveLength(1)
    expect(all.filter(({ status }) => status === 'B')).toHaveLength(30)
    expect(all.filter(isBound).length).toBeGreaterThan(10)
    const missing = all.filter(({ value }) => value === null)
    expect(missing.length).toBeGreaterThan(10)
    expect(missing.every(({ status, note }) => status === 'M' && note !== undefined)).toBe(true)
    expect(all.some(({ doubtful }) => doubtful)).toBe(true)
    expect(all.some(({ status }) => status === 'P')).toBe(true)
    expect(all.filter(isFigure).every(({ value }) => value >= 0 && value <= 100)).toBe(true)
  })
})

test('the others differ in readiness, unit, frequency, ambition and figures', () => {
  const kinds = (of: (one: (typeof set.indicators)[number]) => unknown) =>
    new Set(set.indicators.map(of)).size
  expect(kinds(({ readiness }) => readiness.value)).toBe(3)
  expect(kinds(({ type }) => type.value)).toBe(3)
  expect(kinds(({ frequency }) => frequency)).toBe(4)
  expect(kinds(({ measures }) => measures[0]?.unit)).toBe(3)
  expect(kinds(({ measures }) => measures[0]?.ambitions.length)).toBe(3)
  expect(set.indicators.some(({ missing }) => missing !== undefined)).toBe(true)
})

test('the same is made every time', () => {
  expect([...generatedTexts(frame, options)]).toEqual([...generatedTexts(frame, options)])
})

test('any number of indicators, areas and months is a dataset in order', () => {
  const size = (max: number) => fc.integer({ min: 1, max })
  fc.assert(
    fc.property(size(30), size(8), size(200), (indicators, series, months) => {
      const made = generatedDataset(frame, { indicators, areas: series, months })
      expect(made.indicators).toHaveLength(indicators)
    }),
    { numRuns: 40 },
  )
})

test('a thousand indicators, one of them with 400 areas, are in order', { timeout: 60_000 }, () => {
  const made = generatedDataset(frame)
  expect(made.indicators).toHaveLength(1000)
  const big = made.indicators[0]?.measures[0]
  expect(big?.series).toHaveLength(400)
  const periods = big?.series.flatMap(({ observations }) => observations.map((o) => o.period))
  expect(new Set(periods).size).toBe(120)
})

test('periods end where the generated edition can know them', () => {
  expect(periodsOf('arlig', 2)).toEqual(['2024', '2025'])
  expect(periodsOf('kvartalsvis', 3)).toEqual(['2025-Q4', '2026-Q1', '2026-Q2'])
  expect(periodsOf('lopende', 7).at(0)).toBe('2025-12')
  expect(periodsOf('lopende', 7).at(-1)).toBe('2026-06')
})

test('chance stays within its bounds and reaches both of them', () => {
  const random = chance(1)
  const drawn = Array.from({ length: 2000 }, () => random.whole(2, 5))
  expect([...new Set(drawn)].toSorted((a, b) => a - b)).toEqual([2, 3, 4, 5])
  const shares = Array.from({ length: 4000 }, () => random.next())
  expect(shares.every((share) => share >= 0 && share < 1)).toBe(true)
  const mean = shares.reduce((sum, share) => sum + share, 0) / shares.length
  expect(mean).toBeGreaterThan(0.47)
  expect(mean).toBeLessThan(0.53)
  expect(chance(1).next()).not.toBe(chance(2).next())
})

describe('what cannot be generated is told plainly', () => {
  test.each([
    [{ indicators: 0 }, 'indicators must be a whole number from 1 to 100000, not 0'],
    [{ areas: 1.5 }, 'areas must be a whole number from 1 to 10000, not 1.5'],
    [{ months: 1201 }, 'months must be a whole number from 1 to 1200, not 1201'],
    [{ months: NaN }, 'months must be a whole number from 1 to 1200, not NaN'],
  ])('%j', (wrong, message) => {
    expect(() => generate(frame, { ...options, ...wrong })).toThrow(new RangeError(message))
  })

  test('a strategy without goals', () => {
    expect(() => generate({ ...frame, goals: [] }, options)).toThrow(/no goal/)
  })
})

test('the command takes the sizes asked for, and the usual ones otherwise', () => {
  const usual = { indicators: 1000, areas: 400, months: 120 }
  expect(readOptions(['out'])).toEqual({ outdir: 'out', options: usual })
  expect(readOptions(['--months', '6', 'out', '--indicators=3'])).toEqual({
    ...{ outdir: 'out', options: { ...usual, months: 6, indicators: 3 } },
  })
  expect(readOptions([]).outdir).toBeUndefined()
  expect(() => readOptions(['a', 'b'])).toThrow(RangeError)
})
