import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import {
  AMBITIONS,
  ANSWERS,
  FACTS,
  NAMES,
  POPULATIONS,
  SET,
  WITHOUT_FIGURES,
} from './factsTable.ts'

// Read as plain JSON, past the program's own reader: a fault there must not hide one here.
interface Value {
  period: string
  value: number | null
  status?: string
  qualifier?: string
  note?: { nb: string }
  doubtful?: boolean
}
interface Series {
  id: string
  population?: number
  readings?: { from: string; source: { paper: string }; values: Value[] }[]
}
interface Ambition {
  value: number
  period: string
  series: string | null
  standing: string
}
interface Measure {
  id: string
  unit: string
  role: string
  series: Series[]
  ambitions?: Ambition[]
}
interface Indicator {
  id: string
  names: { from: string; text: { nb: string } }[]
  placements: { from: string; goal: string }[]
  readiness: { from: string; value: string; basis: string }[]
  missing?: { from: string }[]
  nextAssessments?: { period: string }[]
  measures?: Measure[]
}

const folder = new URL('../../mock-data/', import.meta.url)
const read = (path: string): unknown => JSON.parse(readFileSync(new URL(path, folder), 'utf8'))

const indicators = readdirSync(new URL('indicators/', folder)).map(
  (file) => read(`indicators/${file}`) as Indicator,
)
const measures = indicators.flatMap((indicator) =>
  (indicator.measures ?? []).map((measure) => ({ indicator: indicator.id, measure })),
)
const series = measures.flatMap(({ indicator, measure }) =>
  measure.series.map((one) => ({ indicator, measure: measure.id, one })),
)
const observations = series.flatMap(({ indicator, measure, one }) =>
  (one.readings ?? []).flatMap((reading) =>
    reading.values.map((value) => ({ at: [indicator, measure, one.id, value.period], value })),
  ),
)

const SIGNS: Record<string, string> = { exact: '', about: '~', above: '>', below: '<' }

function written({ value, status, qualifier = 'exact' }: Value): string {
  if (value === null) return '-'
  return `${SIGNS[qualifier] ?? '?'}${value}${status === undefined || status === 'A' ? '' : status}`
}

const inDataset = observations.map(({ at, value }) => `${at.join(' / ')}: ${written(value)}`)
const inPapers = FACTS.flatMap(([indicator, measure, one, known]) =>
  known.split(', ').map((entry) => {
    const [period = '', value = ''] = entry.split(' ')
    const plain = value.replace(/\.0$/, '')
    return `${indicator} / ${measure} / ${one} / ${period}: ${plain}`
  }),
)

describe('the figures of the papers', () => {
  test.each(inPapers)('%s', (fact) => {
    expect(inDataset.filter((line) => line === fact)).toEqual([fact])
  })

  test('are all there is: no other figure, and none twice', () => {
    expect(inDataset.toSorted()).toEqual(inPapers.toSorted())
  })

  test('series without figures are the ones the papers name without any', () => {
    const empty = series.filter(({ one }) => (one.readings ?? []).length === 0)
    expect(empty.map(({ indicator, measure, one }) => [indicator, measure, one.id])).toEqual(
      expect.arrayContaining(WITHOUT_FIGURES.map((row) => [...row])),
    )
    expect(empty).toHaveLength(WITHOUT_FIGURES.length)
  })

  test('ambitions', () => {
    const found = measures.flatMap(({ indicator, measure }) =>
      (measure.ambitions ?? []).map((a) =>
        JSON.stringify([indicator, measure.id, a.series, a.period, a.value, a.standing]),
      ),
    )
    expect(found.toSorted()).toEqual(AMBITIONS.map((row) => JSON.stringify(row)).toSorted())
  })

  test('population of the areas, and of nothing else', () => {
    const found = series.flatMap(({ one }) =>
      one.population === undefined ? [] : [[one.id, one.population] as const],
    )
    expect(Object.fromEntries(found)).toEqual(POPULATIONS)
    expect(found).toHaveLength(3)
  })

  test('answers to the surveys', () => {
    const surveys = read('surveys.json') as {
      id: string
      answers: { period: string; n: number }[]
    }[]
    const found = surveys.map(({ id, answers }) => [
      id,
      Object.fromEntries(answers.map(({ period, n }) => [period, n])),
    ])
    expect(Object.fromEntries(found)).toEqual(ANSWERS)
  })

  test('what the text leaves in doubt, what is missing and what is provisional says why', () => {
    for (const { at, value } of observations) {
      const weak = value.value === null || value.doubtful === true || value.status === 'P'
      if (weak) expect(value.note?.nb, at.join(' ')).toBeTruthy()
      expect(value.doubtful === true, at.join(' ')).toBe(value.status === 'U')
    }
  })

  test('what is published elsewhere belongs to the newest edition', () => {
    const papers = read('papers.json') as { id: string; kind: string }[]
    const elsewhere = new Set(papers.filter((p) => p.kind === 'elsewhere').map((p) => p.id))
    const from = series.flatMap(({ one }) =>
      (one.readings ?? []).filter((r) => elsewhere.has(r.source.paper)).map((r) => r.from),
    )
    expect(new Set(from)).toEqual(new Set(['v0-95']))
  })
})

