import { describe, expect, test } from 'vitest'
import type { AmbitionEntry, Entry, FiguresEntry } from '#domain/difference/entry.ts'
import type { MeasureRef } from '#domain/difference/entryParts.ts'
import type { StatusChange } from '#domain/difference/statusChange.ts'
import type { Observation } from '#domain/model.ts'
import { changeEntryWords, statusChangeSentence } from '#i18n/changeEntryWords.ts'
import { createI18n } from '#i18n/context.tsx'
import { changes as english } from '#i18n/messages/en/changes.ts'
import { en } from '#i18n/messages/en/index.ts'
import { changes as texts } from '#i18n/messages/nb/changes.ts'
import { many, numberWord } from '#i18n/messages/nb/numberWords.ts'
import { ambition, breakAt, i18n, nb, observation, plain, source } from '#tests/support/fixtures.ts'

const share: MeasureRef = {
  ...{ id: 'andel', name: nb('Andel'), role: 'indicator', unit: 'percent', direction: 'up' },
}
const count: MeasureRef = { ...share, name: nb('Kommuner'), unit: 'count', counted: nb('kommuner') }
const norge = { id: 'norge', name: nb('Norge') }

const around = {
  ...{ goalName: (id: string) => `Mål ${id}`, replacedBy: null, added: null },
}

const words = (entry: Entry): string | null =>
  plain(changeEntryWords(i18n, texts, entry, around).text)

