/** A small valid dataset, made anew for each test so that a test can break it. */
import { checkFiles, type Checked } from '#publish/check.ts'
import type { Dataset } from '#domain/dataset.ts'
import type { Problem } from '#publish/problem.ts'
import { put } from './change.ts'

type Json = Record<string, unknown>

/** Relative path → what the file holds; a string is the text itself, anything else its JSON. */
export type Fixture = Record<string, unknown>

const nb = (text: string) => ({ nb: text })
const paper = { paper: 'paper-1', page: 'lysbilde 3' }

const series = (id: string, values: Json[], rest: Json = {}): Json => ({
  id,
  name: nb(id),
  readings: [{ from: 'v1', source: paper, values }],
  ...rest,
})

function indicator(id: string, rest: Json = {}): Json {
  return {
    id,
    names: [{ from: 'v1', text: nb(`Navn på ${id}`), source: paper }],
    placements: [{ from: 'v1', goal: 'mal-1' }],
    readiness: [{ from: 'v1', value: 'klar', basis: 'derived', note: nb('Har tall.') }],
    type: [{ from: 'v1', value: 'prosess', basis: 'derived' }],
    frequency: [{ from: 'v1', value: 'arlig' }],
    descriptions: [{ from: 'v1', text: nb('Hva den måler.') }],
    ...rest,
  }
}

const share: Json = {
  id: 'andel',
  from: 'v1',
  name: nb('Andel'),
  role: 'indicator',
  unit: 'percent',
  shareOf: nb('av alle'),
  direction: 'up',
  survey: 'survey-1',
  series: [
    series(
      'norge',
      [
        { period: '2021', value: 60 },
        { period: '2022', value: 52, status: 'B' },
        { period: '2023', value: 49, note: nb('Én, «to», "tre"\nfire') },
        { period: '2024', value: null, note: nb('Ikke målt.') },
      ],
      { population: 1000 },
    ),
    series('nord', [{ period: '2023', value: 10, qualifier: 'above' }]),
  ],
  breaks: [{ from: 'v1', at: '2022', text: nb('Nytt svaralternativ.'), source: paper }],
  ambitions: [
    {
      from: 'v2',
      value: 75,
      period: '2030',
      series: 'norge',
      standing: 'proposed',
      setOn: '2026-01-21',
      source: { paper: 'paper-2' },
    },
  ],
}

const patients: Json = {
  id: 'pasienter',
  from: 'v2',
  name: nb('Pasienter'),
  role: 'context',
  unit: 'count',
  counted: nb('pasienter'),
  direction: 'up',
  series: [
    {
      id: 'norge',
      name: nb('Norge'),
      readings: [
        { from: 'v2', source: { paper: 'paper-2' }, values: [{ period: '2025K1', value: 1383 }] },
      ],
    },
  ],
}

