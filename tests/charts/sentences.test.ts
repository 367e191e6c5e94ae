import { describe, expect, it } from 'vitest'
import { finding } from '#charts/finding.ts'
import { canDraw, chartPlan } from '#charts/plan.ts'
import { readingsOf } from '#charts/readings.ts'
import { spanOf, subtitle } from '#charts/subtitle.ts'
import { summaryOf } from '#charts/summary.ts'
import type { Measure } from '#domain/model.ts'
import {
  ambition,
  bounds,
  breakAt,
  councilModel,
  dialog,
  epjEffect,
  epjQuality,
  i18n,
  measure,
  obs,
  patients,
  plain,
  pll,
  recipients,
  series,
} from './build.ts'

/** No-break spaces as plain ones, so that the tables below are readable. */
const read = (text: string): string => text.replaceAll('\u00a0', ' ')
const two = (values: Record<string, number>, more: Partial<Measure> = {}): Measure =>
  measure({ series: [plain('Norge', values), plain('Oslo', { '2024': 9 })], ...more })

describe('finding', () => {
  it.each<[string, Measure, string | null, string]>([
    ['risen to its highest', pll, 'norge', 'Norge har nådd 1,5 %; ambisjonen er 25 % i 2026'],
    ['no ambition', epjQuality, 'hp', '52 % i 2024. Ambisjon for 2030 er ikke satt'],
    [
      'a later, less exact figure',
      epjEffect,
      'hp',
      'Helsepersonell: 49 % i 2024 og om lag 50 % i 2025 (foreløpig); foreslått ambisjon er 68 % i 2030',
    ],
    ['no figures', dialog, 'norge', 'Ingen tall ennå; foreslått ambisjon er 100 % i Q4 2027'],
    ['only bounds', bounds, 'norge', 'Over 11 % i juni 2025. Ambisjon for 2030 er ikke satt'],
    ['context has no ambition to miss', recipients, null, '125 286 mottakere i 2022'],
    [
      'counts by day',
      patients,
      'norge',
      '1 383 pasienter per 15. mars 2025 og om lag 2 150 pasienter per 1. november 2025. Ambisjon for 2030 er ikke satt',
    ],
    [
      'one period, a chief',
      councilModel,
      'samlet',
      'Samlet: 72 % i Q1 2025. Ambisjon for 2030 er ikke satt',
    ],
    [
      'one period, no chief',
      councilModel,
      null,
      'Fra 67 % (Anbefalinger) til 79 % (Relevans) i Q1 2025. Ambisjon for 2030 er ikke satt',
    ],
    [
      'groups with a bound above the rest',
      epjEffect,
      null,
      'Fra 27 % (Helse Midt-Norge) til over 80 % (Fastleger) i 2025; foreslått ambisjon for Helsepersonell er 68 % i 2030',
    ],
    [
      'fallen: nothing is «nådd»',
      two({ '2023': 60, '2024': 58 }),
      'Norge',
      'Norge: 58 % i 2024. Ambisjon for 2030 er ikke satt',
    ],
    [
      'below an earlier peak',
      two({ '2022': 60, '2023': 50, '2024': 55 }),
      'Norge',
      'Norge: 55 % i 2024. Ambisjon for 2030 er ikke satt',
    ],
    [
      'down is good: nothing is «nådd»',
      two({ '2023': 50, '2024': 55 }, { direction: 'down' }),
      'Norge',
      'Norge: 55 % i 2024. Ambisjon for 2030 er ikke satt',
    ],
    [
      'a break: not compared with before',
      two({ '2023': 50, '2024': 55 }, { breaks: [breakAt('2024')] }),
      'Norge',
      'Norge: 55 % i 2024. Ambisjon for 2030 er ikke satt',
    ],
    [
      'doubt',
      measure({ series: [series('hp', 'Helsepersonell', [obs('2024', 63, { status: 'U' })])] }),
      'hp',
      '63 % i 2024, men tallet er usikkert. Ambisjon for 2030 er ikke satt',
    ],
    [
      'two ambitions',
      measure({
        series: [plain('Norge', { '2024': 5 })],
        ambitions: [ambition(70, '2030'), ambition(55, '2025', 'adopted')],
      }),
      'Norge',
      '5 % i 2024; ambisjonen er 55 % i 2025 og foreslått ambisjon er 70 % i 2030',
    ],
    [
      'an ambition for another series',
      two({ '2023': 60, '2024': 58 }, { ambitions: [ambition(70, '2030', 'adopted', 'Oslo')] }),
      'Norge',
      'Norge: 58 % i 2024; ambisjonen for Oslo er 70 % i 2030',
    ],
    [
      'a chief without figures',
      two({}),
      'Norge',
      'Oslo: 9 % i 2024. Ambisjon for 2030 er ikke satt',
    ],
    ['nothing at all', measure({}), null, 'Ingen tall ennå. Ambisjon for 2030 er ikke satt'],
  ])('%s', (_, m, chief, expected) => {
    expect(read(finding(m, chief, i18n))).toBe(expected)
  })
})

describe('subtitle', () => {
  it.each<[Measure, string]>([
    [pll, 'Andel av befolkningen med PLL, april–oktober 2025, og ambisjonen for 2026'],
    [epjQuality, 'Andel som er enige, 2021–2024'],
    [dialog, 'Andel av listeinnbyggerne: ambisjonen for Q4 2027'],
    [councilModel, 'Andel positive svar, Q1 2025'],
    [bounds, 'Andel av innloggingene, 2024–juni 2025'],
    [patients, 'Aktive pasienter, 31. desember 2024–1. november 2025'],
  ])('%#', (m, expected) => {
    expect(subtitle(m, m.series, i18n)).toBe(expected)
  })
  it('has no span without values', () => {
    expect(spanOf(dialog.series, i18n)).toBeNull()
  })
})

