import { describe, expect, test } from 'vitest'
import { keyText } from '#state/explore.ts'
import { defaultKeys, indicatorsOf } from '#explore/select.ts'
import { namesOf, titleOf } from '#explore/names.ts'
import { councilModel, dialog, epjEffect, measure, patients, plain, pll } from '../charts/build.ts'
import { choose, indicatorWith, wording } from './view.ts'

const opened = (...indicators: Parameters<typeof defaultKeys>[0]) =>
  defaultKeys(indicators).map(keyText)
const many = measure({
  series: Array.from({ length: 40 }, (_, at) => plain(`omrade-${at}`, { '2023': 1, '2024': at })),
})

describe('a page opens with', () => {
  test('the lines of its indicator’s own chart, the chief one first', () => {
    expect(opened(indicatorWith('pll', pll))).toEqual([
      'pll.andel.norge',
      'pll.andel.bergen',
      'pll.andel.nord',
    ])
  })

  test('one line where the others are groups of one year', () => {
    expect(opened(indicatorWith('epj', epjEffect))).toEqual(['epj.andel.hp'])
  })

  test('the groups themselves where there are no lines', () => {
    const model = { ...indicatorWith('radsmodell', councilModel), headline: null }
    expect(opened(model)).toEqual([
      'radsmodell.andel.samlet',
      'radsmodell.andel.relevans',
      'radsmodell.andel.anbefalinger',
    ])
  })

  test('the chief area before all others in grey, where there are very many', () => {
    expect(opened(indicatorWith('x', many))).toEqual(['x.andel.omrade-0', 'x.andel.*'])
  })

  test('the chief series of each indicator of a goal, those without any passed over', () => {
    const empty = indicatorWith('tom', measure({ series: [plain('norge', {})] }))
    const named = { ...indicatorWith('pll', pll), headline: { measure: 'andel', series: 'nord' } }
    expect(opened(named, empty, indicatorWith('dialog', dialog))).toEqual([
      'pll.andel.nord',
      // No figures, but an ambition to draw.
      'dialog.andel.norge',
    ])
  })

  test('nothing where there is nothing to draw', () => {
    expect(opened(indicatorWith('tom', measure({})))).toEqual([])
    expect(opened()).toEqual([])
  })
})

describe('what the address names', () => {
  const indicators = [indicatorWith('pll', pll), indicatorWith('dho', patients)]

  test('is found in the order named; what is not there is told, what is not here yet is not', () => {
    const { picks, behind, unknown } = choose(
      indicators,
      ...['dho.andel.norge', 'pll.andel.nord', 'pll.andel.*', 'pll.andel.sor', 'pll.antall.norge'],
      ...['pll.antall.*', 'kommer.andel.norge'],
    )
    expect(picks.map(({ key }) => key)).toEqual(['dho.andel.norge', 'pll.andel.nord'])
    expect(behind.map(({ indicator: { id } }) => id)).toEqual(['pll'])
    expect(unknown).toEqual(['pll.andel.sor', 'pll.antall.norge', 'pll.antall.*'])
  })

  test('asks for each indicator once', () => {
    const keys = choose(indicators, 'pll.andel.nord', 'pll.andel.norge', 'dho.andel.norge').picks
    expect(
      indicatorsOf(
        keys.map((pick) => ({
          ...{ indicator: pick.indicator.id, measure: pick.measure.id, series: pick.series.id },
        })),
      ),
    ).toEqual(['pll', 'dho'])
  })
})

describe('series are called', () => {
  const two = indicatorWith('pll', pll, { ...patients, id: 'antall' })
  const other = indicatorWith('dho', measure({ series: [plain('norge', { '2024': 1 })] }))
  const names = (...keys: string[]) => {
    const { of, common } = namesOf(choose([two, other], ...keys).picks, wording.i18n)
    return { names: [...of.values()], common }
  }

  test.each([
    [
      'by their own name when alone',
      ['pll.andel.nord'],
      ['Helse Nord'],
      ['Indikator pll', 'Andel av befolkningen med PLL'],
    ],
    [
      'by area within one measure',
      ['pll.andel.norge', 'pll.andel.nord'],
      ['Norge', 'Helse Nord'],
      ['Indikator pll', 'Andel av befolkningen med PLL'],
    ],
    [
      'by measure, where the area is the same',
      ['pll.andel.norge', 'pll.antall.norge'],
      ['Andel av befolkningen med PLL', 'Aktive pasienter'],
      ['Indikator pll', 'Norge'],
    ],
    [
      'by indicator and area across indicators',
      ['pll.andel.nord', 'dho.andel.norge'],
      ['Indikator pll – Helse Nord', 'Indikator dho – norge'],
      [],
    ],
    ['not at all when there are none', [], [], []],
  ])('%s', (_, keys, expected, common) => {
    expect(names(...keys)).toEqual({ names: expected, common })
  })

  test('a picture is titled by the page while it shows only that, else by what it shows', () => {
    const three = ['a', 'b', 'c'].map((id) => indicatorWith(id, pll))
    const title = (own: string[], ...keys: string[]) =>
      titleOf(choose([two, other, ...three], ...keys), own, 'Siden', wording.i18n)
    expect(title(['pll'], 'pll.andel.nord')).toBe('Siden')
    expect(title(['pll', 'dho'], 'pll.andel.nord')).toBe('Siden')
    expect(title(['pll'])).toBe('Siden')
    expect(title(['pll'], 'dho.andel.norge')).toBe('Indikator dho')
    expect(title(['pll'], 'pll.andel.nord', 'dho.andel.*')).toBe('Indikator pll – Indikator dho')
    expect(title(['pll'], ...['a', 'b', 'c', 'dho'].map((id) => `${id}.andel.norge`))).toBe(
      wording.i18n.m.common.siteName,
    )
  })
})