describe('the indicator set', () => {
  const LETTERS: Record<string, string> = { klar: 'K', 'under-arbeid': 'U', fremtidig: 'F' }
  const byId = new Map(indicators.map((indicator) => [indicator.id, indicator]))
  const expected = Object.entries(SET).flatMap(([goal, list]) =>
    list.split(', ').map((entry) => `${goal}: ${entry}`),
  )
  const { order, goals } = read('strategy.json') as { order: string[]; goals: { id: string }[] }

  test('33 indicators, each under its goal with its mark, in the order of the papers', () => {
    const found = order.map((id) => {
      const one = byId.get(id)
      const isNew = one?.names[0]?.from === 'v0-95' ? '+' : ''
      const mark = LETTERS[one?.readiness.at(-1)?.value ?? '']
      return `${one?.placements.at(-1)?.goal}: ${id} ${mark}${isNew}`
    })
    expect(found).toEqual(expected)
    expect(indicators).toHaveLength(33)
    expect(goals.map(({ id }) => id)).toEqual(Object.keys(SET))
  })

  test('11 klar, 14 under arbeid and 8 fremtidig; 27 of them in v0.7', () => {
    const count = (letter: string) =>
      expected.filter((entry) => entry.split(' ')[2]?.startsWith(letter)).length
    expect([count('K'), count('U'), count('F')]).toEqual([11, 14, 8])
    const before = indicators.filter(({ names }) => names[0]?.from === 'v0-7')
    expect(before).toHaveLength(27)
    const marks = before.map(({ readiness }) => LETTERS[readiness[0]?.value ?? ''])
    expect(['K', 'U', 'F'].map((l) => marks.filter((m) => m === l).length)).toEqual([11, 13, 3])
  })

  test('only future marks are printed in a paper, the others are derived', () => {
    for (const { id, readiness } of indicators)
      for (const { value, basis } of readiness)
        expect(basis, id).toBe(value === 'fremtidig' ? 'stated' : 'derived')
  })

  test('the other names are the papers’ own', () => {
    const kept = indicators.filter(({ names }) => names.length === 1)
    expect(Object.fromEntries(kept.map((i) => [i.id, i.names[0]?.text.nb]))).toEqual(NAMES)
  })

  test('five names were changed between the editions', () => {
    const renamed = indicators.filter(({ names }) => names.length > 1)
    const names = renamed.map((i) => [i.id, ...i.names.map(({ text }) => text.nb)])
    expect(names.toSorted()).toEqual([
      [
        'behovsstyrt-oppfolging',
        'Behovsstyrt poliklinikk/skjemabasert oppfølging',
        'Behovsstyrt oppfølging',
      ],
      ['icd-11', 'Overgang til ICD11', 'ICD-11'],
      [
        'representasjon-fullmakt',
        'Bruk av fullmakt på Helsenorge',
        'Bruk av representasjon og fullmakt på Helsenorge',
      ],
      [
        'tidsbesparende-ki',
        'Bruk av personellbesparende KI-løsninger',
        'Bruk av tidsbesparende KI-løsninger',
      ],
      [
        'tjenester-helsenorge',
        'Tilgjengelighet av digitale tjenester på Helsenorge',
        'Tilgjengelighet av digitale tjenester på Helsenorge hos kommuner/fastleger',
      ],
    ])
  })

  test('an indicator without figures of its own says why', () => {
    for (const { id, measures: own = [], missing = [] } of indicators) {
      const figures = own
        .filter((measure) => measure.role === 'indicator')
        .flatMap((measure) => measure.series.flatMap((one) => one.readings ?? []))
        .flatMap((reading) => reading.values)
        .filter((v) => v.value !== null && !['above', 'below'].includes(v.qualifier ?? 'exact'))
      expect(missing.length > 0, id).toBe(figures.length === 0)
    }
  })

  test('the next assessment is Q1 2026 for seven, and not stated for the rest', () => {
    const stated = indicators.flatMap((i) => (i.nextAssessments ?? []).map((n) => [i.id, n.period]))
    expect(stated.toSorted()).toEqual([
      ['digital-kontakt', '2026-Q1'],
      ['enklere-arbeidshverdag', '2026-Q1'],
      ['epj-effektivitet', '2026-Q1'],
      ['epj-kvalitet', '2026-Q1'],
      ['radsmodell-effekt', '2026-Q1'],
      ['tilgang-pasientinformasjon', '2026-Q1'],
      ['velferdsteknologi', '2026-Q1'],
    ])
  })
})