describe('every kind of change is a sentence', () => {
  const about = { measure: share, series: norge }
  const is68 = ambition(68, '2030', { standing: 'proposed' })
  const assessment = { text: nb('Det går opp.'), source, period: '2025-Q3' }
  test.each<[Entry, string]>([
    [{ kind: 'added' }, 'Ny i settet.'],
    [{ kind: 'removed' }, 'Gått ut av settet.'],
    [{ kind: 'renamed', from: nb('A'), to: nb('B') }, 'Nytt navn: «A» heter nå «B».'],
    [{ kind: 'moved', from: '4', to: '1' }, 'Flyttet fra «Mål 4» til «Mål 1».'],
    [{ kind: 'readiness', from: 'fremtidig', to: 'klar' }, 'Gjort klar (var fremtidig).'],
    [
      { kind: 'readiness', from: 'klar', to: 'under-arbeid' },
      'Ikke lenger klar, men under arbeid.',
    ],
    [
      { kind: 'readiness', from: 'under-arbeid', to: 'fremtidig' },
      'Klarhet: fra «under arbeid» til «fremtidig».',
    ],
    [
      { kind: 'ambitionSet', ...about, ambition: is68, beside: [] },
      'Foreslått ambisjon: 68 % innen utgangen av 2030 (Andel, Norge).',
    ],
    [
      {
        ...{ kind: 'ambitionSet', measure: count, series: norge, beside: [] },
        ambition: ambition(150, '2027-11-01'),
      },
      'Vedtatt ambisjon: 150 kommuner innen 1. november 2027 (Kommuner, Norge).',
    ],
    [
      {
        ...{ kind: 'ambitionSet', measure: share, series: null },
        ambition: ambition(25, '2026', { series: null, standing: 'not-said', doubt: nb('Tvil.') }),
        beside: [is68],
      },
      'Ambisjon, ikke sagt om vedtatt: 25 % innen utgangen av 2026 (Andel, ikke sagt hvilket område den gjelder). Fra før står 68 % innen utgangen av 2030 (foreslått). Tvil.',
    ],
    [
      { kind: 'ambitionChanged', ...about, from: is68, to: ambition(68, '2030') },
      'Vedtatt ambisjon: 68 % innen utgangen av 2030 (Andel, Norge). Før: foreslått.',
    ],
    [
      { kind: 'ambitionChanged', ...about, from: is68, to: { ...is68, value: 70, period: '2029' } },
      'Endret ambisjon: 70 % innen utgangen av 2029 (Andel, Norge). Før: 68 % innen utgangen av 2030.',
    ],
    [
      {
        ...{ kind: 'ambitionChanged', ...about, from: { ...is68, series: null }, to: is68 },
      },
      'Endret ambisjon: 68 % innen utgangen av 2030 (Andel, Norge). Før: ikke sagt hvilket område den gjelder.',
    ],
    [
      { kind: 'ambitionWithdrawn', ...about, ambition: is68 },
      'Ambisjonen er trukket: 68 % innen utgangen av 2030 (Andel, Norge).',
    ],
    [
      { kind: 'breakAdded', measure: share, break: breakAt('2022') },
      'Brudd i serien, Andel: tall fra og med 2022 kan ikke sammenlignes med dem før. Nytt svaralternativ.',
    ],
    [
      { kind: 'breakRemoved', measure: share, break: breakAt('2022') },
      'Bruddet i serien er tatt bort, Andel: 2022.',
    ],
    [
      { kind: 'assessment', from: null, to: assessment },
      'Ny vurdering for Q3 2025: «Det går opp.»',
    ],
    [{ kind: 'assessment', from: assessment, to: null }, 'Vurderingen er tatt bort.'],
    [
      { kind: 'assessment', from: assessment, to: { text: nb('Ned.'), source } },
      'Vurderingen er skrevet på nytt: «Ned.»',
    ],
    [
      { kind: 'assessment', from: assessment, to: { ...assessment, period: '2025-Q4' } },
      'Vurderingen har samme ordlyd, men periode, kilde eller tolkning er en annen.',
    ],
    [
      { kind: 'nextAssessment', from: null, to: '2026-Q1' },
      'Neste vurdering: Q1 2026, ikke oppgitt før.',
    ],
    [
      { kind: 'nextAssessment', from: '2026-Q1', to: '2027-Q1' },
      'Neste vurdering: Q1 2027, var Q1 2026.',
    ],
    [
      { kind: 'nextAssessment', from: '2026-Q1', to: null },
      'Neste vurdering er ikke lenger oppgitt, var Q1 2026.',
    ],
    [
      {
        kind: 'definition',
        parts: [
          { part: 'description' },
          { part: 'frequency' },
          { part: 'measure', act: 'added', measure: share },
          { part: 'measure', act: 'added', measure: count },
          { part: 'series', act: 'removed', measure: share, series: norge },
        ],
      },
      'Endringer i hva den måler: beskrivelsen og oppdateringen; nye målinger «Andel» og «Kommuner»; serie som er ute: «Andel (Norge)».',
    ],
    [
      {
        kind: 'texts',
        counts: [
          { of: 'note', count: 1 },
          { of: 'action', count: 1 },
          { of: 'source', count: 13 },
        ],
      },
      'Nye, endrede eller fjernede tekster: én merknad, ett tiltak og 13 kilder.',
    ],
  ])('%j', (entry, expected) => {
    expect(words(entry)).toBe(expected)
  })

  test('one that is new says what it is, one that left says what took its place', () => {
    const added = {
      readiness: { value: 'fremtidig' as const, basis: 'stated' as const },
      description: nb('Måler bruk.'),
    }
    const told = (entry: Entry) =>
      changeEntryWords(i18n, texts, entry, { ...around, added, replacedBy: 'B' }).text
    expect(told({ kind: 'added' })).toBe('Ny i settet, fremtidig. Måler bruk.')
    expect(told({ kind: 'removed' })).toBe('Gått ut av settet. Erstattet av «B».')
  })
})

type Change = FiguresEntry['figures'][number]
const came = (to: Observation): Change => ({ period: to.period, from: null, to, differs: [] })
const became = (
  from: Observation,
  to: Observation | null,
  differs: Change['differs'] = [],
): Change => ({ period: from.period, from, to, differs })

