import { beforeAll, describe, expect, test } from 'vitest'
import { editionChanges, type EditionChanges } from '#domain/difference/editionChanges.ts'
import { countChanges } from '#domain/difference/countChanges.ts'
import type { IndicatorChanges } from '#domain/difference/changesByGoal.ts'
import type { Entry } from '#domain/difference/entry.ts'
import type { MeasureRef } from '#domain/difference/entryParts.ts'
import { asOf } from '#domain/edition.ts'
import type { IndicatorSet } from '#domain/model.ts'
import { summarySentences } from '#i18n/changeSummaryWords.ts'
import { changes as texts } from '#i18n/messages/nb/changes.ts'
import { loadDataset } from '#publish/load.ts'
import { ambition, edition, i18n, nb, observation } from '#tests/support/fixtures.ts'

const measure: MeasureRef = {
  ...{ id: 'andel', name: nb('Andel'), role: 'indicator', unit: 'percent', direction: 'up' },
}
const about = { measure, series: { id: 'norge', name: nb('Norge') } }

function told(indicators: readonly IndicatorChanges[], unchanged: readonly string[] = []) {
  const goals = [{ goal: 'mal-1', indicators, unchanged, movedAway: [] }]
  const changes: EditionChanges = {
    ...{ from: edition('v1', '2025-11-20'), to: edition('v2', '2026-01-21'), goals },
    counts: countChanges(goals),
  }
  const [set, figures, status] = summarySentences(i18n, texts, changes)
  return { set: set.replace(/^.*?: /, ''), figures, status }
}

const one = (...entries: Entry[]): IndicatorChanges => ({
  ...{ id: 'x', name: nb('X'), entries, status: null },
})

describe('from v0.7 to v0.95', () => {
  let older: IndicatorSet
  let newer: IndicatorSet
  beforeAll(async () => {
    const dataset = await loadDataset('mock-data')
    older = asOf(dataset, 'v0-7')
    newer = asOf(dataset, 'v0-95')
  })

  test('three sentences that can go into an agenda', () => {
    expect(summarySentences(i18n, texts, editionChanges(older, newer))).toEqual([
      'Fra utgave 0.7 (NUIT 20.11.2025) til utgave 0.95 (Fagrådet 21.01.2026): seks indikatorer er nye, fem har fått nytt navn, og én har fått endret klarhet.',
      'To ambisjoner er foreslått, 25 tall er nye (ni i indikatorene selv og 16 i tall som gir sammenheng; to er bare grenser), og fire er presisert.',
      'To indikatorer har fått en annen status, én måling er blitt forfalt, fem indikatorer har bare fått endrede tekster, og elleve indikatorer er uendret.',
    ])
  })

  test('and back', () => {
    const [set, figures, status] = summarySentences(i18n, texts, editionChanges(newer, older))
    expect(set).toMatch(/: seks indikatorer har gått ut, fem har fått nytt navn, og én har/)
    expect(figures).toMatch(/^To ambisjoner er trukket, fire tall er presisert, og 25 er trukket/)
    expect(status).toContain('én måling er ikke lenger forfalt')
  })
})

describe('where there is nothing, that is said', () => {
  test('nothing at all', () => {
    expect(told([])).toEqual({
      set: 'ingen indikatorer er nye, har gått ut, har fått nytt navn, er flyttet eller har fått endret klarhet.',
      figures:
        'Ingen ambisjoner er foreslått, satt, endret eller trukket, og ingen tall er nye, rettet eller trukket.',
      status: 'Ingen indikatorer har fått en annen status, og ingen indikatorer er uendret.',
    })
  })

  test('one of each, in the singular', () => {
    const figure = { period: '2024', from: null, to: observation('2024', 52), differs: [] }
    const { set, figures, status } = told(
      [
        one({ kind: 'added' }),
        one({ kind: 'moved', from: 'mal-2', to: 'mal-1' }),
        one({ kind: 'readiness', from: 'fremtidig', to: 'klar' }),
        one(
          {
            kind: 'ambitionChanged',
            ...about,
            from: ambition(60, '2030'),
            to: ambition(68, '2030'),
          },
          { kind: 'figures', act: 'added', ...about, figures: [figure] },
        ),
      ],
      ['y'],
    )
    expect(set).toBe('én indikator er ny, én er flyttet til et annet mål, og én er gjort klar.')
    expect(figures).toBe('Én ambisjon er endret, og ett tall er nytt.')
    expect(status).toBe('Ingen indikatorer har fått en annen status, og én indikator er uendret.')
  })

  test('an adopted ambition is not a new one; corrections stand without new figures', () => {
    const proposed = ambition(68, '2030', { standing: 'proposed' })
    const [from, to] = [observation('2024', 51), observation('2024', 52)]
    const { figures } = told([
      one(
        { kind: 'ambitionChanged', ...about, from: proposed, to: ambition(68, '2030') },
        {
          ...{ kind: 'figures', act: 'corrected', ...about },
          figures: [{ period: '2024', from, to, differs: ['value'] }],
        },
      ),
    ])
    expect(figures).toBe('Én ambisjon er vedtatt, og ett tall er rettet.')
  })

  test('figures of the context alone, one of them a bound', () => {
    const context = { ...measure, role: 'context' as const }
    const to = observation('2025', 300, { qualifier: 'above' })
    const entry: Entry = {
      ...{ kind: 'figures', act: 'added', measure: context, series: about.series },
      figures: [{ period: '2025', from: null, to, differs: [] }],
    }
    expect(told([one(entry)]).figures).toContain(
      'ett tall er nytt (i tall som gir sammenheng; ett er bare en grense)',
    )
  })
})