/** Three indicators: one with figures, one corrected and renamed in v2, one without figures. */
export function fixture(): Fixture {
  const files: Fixture = {
    'strategy.json': {
      vision: nb('Sammen'),
      goals: [
        {
          id: 'kvalitet',
          from: 'v1',
          level: 'overall',
          name: nb('Kvalitet'),
          lead: nb('Om kvalitet.'),
        },
        {
          id: 'mal-1',
          from: 'v1',
          level: 'strategic',
          number: 1,
          name: nb('Mål'),
          lead: nb('Om målet.'),
        },
        {
          id: 'mal-2',
          from: 'v1',
          level: 'strategic',
          number: 2,
          name: nb('Mål to'),
          lead: nb('Om det.'),
        },
      ],
    },
    'papers.json': [
      { id: 'paper-1', title: nb('Første sak'), kind: 'council', by: 'NUIT', date: '2025-11-20' },
      { id: 'paper-2', title: nb('Andre sak'), kind: 'council', by: 'Fagrådet' },
    ],
    'editions.json': [
      { slug: 'v1', label: '1', council: 'NUIT', date: '2025-11-20', paper: 'paper-1' },
      { slug: 'v2', label: '2', council: 'Fagrådet', date: '2026-01-21', paper: 'paper-2' },
    ],
    'surveys.json': [
      {
        id: 'survey-1',
        name: nb('Undersøkelsen'),
        by: nb('Utgiver'),
        answers: [
          { from: 'v1', period: '2022', n: 4997, source: paper },
          { from: 'v1', period: '2023', n: 4505, source: paper, note: nb('81 % fra foretak.') },
        ],
      },
    ],
    'glossary.json': [
      {
        ...{ from: 'v1', term: 'EPJ', expansion: nb('elektronisk pasientjournal') },
        text: nb('Journalen.'),
      },
    ],
    'meetings.json': [
      {
        ...{ id: 'mote-1', from: 'v1', date: '2025-11-20', council: 'NUIT', edition: 'v1' },
        councilNow: { from: 'v2', name: 'Porteføljerådet' },
        cases: [{ number: '1/25', subject: nb('Settet'), source: paper }],
        advised: [{ from: 'v2', text: nb('Flere om effekt.'), source: { paper: 'paper-2' } }],
        indicators: [{ id: 'med-tall', source: paper }],
      },
      {
        ...{ id: 'mote-2', from: 'v2', date: '2026-01-21', council: 'Fagrådet', paper: 'paper-2' },
        cases: [{ subject: nb('Nivåene'), source: { paper: 'paper-2' } }],
        next: [{ text: nb('Saken kommer tilbake.'), when: '2026K3', source: { paper: 'paper-2' } }],
      },
    ],
    'indicators/med-tall.json': indicator('med-tall', {
      headline: [{ from: 'v1', measure: 'andel', series: 'norge' }],
      measures: [share, patients],
    }),
    'indicators/rettet.json': indicator('rettet', {
      names: [
        { from: 'v1', text: nb('Gammelt navn'), source: paper },
        { from: 'v2', text: nb('Nytt navn'), source: { paper: 'paper-2' } },
      ],
      headline: [{ from: 'v1', measure: 'andel', series: 'norge' }],
      measures: [
        {
          ...{ id: 'andel', from: 'v1', name: nb('Andel'), role: 'indicator', unit: 'percent' },
          direction: 'up',
          series: [
            {
              ...series('norge', []),
              readings: [
                { from: 'v1', source: paper, values: [{ period: '2024', value: 33.5 }] },
                {
                  from: 'v2',
                  source: { paper: 'paper-2' },
                  values: [
                    { period: '2024', value: 34 },
                    { period: '2025', value: 36, status: 'P' },
                  ],
                },
              ],
            },
          ],
        },
      ],
    }),
    'indicators/uten-tall.json': indicator('uten-tall', {
      placements: [{ from: 'v1', goal: 'kvalitet' }],
      frequency: [],
      missing: [{ from: 'v1', why: nb('Ikke definert ennå.') }],
    }),
  }
  // Through JSON, so that no two places share an object.
  return JSON.parse(JSON.stringify(files)) as Fixture
}

/** The fixture as files. */
export function filesOf(data: Fixture): Map<string, string> {
  return new Map(
    Object.entries(data).map(([path, content]) => [
      path,
      typeof content === 'string' ? content : JSON.stringify(content),
    ]),
  )
}

/** One change: `to` at the path `at` of a file; the whole file when `at` is empty. */
export interface Change {
  readonly file: string
  readonly at: string
  /** Undefined takes away. */
  readonly to: unknown
}

/** Checks the fixture with the changes made to it. */
export function checkChanged(...changes: readonly Change[]): Checked {
  const data = fixture()
  for (const { file, at, to } of changes) {
    if (at !== '') put(data[file], at, to)
    else if (to === undefined) delete data[file]
    else data[file] = to
  }
  return checkFiles(filesOf(data))
}

/** The problems after the changes; fails when there are none. */
export function problemsAfter(...changes: readonly Change[]): readonly Problem[] {
  const { problems } = checkChanged(...changes)
  if (!problems) throw new Error('The change broke nothing')
  return problems
}

/** The fixture's dataset after the changes; fails, with the problems, when there are any. */
export function datasetAfter(...changes: readonly Change[]): Dataset {
  const { dataset, problems } = checkChanged(...changes)
  if (!dataset) throw new Error(JSON.stringify(problems, null, 2))
  return dataset
}
