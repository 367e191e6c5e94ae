import { describe, expect, test } from 'vitest'
import { tableOf, tabSeparated } from '#explore/table.ts'
import type { Indicator } from '#domain/model.ts'
import { epjEffect, epjQuality, measure, obs, plain, recipients, series } from '../charts/build.ts'
import { indicatorWith, shown, wording } from './view.ts'

const spaces = (text: string) => text.replaceAll('\u00a0', ' ')
const effect = indicatorWith('effekt', epjEffect)
const quality = indicatorWith('epj', epjQuality)
const hp = ['effekt.andel.hp']

describe('the table', () => {
  const table = (of: Indicator[], keys: string[], base: string | null = null) => {
    const { panels, names, time } = shown(of, keys, base)
    return tableOf(wording, panels, names, base, time.domain)
  }
  const rows = (...[of, keys, base]: Parameters<typeof table>) =>
    table(of, keys, base).rows.map(({ head, cells }) => [head, ...cells].map(spaces))

  test('has a row for each period, missing and not measured apart, and for each ambition', () => {
    expect(table([effect], [...hp, 'effekt.andel.fastleger']).columns).toEqual([
      ...['Periode', 'Helsepersonell', 'Fastleger'],
    ])
    expect(rows([effect], [...hp, 'effekt.andel.fastleger'])).toEqual([
      ['2021', 'tallet mangler', 'ingen måling'],
      ['2022', 'tallet mangler', 'ingen måling'],
      ['2023', 'tallet mangler', 'ingen måling'],
      ['2024', '49 %', 'ingen måling'],
      ['2025', 'om lag 50 % (foreløpig tall)', 'over 80 % (foreløpig tall)'],
      ['Foreslått ambisjon 68 % i 2030 (Helsepersonell)', '68 %', ''],
    ])
  })

  test('tells breaks, doubt and changes, and never a change where there is none', () => {
    expect(rows([quality], ['epj.andel.hp'], '2023')).toEqual([
      ['2021', '60 % (kan ikke sammenlignes)'],
      ['2022', '+3 prosentpoeng (brudd)'],
      ['2023', '±0 prosentpoeng'],
      ['2024', '+3 prosentpoeng'],
    ])
    expect(rows([effect], [...hp, 'effekt.andel.fastleger'], '2024').slice(3)).toEqual([
      ['2024', '±0 prosentpoeng', 'ingen måling'],
      [
        ...['2025', 'om lag +1 prosentpoeng (foreløpig tall)'],
        'over 80 % (ingen endring: bare en grense)',
      ],
      [
        ...['Helsepersonell: Foreslått ambisjon 68 % i 2030, +19 prosentpoeng', '+19 prosentpoeng'],
        '',
      ],
    ])
    expect(rows([indicatorWith('v', recipients)], ['v.andel.norge'])[2]).toEqual([
      ...['2019', '82 542 mottakere (usikkert tall)'],
    ])
  })

  test('keeps within what is shown, and has room for twelve series', () => {
    const areas = Array.from({ length: 30 }, (_, at) => plain(`o${at}`, { '2023': at, '2024': 1 }))
    const big = [indicatorWith('x', measure({ series: areas }))]
    const { columns, left } = table(big, ['x.andel.*'])
    expect([columns.length, left]).toEqual([13, 18])
    const { panels, names } = shown(big, ['x.andel.o1'])
    const cut = tableOf(wording, panels, names, null, [19_358, 19_722])
    expect(cut.rows.map(({ head }) => head)).toEqual(['2023'])
  })

  test('is pasted into a spreadsheet one cell a cell, whatever is in the names', () => {
    const odd = measure({ series: [series('a', 'Nord\tog\nsør', [obs('2024', 1.5)])] })
    const { panels, names, time } = shown([indicatorWith('x', odd)], ['x.andel.a'])
    expect(spaces(tabSeparated(tableOf(wording, panels, names, null, time.domain)))).toBe(
      'Periode\tNord og sør\n2024\t1,5 %',
    )
  })
})
