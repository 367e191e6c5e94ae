/** The real dataset, from NUIT's v0.7 to Fagrådet's v0.95: what is told of it, exactly. */
import { describe, expect, test } from 'vitest'
import { apply } from '#domain/difference/apply.ts'
import { changesByGoal } from '#domain/difference/changesByGoal.ts'
import { countChanges } from '#domain/difference/countChanges.ts'
import { difference } from '#domain/difference/difference.ts'
import { classOf, type Entry, type EntryClass } from '#domain/difference/entry.ts'
import { facets } from '#domain/difference/facets.ts'
import { marksOf } from '#domain/difference/marks.ts'
import { compareIds } from '#domain/difference/same.ts'
import { asOf } from '#domain/edition.ts'
import type { Indicator, Observation } from '#domain/model.ts'
import { loadDataset } from '#publish/load.ts'

const dataset = await loadDataset('mock-data')
const [older, newer] = [asOf(dataset, 'v0-7'), asOf(dataset, 'v0-95')]
const found = difference(older, newer)
const goals = changesByGoal(found, older, newer)
const indicators = goals.flatMap((one) => one.indicators)

/** `[id, entry]` for every entry of a class. */
const entries = (of: EntryClass): [string, Entry][] =>
  indicators.flatMap(({ id, entries: all }) =>
    all.filter((one) => classOf(one) === of).map((one): [string, Entry] => [id, one]),
  )

const told = (one: Observation | null) =>
  one && `${one.qualifier === 'exact' ? '' : `${one.qualifier} `}${String(one.value)}`

/** What a class tells, apart from figures, as texts that are easy to read. */
const others = entries('figures').flatMap(([id, one]) =>
  one.kind === 'ambitionSet'
    ? [[id, one.measure.id, one.ambition.value, one.ambition.period, one.ambition.standing]]
    : one.kind === 'figures'
      ? []
      : [[id, one.kind]],
)

const figures = (act: string) =>
  entries('figures').flatMap(([id, one]) =>
    one.kind === 'figures' && one.act === act
      ? [
          [
            ...[id, one.measure.role, `${one.measure.id}/${one.series.id}`],
            one.figures.map(({ period, to }) => `${period}: ${told(to) ?? ''}`).join(' · '),
          ],
        ]
      : [],
  )

test('changes to the set are those of the papers, and no other', () => {
  const rows = entries('set').map(([id, one]) => {
    if (one.kind === 'renamed') return [one.kind, id, one.from.nb, one.to.nb]
    return one.kind === 'readiness' ? [one.kind, id, one.from, one.to] : [one.kind, id]
  })
  expect(rows.toSorted((a, b) => (`${a[0]}${a[1]}` < `${b[0]}${b[1]}` ? -1 : 1))).toEqual([
    ['added', 'datadrevne-selvhjelpslosninger'],
    ['added', 'effektiv-ressursbruk'],
    ['added', 'helsedata-sekundarbruk'],
    ['added', 'internasjonale-malinger'],
    ['added', 'samarbeidsnormer'],
    ['added', 'utdaterte-epj'],
    ['readiness', 'icd-11', 'under-arbeid', 'fremtidig'],
    [
      'renamed',
      'behovsstyrt-oppfolging',
      'Behovsstyrt poliklinikk/skjemabasert oppfølging',
      'Behovsstyrt oppfølging',
    ],
    // The paper writes «ICD11»; the dataset writes the classification's own name and says so.
    ['renamed', 'icd-11', 'Overgang til ICD11', 'ICD-11'],
    [
      'renamed',
      'representasjon-fullmakt',
      'Bruk av fullmakt på Helsenorge',
      'Bruk av representasjon og fullmakt på Helsenorge',
    ],
    [
      'renamed',
      'tidsbesparende-ki',
      'Bruk av personellbesparende KI-løsninger',
      'Bruk av tidsbesparende KI-løsninger',
    ],
    [
      'renamed',
      'tjenester-helsenorge',
      'Tilgjengelighet av digitale tjenester på Helsenorge',
      'Tilgjengelighet av digitale tjenester på Helsenorge hos kommuner/fastleger',
    ],
  ])
  expect(found.removed).toEqual([])
  expect(goals.flatMap(({ movedAway }) => movedAway)).toEqual([])
})

