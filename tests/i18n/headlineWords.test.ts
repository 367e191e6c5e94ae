import { describe, expect, test } from 'vitest'
import type { Indicator, Measure, Observation } from '#domain/model.ts'
import { headlineWords } from '#i18n/headlineWords.ts'
import {
  ambition,
  i18n,
  nb,
  observation,
  plain,
  series,
  summary,
  TODAY,
} from '#tests/support/fixtures.ts'

/** The row as it reads: the large figure, then the phrases. */
function row(more: Partial<Measure>, about: Partial<Indicator> = {}): string {
  const { value, phrases } = headlineWords(i18n, summary(more, about), TODAY)
  return [value, ...phrases].flatMap((text) => plain(text) ?? []).join(' · ')
}

const norge = (...observations: Observation[]) => ({ series: [series(observations)] })
const proposed = { standing: 'proposed' } as const
const readiness = (value: 'klar' | 'under-arbeid' | 'fremtidig') => ({
  readiness: { value, basis: 'derived' as const },
})

describe('a row says the figure, its date, its weakness and where the ambition is', () => {
  test.each<[string, Partial<Measure>, string]>([
    ['one figure, no ambition', norge(observation('2024', 59)), '59 % · 2024 · ambisjon ikke satt'],
    [
      'figures of different decimals read as one column',
      norge(observation('2025-09', 1.5), observation('2025-10', 2)),
      '2,0 % · okt. 2025 · ambisjon ikke satt',
    ],
    ['zero is a figure', norge(observation('2024', 0)), '0 % · 2024 · ambisjon ikke satt'],
    [
      'a provisional figure',
      norge(observation('2025', 50, { status: 'P' })),
      '50 % · 2025 · foreløpig · ambisjon ikke satt',
    ],
    [
      'an estimate',
      norge(observation('2025', 50, { status: 'E' })),
      '50 % · 2025 · anslag · ambisjon ikke satt',
    ],
    [
      'a doubtful figure',
      norge(observation('2024', 63, { doubtful: true })),
      '63 % · 2024 · usikkert tall · ambisjon ikke satt',
    ],
    [
      'a figure of low reliability',
      norge(observation('2024', 63, { status: 'U' })),
      '63 % · 2024 · usikkert tall · ambisjon ikke satt',
    ],
    [
      'only a bound',
      norge(observation('2025-06', 11, { qualifier: 'above' })),
      'over 11 % · juni 2025 · bare en grense er kjent · ambisjon ikke satt',
    ],
    [
      'a later provisional «om lag»',
      norge(observation('2024', 49), observation('2025', 50, { qualifier: 'about', status: 'P' })),
      '49 % · 2024 · ambisjon ikke satt · foreløpig for 2025: om lag 50 %',
    ],
    [
      'a later bound',
      norge(observation('2024', 49), observation('2025', 50, { qualifier: 'above' })),
      '49 % · 2024 · ambisjon ikke satt · nyere, for 2025: over 50 %',
    ],
    [
      'a later figure in doubt',
      norge(
        observation('2024', 49),
        observation('2025', 50, { qualifier: 'about', doubtful: true }),
      ),
      '49 % · 2024 · ambisjon ikke satt · nyere, for 2025: om lag 50 % (usikkert)',
    ],
    [
      'a count says what is counted',
      {
        ...norge(observation('2025-11-01', 2150, { qualifier: 'about' })),
        unit: 'count',
        counted: nb('pasienter'),
      },
      'om lag 2 150 · pasienter, 01.11.2025 · ambisjon ikke satt',
    ],
  ])('%s', (_, measure, expected) => {
    expect(row(measure)).toBe(expected)
  })
})

