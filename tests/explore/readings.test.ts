import { describe, expect, test } from 'vitest'
import { readingAt, stopsOf } from '#explore/readings.ts'
import type { Indicator } from '#domain/model.ts'
import { epjEffect, epjQuality, measure, patients, plain, pll } from '../charts/build.ts'
import { indicatorWith, shown, wording } from './view.ts'

const spaces = (text: string) => text.replaceAll('\u00a0', ' ')
const effect = indicatorWith('effekt', epjEffect)
const quality = indicatorWith('epj', epjQuality)
const lists = indicatorWith('pll', pll)
const hp = ['effekt.andel.hp']

describe('a place in time tells', () => {
  const heard = (of: Indicator[], keys: string[], at: string, base: string | null = null) => {
    const { panels, names, time } = shown(of, keys, base)
    const stop = stopsOf(panels, time.domain).find(({ period }) => period === at)
    if (!stop) throw new Error(`No stop at ${at}`)
    return readingAt(wording, panels, names, stop).map(({ text }) => spaces(text))
  }

  test.each<[string, Indicator[], string[], string, string | null, string[]]>([
    ['a missing figure as missing', [effect], hp, '2021', null, ['Helsepersonell: tallet mangler']],
    [
      'what weakens a figure',
      [effect],
      hp,
      '2025',
      null,
      ['Helsepersonell: om lag 50 % (foreløpig tall)'],
    ],
    [
      'a bound as a bound',
      [effect],
      ['effekt.andel.fastleger'],
      '2025',
      null,
      ['Fastleger: over 80 % (en grense, ikke et tall) (foreløpig tall)'],
    ],
    ['an ambition on its last day', [effect], hp, '2030', null, ['Foreslått ambisjon 68 % i 2030']],
    [
      'whose an ambition is, where others stand behind in grey',
      [effect],
      [...hp, 'effekt.andel.*'],
      '2030',
      null,
      ['Foreslått ambisjon 68 % i 2030 (Helsepersonell)'],
    ],
    [
      'whose an ambition is, beside another panel',
      [effect, indicatorWith('dho', patients)],
      [...hp, 'dho.andel.norge'],
      '2030',
      null,
      ['Indikator effekt: Foreslått ambisjon 68 % i 2030'],
    ],
    [
      'a break, and how many answered',
      [quality],
      ['epj.andel.hp'],
      '2022',
      null,
      [
        'Helsepersonell: 52 % (n = 4 997)',
        'Brudd i serien: kan ikke sammenlignes med tidligere tall',
      ],
    ],
    [
      'each series of each panel, by name',
      [lists, indicatorWith('dho', patients)],
      ['pll.andel.nord', 'dho.andel.norge', 'pll.andel.norge'],
      '2025-10',
      null,
      ['Indikator pll – Helse Nord: 5,2 %', 'Indikator pll – Norge: 1,5 %'],
    ],
    [
      'the change from a baseline, with both figures',
      [lists],
      ['pll.andel.nord'],
      '2025-10',
      'first',
      ['Helse Nord: +3,9 prosentpoeng (fra 1,3 % til 5,2 %)'],
    ],
    [
      'a change from or to «om lag» as «om lag»',
      [effect],
      hp,
      '2025',
      '2024',
      ['Helsepersonell: om lag +1 prosentpoeng (fra 49 % til om lag 50 %, foreløpig tall)'],
    ],
    [
      'a figure across a break as what it is: not to be compared',
      [quality],
      ['epj.andel.hp'],
      '2021',
      '2023',
      ['Helsepersonell: 60 % (kan ikke sammenlignes)'],
    ],
    [
      'the change that an ambition asks for',
      [effect],
      hp,
      '2030',
      '2024',
      ['Foreslått ambisjon 68 % i 2030, +19 prosentpoeng'],
    ],
  ])('%s', (_, of, keys, at, base, expected) => {
    expect(heard(of, keys, at, base)).toEqual(expected)
  })

  test('a yearly figure at a month within the year, as being of the year', () => {
    const year = indicatorWith('ar', measure({ series: [plain('norge', { '2025': 7 })] }))
    const text = heard([lists, year], ['pll.andel.nord', 'ar.andel.norge'], '2025-10')[1]
    expect(text).toBe('Indikator ar – norge: 7 % (tall for 2025)')
  })

  test('the grey ones as how many, and from what to what', () => {
    expect(heard([lists], ['pll.andel.norge', 'pll.andel.*'], '2025-10')).toEqual([
      'Norge: 1,5 %',
      '2 serier i grått: fra 5,2 % til 12,1 %',
    ])
    expect(heard([lists], ['pll.andel.norge', 'pll.andel.*'], '2025-10', 'first')[1]).toBe(
      '2 serier i grått: fra +2,2 prosentpoeng til +3,9 prosentpoeng',
    )
  })

  test('of the grey ones only changes, where changes are asked for', () => {
    const mixed = measure({
      series: [
        plain('a', { '2023': 10, '2024': 11 }),
        plain('b', { '2023': 10, '2024': 12 }),
        // No figure to count from: 90 is no change.
        plain('c', { '2024': 90 }),
      ],
    })
    const texts = heard([indicatorWith('x', mixed)], ['x.andel.*'], '2024', '2023')
    expect(texts).toEqual(['2 serier i grått: fra +1 prosentpoeng til +2 prosentpoeng'])
  })

  test('stops are walked in time order, and those outside what is shown are not', () => {
    const { panels, time } = shown([effect, quality], [...hp, 'epj.andel.hp'])
    const ids = (domain: readonly [number, number]) =>
      stopsOf(panels, domain).map(({ period }) => period)
    expect(ids(time.domain)).toEqual(['2021', '2022', '2023', '2024', '2025', '2030'])
    expect(ids([time.domain[0] + 366, time.domain[0] + 1200])).toEqual(['2022', '2023'])
  })
})