describe('among ambitions and figures', () => {
  test('two ambitions were proposed, and no break came or went', () => {
    expect(others).toEqual([
      ['tjenester-helsenorge', 'digital-dialog', 100, '2027-Q4', 'proposed'],
      ['epj-effektivitet', 'andel-enig', 68, '2030', 'proposed'],
    ])
  })

  test('the new figures', () => {
    const dho = 'digital-hjemmeoppfolging'
    const epj = 'epj-effektivitet'
    const ordning = 'helseteknologiordningen'
    expect(figures('added')).toEqual([
      [
        ...['velferdsteknologi', 'context', 'mottakere/norge'],
        '2017: 95718 · 2018: 99612 · 2019: 82542 · 2020: 109385 · 2022: 125286',
      ],
      [dho, 'indicator', 'kommuner-med-aktive-pasienter/norge', '2024-12-31: 73 · 2025-11-01: 90'],
      [dho, 'indicator', 'aktive-pasienter/norge', '2024-12-31: 1204 · 2025-11-01: about 2150'],
      [dho, 'context', 'samarbeidsprosjekter/norge', '2025: 20'],
      [dho, 'context', 'helsefellesskap/norge', '2025: 18'],
      [dho, 'context', 'brukerundersokelse/fornoyd', '2026-01: 93'],
      [dho, 'context', 'kommuner-som-kan-tilby/norge', '2025-11-01: 10'],
      [dho, 'context', 'kommuner-i-spredningsprosjektet/norge', '2024-12-31: 182'],
      [dho, 'context', 'kommuner-i-prosjekter/norge', '2025: 174'],
      [dho, 'context', 'kommuner-i-soknader/norge', '2026: 190'],
      [epj, 'indicator', 'andel-enig/helsepersonell', '2025: about 50'],
      [epj, 'indicator', 'andel-enig/fastleger', '2025: above 80'],
      [epj, 'indicator', 'andel-enig/kommuner', '2025: 44'],
      [epj, 'indicator', 'andel-enig/helse-vest', '2025: 63'],
      [epj, 'indicator', 'andel-enig/helse-midt-norge', '2025: 27'],
      [ordning, 'context', 'prosjekter/norge', '2025: 106'],
      [ordning, 'context', 'deltakere/norge', '2025: above 300'],
      [ordning, 'context', 'journalprosjekter/norge', '2025: 14'],
      [ordning, 'context', 'kommuner-i-journalprosjekter/norge', '2025: 230'],
    ])
  })

  test('how many answered, published elsewhere, is all that came to older figures', () => {
    expect(figures('restated')).toEqual([
      ['epj-kvalitet', 'indicator', 'andel-enig/helsepersonell', '2021: 60 · 2022: 52 · 2023: 49'],
      ['digital-kontakt', 'indicator', 'andel-digital-kontakt/innbyggere', '2023: 57'],
    ])
    const differs = entries('figures').flatMap(([, one]) =>
      one.kind === 'figures' ? one.figures.flatMap((figure) => figure.differs) : [],
    )
    expect(new Set(differs)).toEqual(new Set(['n']))
    expect([...figures('corrected'), ...figures('withdrawn')]).toEqual([])
  })
})

test('three stand otherwise, and because of what', () => {
  const changes = indicators.flatMap(({ id, status }) =>
    status ? [[id, status.to.category, status.to.overdue, ...status.causes]] : [],
  )
  expect(changes).toEqual([
    ['tjenester-helsenorge', 'notAssessable', false, 'ambition', 'definition'],
    // A figure for the second quarter that comes four times a year was due by the end of 2025.
    ['representasjon-fullmakt', 'noAmbition', true, 'time'],
    ['epj-effektivitet', 'notAssessable', false, 'ambition'],
  ])
})

test('the marks on the board', () => {
  const marks = indicators.map(({ id, entries: all }) => [id, ...marksOf(all)])
  expect(
    Object.fromEntries(marks.filter((one) => one.length > 1).map(([id, ...all]) => [id, all])),
  ).toEqual({
    'tjenester-helsenorge': ['renamed', 'ambitionProposed'],
    'behovsstyrt-oppfolging': ['renamed'],
    'effektiv-ressursbruk': ['added'],
    'tidsbesparende-ki': ['renamed'],
    'digital-hjemmeoppfolging': ['newFigure'],
    'representasjon-fullmakt': ['renamed'],
    'epj-effektivitet': ['ambitionProposed', 'newFigure'],
    'utdaterte-epj': ['added'],
    'helsedata-sekundarbruk': ['added'],
    'datadrevne-selvhjelpslosninger': ['added'],
    'icd-11': ['renamed', 'otherReadiness'],
    samarbeidsnormer: ['added'],
    'internasjonale-malinger': ['added'],
  })
})

test('the counts add up to the whole set', () => {
  const counts = countChanges(goals)
  expect(counts).toMatchObject({
    ...{ added: 6, removed: 0, renamed: 5, moved: 0, readiness: 1 },
    ...{ ambitionsSet: 2, ambitionsChanged: 0, ambitionsWithdrawn: 0, statusChanged: 3 },
    figures: { added: { indicator: 9, context: 16 }, restated: { indicator: 4, context: 0 } },
  })
  expect(indicators.length + counts.unchanged).toBe(newer.indicators.length)
})

test('applied to v0.7 the difference gives v0.95, former names and all', () => {
  const content = (one: Indicator | undefined) =>
    one && {
      ...{ id: one.id, since: one.since, formerName: one.formerName },
      facets: facets(one).toSorted((a, b) => compareIds(a.id, b.id)),
    }
  const got = apply(older, found)
  expect(got).toHaveLength(newer.indicators.length)
  for (const one of got)
    expect(content(one)).toEqual(content(newer.indicators.find(({ id }) => id === one.id)))
})