describe('figures, with what weakens them', () => {
  const figures = (
    act: FiguresEntry['act'],
    measure: MeasureRef,
    ...all: Change[]
  ): string | null => words({ kind: 'figures', act, measure, series: norge, figures: all })
  const of = observation
  const is52 = of('2024', 52)

  test.each<[string, string | null, string]>([
    ['one', figures('added', share, came(is52)), 'Nytt tall, Andel (Norge): 52 % i 2024.'],
    [
      'decimals are shared',
      figures('added', share, came(of('2025-09', 1.5)), came(of('2025-10', 2))),
      'Nye tall, Andel (Norge): 1,5 % i september 2025, 2,0 % i oktober 2025.',
    ],
    [
      'counted, about',
      figures(
        'added',
        count,
        came(of('2025-03-15', 74)),
        came(of('2025-11-01', 2150, { qualifier: 'about' })),
      ),
      'Nye tall, Kommuner (Norge): 74 kommuner per 15. mars 2025, om lag 2 150 kommuner per 1. november 2025.',
    ],
    [
      'one of what is counted in the plural',
      figures('added', count, came(of('2024', 1))),
      'Nytt tall, Kommuner (Norge): 1 i 2024.',
    ],
    ['zero', figures('added', share, came(of('2024', 0))), 'Nytt tall, Andel (Norge): 0 % i 2024.'],
    [
      'a bound, provisional',
      figures('added', share, came(of('2025', 80, { qualifier: 'above', status: 'P' }))),
      'Ny grense, Andel (Norge): over 80 % i 2025 (foreløpig).',
    ],
    [
      'estimated and doubtful',
      figures('added', share, came(of('2025-Q3', 50, { status: 'E', doubtful: true }))),
      'Nytt tall, Andel (Norge): 50 % i Q3 2025 (anslag, usikkert tall).',
    ],
    [
      'corrected',
      figures('corrected', share, became(of('2024', 51, { status: 'P' }), is52, ['value'])),
      'Rettet tall, Andel (Norge): 52 % i 2024, var 51 % (foreløpig).',
    ],
    [
      'corrected from a bound',
      figures(
        'corrected',
        share,
        became(of('2024', 52, { qualifier: 'below' }), is52, ['qualifier']),
      ),
      'Rettet tall, Andel (Norge): 52 % i 2024, var under 52 %.',
    ],
    [
      'confirmed, with the number of answers',
      figures(
        'restated',
        share,
        became(of('2024', 52, { status: 'P', doubtful: true }), of('2024', 52, { n: 1608 }), [
          ...(['status', 'doubtful', 'n'] as const),
        ]),
      ),
      'Presisert tall, Andel (Norge): 52 % i 2024 (ikke lenger foreløpig, ikke lenger usikkert, 1 608 svar, ikke oppgitt før).',
    ],
    [
      'the number of answers is another, or gone',
      figures(
        'restated',
        share,
        became(of('2023', 49, { n: 900 }), of('2023', 49, { n: 901 }), ['n']),
        became(of('2024', 52, { n: 900 }), is52, ['n']),
      ),
      'Presiserte tall, Andel (Norge): 49 % i 2023 (901 svar, var 900), 52 % i 2024 (antall svar er ikke lenger oppgitt).',
    ],
    [
      'withdrawn, and missing since',
      figures('withdrawn', share, became(of('2023', 49), null), became(is52, of('2024', null))),
      'Trukne tall, Andel (Norge): 49 % i 2023, 52 % i 2024 (tallet mangler nå).',
    ],
  ])('%s', (_, told, expected) => {
    expect(told).toBe(expected)
  })

  test('of more than six the first and the last are told, and all are there', () => {
    const all = [4, 5, 6, 7, 8, 9, 10].map((month) =>
      came(of(`2025-${String(month).padStart(2, '0')}`, month)),
    )
    const told = changeEntryWords(
      i18n,
      texts,
      { kind: 'figures', act: 'added', measure: share, series: norge, figures: all },
      around,
    )
    expect(plain(told.text)).toBe(
      'Nye tall, Andel (Norge), 7 i alt: fra 4 % i april 2025 til 10 % i oktober 2025.',
    )
    expect(told.all).toHaveLength(7)
  })

  test('a thousand has a no-break space, and so has the percent sign', () => {
    const entry: Entry = {
      ...{ kind: 'figures', act: 'added', measure: count, series: norge },
      figures: [came(of('2024', 2150))],
    }
    expect(changeEntryWords(i18n, texts, entry, around).text).toContain('2\u00a0150')
  })
})

