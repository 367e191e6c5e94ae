import { describe, expect, test } from 'vitest'
import type { Measure } from '#domain/model.ts'
import { indicator as words } from '#i18n/messages/nb/indicator.ts'
import { asTabSeparated, measureTable, type TableRow } from '#i18n/measureTable.ts'
import {
  ambition,
  breakAt,
  i18n,
  measure,
  nb,
  observation,
  paper,
  plain,
  series,
} from '#tests/support/fixtures.ts'

const papers = [
  paper('sak-1', { date: '2025-11-20', caseNumber: '40/25' }),
  paper('rapport', { kind: 'elsewhere', by: 'Direktoratet', title: nb('Rapport') }),
]
const SOURCE = 'NUIT 20.11.2025, sak 40/25, lysbilde 1'

const tableOf = (more: Partial<Measure>) =>
  measureTable({ i18n, texts: words }, measure(more), papers)

const texts = ({ head, cells, remarks }: TableRow): (string | null)[] =>
  [head, ...cells, remarks].map(plain)

const rowsOf = (more: Partial<Measure>) => tableOf(more).rows.map(texts)

describe('a row a period, a column a series', () => {
  const groups = [
    series([observation('2025-10', 1.5), observation('2025-09', 1)], { population: 5_594_340 }),
    series([observation('2025-10', 12.1), observation('2025-08', null)], {
      id: 'nord',
      name: nb('Nord'),
    }),
  ]

  test('the columns name the series, with how many people it is of where that is known', () => {
    expect(tableOf({ series: groups }).columns.map(plain)).toEqual([
      'Periode',
      'Norge (N = 5 594 340)',
      'Nord',
      'Merknad og kilde',
    ])
  })

  test('periods in order and decimals alike; missing and not measured are different words', () => {
    expect(rowsOf({ series: groups })).toEqual([
      ['august 2025', 'ingen måling', 'tallet mangler', `${SOURCE}.`],
      ['september 2025', '1,0 %', 'ingen måling', `${SOURCE}.`],
      ['oktober 2025', '1,5 %', '12,1 %', `${SOURCE}.`],
    ])
  })

  test('a measure without figures and ambitions has only its columns', () => {
    expect(tableOf({})).toEqual({ columns: ['Periode', 'Norge', 'Merknad og kilde'], rows: [] })
    expect(tableOf({ series: [] }).columns).toHaveLength(2)
  })
})

describe('a value is told with what weakens it', () => {
  test.each([
    ['exact', {}, '50 %'],
    ['about', { qualifier: 'about' }, 'om lag 50 %'],
    ['above', { qualifier: 'above' }, 'over 50 %'],
    ['below', { qualifier: 'below' }, 'under 50 %'],
    ['provisional', { status: 'P' }, '50 % (foreløpig)'],
    ['estimated', { status: 'E' }, '50 % (anslag)'],
    ['unreliable', { status: 'U' }, '50 % (usikkert)'],
    ['doubtful', { doubtful: true }, '50 % (usikkert)'],
    ['doubtful and unreliable, said once', { doubtful: true, status: 'U' }, '50 % (usikkert)'],
    [
      'all at once',
      { qualifier: 'about', status: 'P', doubtful: true },
      'om lag 50 % (foreløpig, usikkert)',
    ],
  ] as const)('%s', (_, more, expected) => {
    expect(rowsOf({ series: [series([observation('2025', 50, more)])] })[0]?.[1]).toBe(expected)
  })

  test('a count has no percent sign', () => {
    const counted = { unit: 'count', series: [series([observation('2025-11-01', 2150)])] } as const
    expect(rowsOf(counted)[0]?.slice(0, 2)).toEqual(['1. november 2025', '2 150'])
  })
})

describe('the last column says what must be known, and where it was read', () => {
  const remarksOf = (...given: Parameters<typeof observation>[]): unknown =>
    rowsOf({ series: [series(given.map((one) => observation(...one)))] })[0]?.at(-1)

  test('answers, note, paper and those that print the same, as sentences', () => {
    const confirmedBy = [{ paper: 'rapport', page: 's. 4' }]
    expect(remarksOf(['2023', 57, { n: 1608, note: nb('Lest av figuren.'), confirmedBy }])).toBe(
      `Antall svar: 1 608. Lest av figuren. ${SOURCE}. Samme tall: Direktoratet, «Rapport», s. 4.`,
    )
  })

  test('what two series share is said once, what differs is said of both', () => {
    const both = (a: object, b: object): unknown =>
      rowsOf({
        series: [
          series([observation('2024', 1, a)]),
          series([observation('2024', 2, b)], { id: 'nord' }),
        ],
      })[0]?.at(-1)
    expect(both({ n: 100, note: nb('Anslått.') }, { n: 100, note: nb('Anslått') })).toBe(
      `Antall svar: 100. Anslått. ${SOURCE}.`,
    )
    expect(both({ n: 100 }, { n: 200, source: { paper: 'rapport' } })).toBe(
      `Antall svar: 100. Antall svar: 200. ${SOURCE}. Direktoratet, «Rapport».`,
    )
  })

  test('a break is told in the row it begins with, as a sentence', () => {
    const broken = rowsOf({
      series: [series([observation('2021', 60), observation('2022', 52)])],
      breaks: [breakAt('2022')],
    })
    expect(broken.map((row) => row.at(-1))).toEqual([
      `${SOURCE}.`,
      `Brudd i serien fra og med denne perioden. ${SOURCE}.`,
    ])
  })
})

describe('ambitions stand last, each in the columns it is for', () => {
  const two = [series([observation('2024', 1.5)]), series([], { id: 'nord', name: nb('Nord') })]

  test('nearest first, with standing and date', () => {
    const ambitions = [
      ambition(68, '2030', { standing: 'proposed', series: 'nord' }),
      ambition(25, '2026', { standing: 'not-said', series: null }),
    ]
    expect(rowsOf({ series: two, ambitions }).slice(1)).toEqual([
      [
        'Ambisjon, ikke sagt om vedtatt, 2026',
        '25 %',
        '25 %',
        `Ikke sagt hvilket område. ${SOURCE}.`,
      ],
      ['Foreslått ambisjon, 2030', '', '68 %', `${SOURCE}.`],
    ])
    expect(tableOf({ series: two, ambitions }).rows.map((row) => row.kind)).toEqual([
      ...['figure', 'ambition', 'ambition'],
    ])
  })

  test('an ambition without figures is a row of its own', () => {
    expect(rowsOf({ ambitions: [ambition(100, '2027-Q4')] })).toEqual([
      ['Vedtatt ambisjon, Q4 2027', '100 %', `${SOURCE}.`],
    ])
  })
})

test('the copied table pastes into a spreadsheet: a line a row, a tab between cells', () => {
  const copied = asTabSeparated(
    tableOf({ series: [series([observation('2024', 1.5)])], ambitions: [ambition(25, '2026')] }),
  )
  expect(copied.split('\n').map((line) => line.split('\t').map(plain))).toEqual([
    ['Periode', 'Norge', 'Merknad og kilde'],
    ['2024', '1,5 %', `${SOURCE}.`],
    ['Vedtatt ambisjon, 2026', '25 %', `${SOURCE}.`],
  ])
})