describe('the distance to the ambition is said in words', () => {
  const kommuner = { unit: 'count', counted: nb('kommuner') } as const

  test.each<[string, Partial<Measure>, string]>([
    [
      'still to go, in whole and tenths as the figures are',
      { ...norge(observation('2025-10', 1.5)), ambitions: [ambition(25, '2026')] },
      '23,5 prosentpoeng under vedtatt ambisjon på 25 % i 2026',
    ],
    [
      'the nearest of two',
      {
        ...norge(observation('2024', 49)),
        ambitions: [ambition(68, '2030', proposed), ambition(55, '2027')],
      },
      '6 prosentpoeng under vedtatt ambisjon på 55 % i 2027',
    ],
    [
      'where lower is better, the way to go is down',
      {
        ...norge(observation('2024', 34)),
        direction: 'down',
        ambitions: [ambition(10, '2030', proposed)],
      },
      '24 prosentpoeng over foreslått ambisjon på 10 % i 2030',
    ],
    [
      'from «om lag» the distance is «om lag» too',
      {
        ...norge(observation('2025', 50, { qualifier: 'about' })),
        ambitions: [ambition(68, '2030', proposed)],
      },
      'om lag 18 prosentpoeng under foreslått ambisjon på 68 % i 2030',
    ],
    [
      'reached, exactly',
      { ...norge(observation('2026', 25)), ambitions: [ambition(25, '2026')] },
      'har nådd vedtatt ambisjon på 25 % i 2026',
    ],
    [
      'passed downwards',
      { ...norge(observation('2026', 4)), direction: 'down', ambitions: [ambition(10, '2030')] },
      'har nådd vedtatt ambisjon på 10 % i 2030',
    ],
    [
      '«om lag» at the level may lie just short of it',
      {
        ...norge(observation('2026', 25, { qualifier: 'about' })),
        ambitions: [ambition(25, '2026')],
      },
      'ser ut til å ha nådd vedtatt ambisjon på 25 % i 2026',
    ],
    [
      'a bound has no distance',
      {
        ...norge(observation('2025', 80, { qualifier: 'above' })),
        ambitions: [ambition(68, '2030', proposed)],
      },
      'foreslått ambisjon på 68 % i 2030',
    ],
    [
      'without a figure only the ambition is said, by its quarter',
      { ambitions: [ambition(100, '2027-Q4', proposed)] },
      'foreslått ambisjon på 100 % i Q4 2027',
    ],
    [
      'a day is a deadline',
      { ambitions: [ambition(100, '2027-12-31')] },
      'vedtatt ambisjon på 100 % innen 31. desember 2027',
    ],
    [
      'a count says how many of what',
      { ...kommuner, ...norge(observation('2025-11-01', 90)), ambitions: [ambition(150, '2027')] },
      '60 kommuner under vedtatt ambisjon på 150 i 2027',
    ],
    [
      'one alone is not written in the plural',
      { ...kommuner, ...norge(observation('2025-11-01', 149)), ambitions: [ambition(150, '2027')] },
      '1 under vedtatt ambisjon på 150 i 2027',
    ],
    [
      'a count of nothing named is only a number',
      { ...norge(observation('2025', 90)), unit: 'count', ambitions: [ambition(150, '2027')] },
      '60 under vedtatt ambisjon på 150 i 2027',
    ],
  ])('%s', (_, measure, expected) => {
    expect(plain(headlineWords(i18n, summary(measure), TODAY).ambition)).toBe(expected)
    expect(row(measure)).toContain(expected)
  })

  test('when the paper does not say whose ambition it is, the row does not pretend to know', () => {
    const open = ambition(25, '2026', { series: null, standing: 'not-said' })
    expect(row({ ...norge(observation('2025-10', 1.5)), ambitions: [open] })).toBe(
      '1,5 % · okt. 2025 · 23,5 prosentpoeng under ambisjonen på 25 % i 2026 · ikke sagt hvilket område den gjelder',
    )
  })
})

describe('a row without figures says why there is none', () => {
  test.each<[string, Partial<Measure>, Partial<Indicator>, string]>([
    ['ready', {}, {}, 'tallene står ikke i sakene · ambisjon ikke satt'],
    ['ready, without a headline', {}, { headline: null }, 'tallene står ikke i sakene'],
    [
      'under work',
      {},
      { headline: null, ...readiness('under-arbeid') },
      'avklaringer eller data mangler',
    ],
    ['future', {}, { headline: null, ...readiness('fremtidig') }, 'rapporteres tidligst 2026/2027'],
    [
      'only missing values',
      norge(observation('2023', null), observation('2024', null)),
      {},
      'tallene står ikke i sakene · ambisjon ikke satt',
    ],
    [
      'only an ambition',
      { ambitions: [ambition(100, '2027-Q4', proposed)] },
      {},
      'tallene står ikke i sakene · foreslått ambisjon på 100 % i Q4 2027',
    ],
    [
      'figures for a group, none for the whole',
      { series: [series(), series([observation('2025', 44)], { id: 'kommuner' })] },
      {},
      'tall bare for deler av indikatoren · ambisjon ikke satt',
    ],
    [
      'figures, but no headline chosen',
      norge(observation('2025', 44)),
      { headline: null },
      'tall bare for deler av indikatoren',
    ],
  ])('%s', (_, measure, about, expected) => {
    expect(row(measure, about)).toBe(expected)
    expect(headlineWords(i18n, summary(measure, about), TODAY)).toMatchObject({
      value: null,
      bound: false,
    })
  })
})

test('figures and units never part at the end of a line', () => {
  const { value, ambition: words } = headlineWords(
    i18n,
    summary({ ...norge(observation('2025-10', 1.5)), ambitions: [ambition(25, '2026')] }),
    TODAY,
  )
  expect(value).toBe('1,5\u00a0%')
  expect(words).toContain('25\u00a0%')
})

test('a bound is marked as one, so that it is not drawn as a figure', () => {
  const bound = observation('2025', 80, { qualifier: 'below' })
  expect(headlineWords(i18n, summary(norge(bound)), TODAY)).toMatchObject({ bound: true })
  expect(headlineWords(i18n, summary(norge(observation('2025', 80))), TODAY)).toMatchObject({
    bound: false,
  })
})