test('a page in another language has no bokmål, and still tells assessments apart', () => {
  const entry: Entry = {
    kind: 'assessment',
    from: { text: { en: 'Up.' }, source },
    to: { text: { en: 'Down.' }, source },
  }
  expect(changeEntryWords(createI18n('en', en), english, entry, around).text).toBe(
    'The assessment has been rewritten: “Down.”',
  )
})

test('an ambition whose series the edition no longer has is told without it', () => {
  const entry: AmbitionEntry = {
    ...{ kind: 'ambitionWithdrawn', measure: share, series: null },
    ambition: ambition(25, '2026', { series: 'borte' }),
  }
  expect(words(entry)).toBe('Ambisjonen er trukket: 25 % innen utgangen av 2026 (Andel).')
})

describe('a status change says because of what', () => {
  const facts = { reason: null, overdue: false }
  const none: StatusChange['from'] = { category: 'noAmbition', ...facts }
  const far: StatusChange['from'] = { category: 'farBehind', ...facts }
  const few: StatusChange['from'] = { ...facts, category: 'notAssessable', reason: 'tooFewFigures' }
  const said = (change: Omit<StatusChange, 'id'>, backwards = false) =>
    statusChangeSentence(i18n, texts, { id: 'x', ...change }, backwards)
  test.each([
    [
      said({ from: none, to: few, causes: ['ambition'] }),
      'Status: fra «Ingen ambisjon» til «Kan ikke vurderes» (det finnes færre enn to nøyaktige tall som kan sammenlignes), fordi en ambisjon ble satt.',
    ],
    [
      said({ from: far, to: none, causes: ['ambition'] }),
      'Status: fra «Langt bak» til «Ingen ambisjon», fordi ambisjonen ble trukket.',
    ],
    [
      said({ from: few, to: { ...few, reason: 'dueWithoutFigure' }, causes: ['time'] }),
      'Status: fortsatt «Kan ikke vurderes», av en annen grunn (fristen er ute, og det finnes ikke noe tall for den), fordi tiden har gått.',
    ],
    [
      said({ from: far, to: { ...far, overdue: true }, causes: ['time'] }),
      'Status: målingen er nå forfalt, fordi tiden har gått.',
    ],
    [
      said({ from: { ...far, overdue: true }, to: far, causes: ['time'] }, true),
      'Status: målingen er ikke lenger forfalt, fordi datoen er tidligere.',
    ],
    [
      said({ from: far, to: { ...few, overdue: true }, causes: ['figures', 'break'] }),
      'Status: fra «Langt bak» til «Kan ikke vurderes» (det finnes færre enn to nøyaktige tall som kan sammenlignes) og målingen er nå forfalt, fordi tallene er nye eller endret og bruddene i serien er endret.',
    ],
  ])('%s', (told, expected) => {
    expect(told).toBe(expected)
  })
})

test('numbers are words up to twelve, and right in gender', () => {
  expect([0, 1, 2, 12, 13, 1383].map((one) => numberWord(one))).toEqual([
    ...['ingen', 'én', 'to', 'tolv', '13', '1\u00a0383'],
  ])
  expect(many(1, 'tall', 'tall', true)).toBe('ett tall')
  expect(many(0, 'indikator', 'indikatorer')).toBe('ingen indikatorer')
})