describe('summary', () => {
  const say = (m: Measure, chief: string | null): string =>
    read(summaryOf(m, chartPlan(m, chief)?.lines ?? [], i18n))

  it('tells first, last, lowest, highest and the ambition', () => {
    expect(say(pll, 'norge')).toBe(
      'Norge: fra 1,0 % i april 2025 til 1,5 % i oktober 2025, 7 tall. Lavest 1,0 %, høyest 1,5 % i oktober 2025. ' +
        'Bergensområdet: fra 9,9 % i april 2025 til 12,1 % i oktober 2025, 7 tall. Lavest 9,9 % i april 2025, høyest 12,1 % i oktober 2025. ' +
        'Helse Nord: fra 1,3 % i april 2025 til 5,2 % i oktober 2025, 7 tall. Lavest 1,3 % i april 2025, høyest 5,2 % i oktober 2025. ' +
        'Ambisjon 25 % i 2026 (ikke sagt om vedtatt).',
    )
  })
  it('keeps what is before a break apart from what is after', () => {
    expect(say(epjQuality, 'hp')).toBe(
      'Helsepersonell, før bruddet: ett tall, 60 % i 2021. ' +
        'Helsepersonell, etter bruddet: fra 52 % i 2022 til 52 % i 2024, 3 tall. Lavest 49 % i 2023, høyest 52 %. ' +
        'Brudd i serien fra 2022: tallene før og etter kan ikke sammenlignes. Ambisjon for 2030 er ikke satt.',
    )
  })
  it('tells gaps and doubts', () => {
    expect(say(recipients, null)).toBe(
      'Norge: fra 95 718 mottakere i 2017 til 125 286 mottakere i 2022, 5 tall. Lavest 82 542 mottakere i 2019, høyest 125 286 mottakere i 2022. ' +
        'Tallet mangler for 2021. Usikre tall: 2019. Linjen er ikke trukket over tidspunkter uten tall.',
    )
  })
  it('tells missing, provisional and approximate values', () => {
    expect(say(epjEffect, 'hp')).toBe(
      'Helsepersonell: fra 49 % i 2024 til om lag 50 % i 2025, 2 tall. Tallet mangler for 2021, 2022 og 2023. ' +
        'Foreløpige tall: 2025. Brudd i serien fra 2022: tallene før og etter kan ikke sammenlignes. ' +
        'Foreslått ambisjon 68 % i 2030.',
    )
  })
  it('tells bounds as bounds, and that there is nothing', () => {
    expect(say(bounds, 'norge')).toBe(
      'Bare en grense er kjent: under 10 % i 2024, over 11 % i januar 2025 og over 11 % i juni 2025. Ambisjon for 2030 er ikke satt.',
    )
    expect(say(dialog, 'norge')).toBe('Norge: ingen tall. Foreslått ambisjon 100 % i Q4 2027.')
  })
})

describe('readings', () => {
  const spoken = (m: Measure, chief: string | null): string[] =>
    readingsOf(m, chartPlan(m, chief)?.lines ?? [], i18n).map((r) => read(r.spoken))

  it('tell every period, missing ones and the ambition too', () => {
    expect(spoken(epjEffect, 'hp')).toEqual([
      '2021: tallet mangler',
      '2022: tallet mangler; Brudd i serien: kan ikke sammenlignes med tidligere tall',
      '2023: tallet mangler',
      '2024: 49 %',
      '2025: om lag 50 % (foreløpig tall)',
      '2030: Foreslått ambisjon 68 % i 2030',
    ])
  })
  it('name the series when there are several, and give n', () => {
    expect(spoken(pll, 'norge')[6]).toBe(
      'Oktober 2025: Norge: 1,5 %; Bergensområdet: 12,1 %; Helse Nord: 5,2 %',
    )
    expect(spoken(epjQuality, 'hp')[2]).toBe('2023: 49 % (n = 4 505)')
  })
  it('tell doubts and bounds', () => {
    expect(spoken(recipients, null)[2]).toBe('2019: 82 542 mottakere (usikkert tall)')
    expect(spoken(bounds, 'norge')[0]).toBe('2024: under 10 % (en grense, ikke et tall)')
  })
})

describe('chartPlan', () => {
  const ids = (m: Measure, chief: string | null) => {
    const plan = chartPlan(m, chief)
    return plan && { lines: plan.lines.map((s) => s.id), dots: plan.dots.map((s) => s.id) }
  }
  it('draws lines, groups, or both', () => {
    expect(ids(pll, 'bergen')).toEqual({ lines: ['bergen', 'norge', 'nord'], dots: [] })
    expect(ids(epjEffect, 'hp')).toEqual({
      lines: ['hp'],
      dots: ['hp', 'fastleger', 'kommuner', 'vest', 'midt'],
    })
    expect(ids(councilModel, 'samlet')?.lines).toEqual([])
    expect(ids(epjEffect, null)?.lines).toEqual([])
    expect(ids(dialog, 'norge')).toEqual({ lines: ['norge'], dots: [] })
  })
  it('draws nothing where there is nothing', () => {
    const empty = measure({ series: [plain('Norge', { '2024': null })] })
    expect(chartPlan(empty, 'Norge')).toBeNull()
    expect(canDraw(empty)).toBe(false)
    expect(canDraw(bounds)).toBe(true)
  })
})
