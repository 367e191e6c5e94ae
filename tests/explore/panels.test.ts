import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { panelsOf, STYLED } from '#explore/panels.ts'
import {
  ambition,
  epjEffect,
  epjQuality,
  measure,
  patients,
  plain,
  pll,
  recipients,
} from '../charts/build.ts'
import { choose, indicatorWith, onlyPanel, shown } from './view.ts'

const all = [
  indicatorWith('pll', pll, { ...patients, id: 'pasienter' }),
  indicatorWith('dho', { ...patients, id: 'pasienter' }, { ...recipients, id: 'mottakere' }),
  indicatorWith('epj', epjQuality),
  indicatorWith('effekt', epjEffect),
]
const KEYS = [
  ...['pll.andel.norge', 'pll.andel.nord', 'pll.andel.*', 'pll.pasienter.norge'],
  ...['dho.pasienter.norge', 'dho.mottakere.norge', 'dho.mottakere.*'],
  ...['epj.andel.hp', 'effekt.andel.hp', 'effekt.andel.fastleger', 'effekt.andel.*'],
]

describe('one value axis never has two units', () => {
  test('shares in one panel, patients in another, recipients in a third', () => {
    const { panels } = shown(
      all,
      ['pll.andel.norge', 'dho.mottakere.norge', 'epj.andel.hp', 'dho.pasienter.norge'].concat(
        'pll.pasienter.norge',
      ),
    )
    expect(
      panels.map(({ unit, counted, lines }) => [unit, counted?.nb, lines.map(({ key }) => key)]),
    ).toEqual([
      ['percent', undefined, ['pll.andel.norge', 'epj.andel.hp']],
      ['count', 'mottakere', ['dho.mottakere.norge']],
      ['count', 'pasienter', ['dho.pasienter.norge', 'pll.pasienter.norge']],
    ])
  })

  test('whatever is chosen, and every series chosen is in exactly one panel', () => {
    fc.assert(
      fc.property(fc.subarray(KEYS), fc.constantFrom(null, 'first', '2024'), (keys, base) => {
        const selection = choose(all, ...keys)
        const panels = panelsOf(selection, base)
        for (const panel of panels)
          for (const { measure: of } of [...panel.lines, ...panel.behind, ...panel.measures])
            expect([of.unit, of.counted?.nb]).toEqual([panel.unit, panel.counted?.nb])
        expect(panels.flatMap(({ lines }) => lines.map(({ key }) => key)).toSorted()).toEqual(
          selection.picks.map(({ key }) => key).toSorted(),
        )
        const marks = panels.flatMap(({ lines }) => lines.map(({ style }) => style))
        if (marks.length <= STYLED) expect(new Set(marks).size).toBe(marks.length)
      }),
    )
  })
})

describe('many series', () => {
  const areas = Array.from({ length: 400 }, (_, at) => plain(`o${at}`, { '2023': 1, '2024': 2 }))
  const big = [indicatorWith('x', measure({ series: areas }), { ...patients, id: 'antall' })]

  test('never get more colours than six; the rest are grey', () => {
    const keys = areas.slice(0, 9).map(({ id }) => `x.andel.${id}`)
    const styles = onlyPanel(shown(big, keys)).lines.map(({ style }) => style)
    expect(styles).toEqual([0, 1, 2, 3, 4, 5, null, null, null])
  })

  test('a panel of its own begins with its own colour when there are too many for all', () => {
    const keys = areas.slice(0, 6).map(({ id }) => `x.andel.${id}`)
    const [, second] = shown(big, [...keys, 'x.antall.norge']).panels
    expect(second?.lines.map(({ style }) => style)).toEqual([0])
  })

  test('stand behind without those that are chosen', () => {
    const panel = onlyPanel(shown(big, ['x.andel.o7', 'x.andel.*']))
    expect(panel.lines.map(({ key }) => key)).toEqual(['x.andel.o7'])
    expect(panel.behind).toHaveLength(399)
    expect(panel.behind.some(({ series }) => series.id === 'o7')).toBe(false)
  })
})

describe('ambitions', () => {
  const two = measure({
    series: [plain('a', { '2022': 10, '2024': 20 }), plain('b', { '2022': 30.3, '2024': 40 })],
    ambitions: [ambition(60, '2030'), ambition(50, '2026', 'adopted', 'b')],
  })
  const keys = ['x.andel.a', 'x.andel.b']
  const told = (base: string | null, chosen = keys) =>
    onlyPanel(shown([indicatorWith('x', two)], chosen, base)).ambitions.map((one) => [
      ...[one.ambition.period, one.line?.key ?? null, one.value],
    ])

  test('are drawn once, in time order, whoever they are for and whoever is chosen', () => {
    const both = [
      ['2026', null, 50],
      ['2030', null, 60],
    ]
    expect(told(null)).toEqual(both)
    expect(told(null, ['x.andel.a'])).toEqual(both)
    expect(told(null, ['x.andel.*'])).toEqual(both)
  })

  test('are another number for each series when counted from a baseline', () => {
    expect(told('2022')).toEqual([
      ['2026', 'x.andel.b', 19.7],
      ['2030', 'x.andel.a', 50],
      ['2030', 'x.andel.b', 29.7],
    ])
  })

  test('are not drawn for a series that has no figure to count from', () => {
    expect(told('2019')).toEqual([])
  })

  test('begin where the series’ figures end', () => {
    const [first] = onlyPanel(shown([indicatorWith('x', two)], ['x.andel.a'])).ambitions
    // The middle of 2024 and the last day of 2026, in days since 1970.
    expect([first?.from, first?.due]).toEqual([19_905.5, 20_818])
  })
})

test('breaks stand in the panel of their measure, with whose they are', () => {
  const { panels } = shown(all, ['epj.andel.hp', 'effekt.andel.hp', 'dho.pasienter.norge'])
  expect(panels.map(({ breaks }) => breaks.map((b) => [b.indicator.id, b.at]))).toEqual([
    [
      ['epj', '2022'],
      ['effekt', '2022'],
    ],
    [],
  ])
})
