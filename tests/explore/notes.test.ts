import { describe, expect, test } from 'vitest'
import { notesOf, sourcesOf } from '#explore/notes.ts'
import type { Indicator } from '#domain/model.ts'
import type { ExploreForm } from '#state/explore.ts'
import {
  ambition,
  bounds,
  breakAt,
  epjEffect,
  epjQuality,
  measure,
  obs,
  plain,
  pll,
  series,
} from '../charts/build.ts'
import { paper } from '../support/fixtures.ts'
import { indicatorWith, shown, wording } from './view.ts'

const spaces = (text: string) => text.replaceAll('\u00a0', ' ')
const effect = indicatorWith('effekt', epjEffect)
const quality = indicatorWith('epj', epjQuality)
const lists = indicatorWith('pll', pll)

describe('what must be said beside the drawing', () => {
  const notes = (
    of: Indicator[],
    keys: string[],
    base: string | null = null,
    form: ExploreForm = 'lines',
  ) => {
    const { panels, names } = shown(of, keys, base)
    return notesOf(wording, panels, names, { base, form }).map(spaces)
  }

  test('breaks, with whose they are where several are drawn', () => {
    expect(notes([quality], ['epj.andel.hp'])).toEqual(['Brudd 2022: Nytt svaralternativ'])
    expect(notes([quality, lists], ['epj.andel.hp', 'pll.andel.nord'])).toEqual([
      'Brudd 2022 (Indikator epj): Nytt svaralternativ',
    ])
  })

  test('with a baseline: who has none, what cannot be compared, that bounds are left out', () => {
    const keys = ['epj.andel.hp', 'effekt.andel.fastleger', 'pll.andel.nord']
    const later = { ...effect, measures: [{ ...epjEffect, breaks: [] }] }
    expect(notes([quality, later, lists], keys, '2023')).toEqual([
      'Brudd 2022 (Indikator epj): Nytt svaralternativ',
      'Har ikke noe tall for 2023, og er ikke tegnet: Indikator effekt – Fastleger, Indikator pll – Helse Nord.',
      'Indikator epj – Helsepersonell: ett tall står på den andre siden av et brudd og kan ikke sammenlignes med grunnlinjen.',
      'Grenser («over», «under») er ikke tall, og har ingen endring.',
    ])
    expect(notes([indicatorWith('b', bounds)], ['b.andel.norge'], 'first')[0]).toBe(
      'Har ikke noe tall å regne fra, og er ikke tegnet: Norge.',
    )
  })

  test('what is grey, and why', () => {
    const areas = Array.from({ length: 9 }, (_, at) => plain(`o${at}`, { '2023': at, '2024': 1 }))
    const big = [indicatorWith('x', measure({ series: areas }))]
    const seven = areas.slice(0, 7).map(({ id }) => `x.andel.${id}`)
    expect(notes(big, [...seven, 'x.andel.*'])).toEqual([
      expect.stringMatching(/^De 6 første seriene i et diagram har egen farge og form\. De andre/),
      '2 serier står i grått bak de valgte.',
    ])
  })

  test('how many of the grey ones have nothing to draw', () => {
    const keys = ['effekt.andel.hp', 'effekt.andel.*']
    const last = (...[base, form]: [string | null, ExploreForm]) =>
      notes([effect], keys, base, form).slice(-2)
    // General practitioners have only a bound.
    expect(last(null, 'lines')).toEqual([
      '3 serier står i grått bak de valgte.',
      '1 serie i grått har ikke tall som kan tegnes her.',
    ])
    expect(last(null, 'dots').at(-1)).toBe('4 serier står i grått bak de valgte.')
    expect(last('2024', 'lines').at(-1)).toBe('4 serier i grått har ikke tall som kan tegnes her.')
  })

  test('the papers that figures and ambitions were read from, each once', () => {
    const other = { paper: 'annen' }
    const of = measure({
      series: [series('a', 'a', [obs('2023', 1), obs('2024', 2)])],
      ambitions: [{ ...ambition(10, '2030'), source: other }],
      breaks: [breakAt('2024')],
    })
    const { panels } = shown([indicatorWith('x', of)], ['x.andel.a'])
    const papers = [
      paper('sak', { title: { nb: 'Saken' }, kind: 'elsewhere' }),
      paper('annen', { title: { nb: 'Den andre' }, kind: 'elsewhere' }),
    ]
    const told = sourcesOf(wording, panels, papers)
    expect(told).toHaveLength(2)
    expect(new Set(told).size).toBe(2)
  })
})
