import { describe, expect, test } from 'vitest'
import { apply } from '#domain/difference/apply.ts'
import { difference, mirror } from '#domain/difference/difference.ts'
import { facets } from '#domain/difference/facets.ts'
import { indicatorFrom } from '#domain/difference/rebuild.ts'
import { canonical, compareIds, same } from '#domain/difference/same.ts'
import {
  ambition,
  breakAt,
  indicator,
  measure,
  nb,
  observation,
  series,
  source,
} from '#tests/support/fixtures.ts'
import { NEWER, OLDER, setOf } from './two.ts'

describe('content is the same', () => {
  test.each([
    [{ a: 1, b: [1, { c: 2, d: 3 }] }, { b: [1, { d: 3, c: 2 }], a: 1 }, true],
    [{ a: undefined }, {}, true],
    [{ a: null }, {}, false],
    [[1, 2], [2, 1], false],
    [null, null, true],
    ['1', 1, false],
  ])('%j and %j: %s', (a, b, expected) => {
    expect(same(a, b)).toBe(expected)
    expect(canonical(a) === canonical(b)).toBe(expected)
  })

  test('ids are ordered by code unit, not by a language', () => {
    expect(['å', 'b', 'Z', 'a', 'a'].toSorted(compareIds)).toEqual(['Z', 'a', 'a', 'b', 'å'])
  })
})

describe('facets', () => {
  const whole = indicator({
    placementNote: nb('Ved siden av'),
    statement: nb('Det går bra'),
    nextAssessment: '2026-Q1',
    barriers: [{ text: nb('Penger'), source }],
    actions: [{ text: nb('Penger'), source }],
    notes: [
      { kind: 'doubt', text: nb('Kanskje'), source },
      { kind: 'context', text: nb('Kanskje'), source },
      { kind: 'context', text: nb('Kanskje'), source },
    ],
    sources: [source, { paper: 'sak-2' }],
    measures: [
      measure({
        series: [series([observation('2024', 50)], { population: 9 })],
        breaks: [breakAt('2022')],
        ambitions: [ambition(60, '2030'), ambition(70, '2030', { series: null })],
        ambitionNotes: [{ text: nb('Uklart'), source }],
      }),
    ],
  })

  test('have stable ids, one each', () => {
    expect(facets(whole).map(({ id }) => id)).toEqual([
      ...['name', 'readiness', 'type', 'frequency', 'description', 'statement'],
      ...['nextAssessment', 'headline', 'placement'],
      ...['barrier/1/Penger', 'action/1/Penger'],
      ...['note/3/Kanskje', 'note/1/Kanskje', 'note/2/Kanskje'],
      ...['source/1/sak-1/lysbilde 1', 'source/1/sak-2/'],
      ...['measure/andel', 'series/andel/norge', 'observation/andel/norge/2024'],
      ...['break/andel/2022', 'ambition/andel/norge/2030', 'ambition/andel//2030'],
      'ambitionNote/andel/1/Uklart',
    ])
  })

  test('carry what they are about, without what has facets of its own', () => {
    const flat = new Map(facets(whole).map((one) => [one.id, one]))
    expect(flat.get('placement')?.value).toEqual({ goal: 'mal-1', note: nb('Ved siden av') })
    expect(flat.get('series/andel/norge')).toMatchObject({
      key: { measure: 'andel', series: 'norge' },
      value: { name: nb('Norge'), population: 9 },
    })
    expect(Object.keys(flat.get('measure/andel')?.value ?? {})).toEqual([
      ...['name', 'role', 'unit', 'direction'],
    ])
    expect(flat.get('ambition/andel//2030')).toMatchObject({ key: { series: null } })
  })

  test('leave out what is worked out from the editions', () => {
    const renamed = { ...whole, since: 'v0', formerName: nb('Før') }
    expect(facets(renamed)).toEqual(facets(whole))
  })

  test('a null or absent field has none', () => {
    const empty = indicator({ frequency: null, headline: null, measures: [] })
    expect(facets(empty).map(({ id }) => id)).toEqual([
      ...['name', 'readiness', 'type', 'description', 'placement'],
    ])
  })

  test.each(['name', 'placement', 'readiness', 'type', 'description'])(
    'no indicator without its %s',
    (kind) => {
      const some = facets(whole).filter((one) => one.kind !== kind)
      expect(() => indicatorFrom(whole, some)).toThrow(
        new RangeError('The facets of "indikator" are not a whole indicator'),
      )
    },
  )

  test('what belongs to no measure or series is left out', () => {
    const some = (kind: string) => facets(whole).filter((one) => one.kind !== kind)
    expect(indicatorFrom(whole, some('measure')).measures).toEqual([])
    expect(indicatorFrom(whole, some('series')).measures).toMatchObject([
      { series: [], breaks: [{ at: '2022' }] },
    ])
  })
})

describe('the difference of two sets', () => {
  const ofId = (id: string, name: string) => indicator({ id, name: nb(name) })
  const older = setOf(OLDER, [ofId('c', 'C'), ofId('b', 'B'), ofId('a', 'A'), ofId('x', 'X')])
  const newer = setOf(NEWER, [ofId('z', 'Z'), ofId('b', 'Ny B'), ofId('c', 'Ny C'), ofId('a', 'A')])
  const found = difference(older, newer)

  test('is told by ids, whole where the other edition has nothing', () => {
    expect(found).toMatchObject({ from: OLDER, to: NEWER })
    expect(found.added).toEqual([ofId('z', 'Z')])
    expect(found.removed).toEqual([ofId('x', 'X')])
    expect(found.unchanged).toEqual(['a'])
    expect(found.changed).toEqual([
      {
        id: 'b',
        facets: [{ kind: 'name', key: {}, id: 'name', before: nb('B'), after: nb('Ny B') }],
      },
      {
        id: 'c',
        facets: [{ kind: 'name', key: {}, id: 'name', before: nb('C'), after: nb('Ny C') }],
      },
    ])
  })

  test('facets come in the order of their kinds, then of their ids', () => {
    const then = indicator({ sources: [source] })
    const now = indicator({
      name: nb('Nytt'),
      goal: 'mal-2',
      measures: [measure({ series: [series([observation('2024', 2), observation('2023', 1)])] })],
    })
    const [changed] = difference(setOf(OLDER, [then]), setOf(NEWER, [now])).changed
    expect(changed?.facets.map(({ id }) => id)).toEqual([
      ...['name', 'placement', 'source/1/sak-1/lysbilde 1'],
      ...['observation/andel/norge/2023', 'observation/andel/norge/2024'],
    ])
  })

  test('applied, it keeps the older order and `since`, and tells the former name', () => {
    const got = apply(older, found)
    expect(got.map(({ id, name, formerName }) => [id, name.nb, formerName?.nb])).toEqual([
      ['c', 'Ny C', 'C'],
      ['b', 'Ny B', 'B'],
      ['a', 'A', undefined],
      ['z', 'Z', undefined],
    ])
    expect(got.every(({ since }) => since === 'v1')).toBe(true)
  })

  test('it is from one edition only', () => {
    expect(() => apply(newer, found)).toThrow(
      new RangeError('The difference is from "v1", the set is "v2"'),
    )
    expect(apply(newer, mirror(found)).map(({ id }) => id)).toEqual(['b', 'c', 'a', 'x'])
  })
})
