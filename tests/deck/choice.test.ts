/** Which slides a choice gives, and how much goes on one. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { deckOf } from '#deck/deck.ts'
import { allKeys, deckParts } from '#deck/deckParts.ts'
import { evenly, filled } from '#deck/chunks.ts'
import { asOf } from '#domain/edition.ts'
import { summariseSet } from '#domain/summary.ts'
import { DECK_PARTS } from '#state/deckQuery.ts'
import { indicator, measure, observation, series } from '#tests/support/fixtures.ts'
import { dataset, i18nOf, makeDeck, ofKind, textsOf } from './support.ts'

const set = asOf(dataset, 'v0-95')
const strategy = summariseSet(set)
const parts = deckParts(strategy, i18nOf('nb'), textsOf.nb)

test('without a choice: opening, strategy, goals with their indicators, changes, questions', () => {
  const keys = makeDeck()
    .slides.map(({ key }) => key)
    .filter((key) => !/\.\d+$/.test(key))
  expect(keys).toEqual(allKeys(strategy))
  expect(keys.slice(0, 4)).toEqual([
    ...['apning', 'strategi', 'mal.kvalitet', 'pasientens-legemiddelliste'],
  ])
  expect(keys.slice(-2)).toEqual(['endringer', 'sporsmal'])
})

test('with one: those slides, in that order; unknown keys fall away', () => {
  const deck = makeDeck({ keys: ['icd-11', 'finnes-ikke', 'mal.innovasjon', 'mal.nei', 'apning'] })
  expect(deck.slides.map(({ key }) => key)).toEqual(['icd-11', 'mal.innovasjon', 'apning'])
})

test('a deck of one goal or indicator has its name; others the strategy’s', () => {
  expect(makeDeck({ keys: ['mal.innovasjon'] }).title).toBe('Innovasjonskraft. Utgave 0.95')
  expect(makeDeck({ keys: ['icd-11', 'apning'] }).title).toBe('ICD-11. Utgave 0.95')
  expect(makeDeck().title).toBe('Nasjonal e-helsestrategi. Utgave 0.95')
  expect(makeDeck({ locale: 'en' }).edition).toBe('Edition 0.95')
})

test('all that can be chosen is listed with its name, and every key of it gives slides', () => {
  expect(parts.filter(({ kind }) => kind === 'part').map(({ key }) => key)).toEqual([...DECK_PARTS])
  expect(parts.filter(({ kind }) => kind === 'goal')).toHaveLength(strategy.goals.length)
  for (const { key, name, kind, goal } of parts) {
    expect(name).not.toBe('')
    expect(goal !== null).toBe(kind === 'indicator')
    expect(makeDeck({ keys: [key] }).slides[0]?.key).toBe(key)
  }
})

test('whatever is chosen, in whatever order, gives a deck', () => {
  const keys = fc.uniqueArray(
    fc.constantFrom(...parts.map(({ key }) => key), 'x', 'mal.x', '__proto__'),
    {
      maxLength: 5,
    },
  )
  fc.assert(
    fc.property(keys, (chosen) => {
      const slides = makeDeck({ keys: chosen }).slides.filter(({ key }) => !/\.\d+$/.test(key))
      expect(slides.map(({ key }) => key)).toEqual(
        chosen.filter((key) => parts.some((part) => part.key === key)),
      )
    }),
    { numRuns: 40 },
  )
})

describe('a goal', () => {
  const made = (count: number) =>
    Array.from({ length: count }, (_, at) =>
      indicator({
        id: `i-${at}`,
        goal: 'kvalitet',
        measures: [
          measure({ series: [series([observation('2024', at % 100), observation('2025', 50)])] }),
        ],
      }),
    )
  const deckWith = (count: number, keys: readonly string[] | null) => {
    const indicators = made(count)
    return deckOf({
      strategy: summariseSet({ ...set, indicators }),
      indicators,
      changes: null,
      today: '2026-11-20',
      query: { keys },
      i18n: i18nOf('nb'),
      texts: textsOf.nb,
    })
  }

  test('with 60 indicators goes on over nine slides of at most seven rows, all of them there', () => {
    const goals = ofKind(deckWith(60, ['mal.kvalitet']), 'goal')
    expect(goals).toHaveLength(9)
    expect(goals[0]?.title).toBe('Kvalitet og sammenheng i tjenestene (1 av 9)')
    expect(goals.map(({ key }) => key).slice(0, 2)).toEqual(['mal.kvalitet', 'mal.kvalitet.2'])
    const ids = goals.flatMap(({ rows }) => rows.map(({ id }) => id))
    expect(ids).toEqual(made(60).map(({ id }) => id))
    for (const { rows } of goals) expect(rows.length).toBeLessThanOrEqual(7)
    expect(goals.map(({ lead }) => lead === '')).toEqual([false, ...Array(8).fill(true)])
  })

  test('with 60 gives two slides of questions at most', () => {
    const deck = deckWith(60, null)
    expect(deck.slides.length).toBeGreaterThan(70)
    expect(ofKind(deck, 'questions')).toHaveLength(1)
  })

  test('without indicators says so when it is chosen, and is left out when nothing is', () => {
    const [slide] = ofKind(deckWith(3, ['mal.mal-1']), 'goal')
    expect(slide?.rows).toEqual([])
    expect(slide?.summary).toBe('Ingen indikatorer er lagt til dette målet ennå.')
    expect(ofKind(deckWith(3, null), 'goal').map(({ key }) => key)).toEqual(['mal.kvalitet'])
  })

  test('without any in the edition leaves a deck that says so', () => {
    const deck = deckWith(0, null)
    expect(ofKind(deck, 'strategy')[0]?.title).toBe('Utgaven har ingen indikatorer')
    expect(ofKind(deck, 'questions')[0]?.points).toHaveLength(1)
  })
})

test('an indicator that did not arrive has no slide, but stands in its goal', () => {
  const deck = deckOf({
    strategy,
    indicators: set.indicators.filter(({ id }) => id !== 'icd-11'),
    changes: null,
    today: '2026-11-20',
    query: { keys: null },
    i18n: i18nOf('nb'),
    texts: textsOf.nb,
  })
  expect(deck.slides.map(({ key }) => key)).not.toContain('icd-11')
  const rows = ofKind(deck, 'goal').flatMap((slide) => slide.rows)
  expect(rows.map(({ id }) => id)).toContain('icd-11')
})

test('an indicator without a headline draws the first measure that has figures', () => {
  const groups = ['a', 'b', 'c'].map((id, at) =>
    series([observation('2025', 10 * at + 10)], { id, name: { nb: id.toUpperCase() } }),
  )
  const one = indicator({
    id: 'uten-hovedserie',
    goal: 'kvalitet',
    headline: null,
    measures: [measure({ id: 'tom', series: [] }), measure({ id: 'full', series: groups })],
  })
  const deck = deckOf({
    strategy: summariseSet({ ...set, indicators: [one] }),
    indicators: [one],
    changes: null,
    today: '2026-11-20',
    query: { keys: [one.id] },
    i18n: i18nOf('nb'),
    texts: textsOf.nb,
  })
  const [slide] = ofKind(deck, 'indicator')
  expect(slide?.measure.id).toBe('full')
  expect(slide?.headlineSeries).toBeNull()
  expect(slide?.title).toMatch(/^Fra 10.*\(A\) til 30.*\(C\) i 2025/)
  expect(slide?.facts.find(({ kind }) => kind === 'latest')).toMatchObject({
    value: 'Flere deler',
    text: 'tall bare for deler av indikatoren',
  })
})

test('splitting loses nothing, keeps the order, and fills no part too full', () => {
  const items = fc.array(fc.string({ maxLength: 40 }), { maxLength: 80 })
  fc.assert(
    fc.property(items, fc.integer({ min: 1, max: 9 }), (all, most) => {
      const even = evenly(all, most)
      expect(even.flat()).toEqual(all)
      const sizes = even.map((part) => part.length)
      expect(Math.max(0, ...sizes)).toBeLessThanOrEqual(most)
      for (const size of sizes) expect(size).toBeGreaterThan(0)
      const full = filled(all, most, 60)
      expect(full.flat()).toEqual(all)
      for (const part of full) {
        expect(part.length).toBeLessThanOrEqual(most)
        expect(part.length === 1 || part.join('').length <= 60).toBe(true)
      }
    }),
  )
})
