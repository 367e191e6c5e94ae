/** What the made-up third edition changes (./thirdEdition.ts). Every text says that it is made up. */

/** Slug of the made-up edition. */
export const THIRD = 'v1-0'

export const PAPER = 'oppdiktet-2026-09-24'

/** Id of the indicator it brings. */
export const ID = 'oppdiktet-ki-bruk'

const from = THIRD
const nb = (text: string) => ({ nb: `${text} (oppdiktet)` })
const source = { paper: PAPER }

/** The indicator it brings, as its file has it. */
export const ADDED = {
  id: ID,
  names: [{ from, text: nb('Bruk av KI i pasientrettet arbeid'), source }],
  placements: [{ from, goal: 'mal-3' }],
  readiness: [{ from, value: 'under-arbeid', basis: 'stated' }],
  type: [{ from, value: 'prosess', basis: 'derived' }],
  descriptions: [{ from, text: nb('Hvor mange som bruker KI i arbeidet med pasienter.') }],
  missing: [{ from, why: nb('Første måling kommer senere.') }],
  sources: [{ from, ...source }],
}

/** One edit: `add` at the end of the list at the path, or `set` what stands there. */
export interface Edit {
  readonly file: string
  readonly path: string
  readonly add?: unknown
  readonly set?: unknown
}

const FRAME: readonly Edit[] = [
  {
    file: 'papers.json',
    path: '',
    add: {
      ...{ id: PAPER, title: nb('Strategiske indikatorer, status'), kind: 'council' },
      ...{ by: 'Porteføljerådet', date: '2026-09-24', caseNumber: '99/26' },
    },
  },
  {
    file: 'editions.json',
    path: '',
    add: {
      ...{ slug: THIRD, label: '1.0', council: 'Porteføljerådet' },
      ...{ date: '2026-09-24', paper: PAPER },
    },
  },
  {
    file: 'surveys.json',
    path: '[1].answers',
    add: { from, period: '2024', n: 1702, source },
  },
  {
    file: 'surveys.json',
    path: '',
    add: {
      ...{ id: 'oppdiktet-undersokelse', name: nb('Undersøkelsen om KI'), by: nb('Utgiver') },
      answers: [{ from, period: '2026', n: 900, source }],
    },
  },
  {
    file: 'glossary.json',
    path: '',
    add: { from, term: 'OPD', expansion: nb('ordet'), text: nb('Et ord som ikke finnes.') },
  },
  {
    file: 'meetings.json',
    path: '',
    add: {
      ...{ id: PAPER, from, date: '2026-09-24', council: 'Porteføljerådet', paper: PAPER },
      edition: THIRD,
      cases: [{ number: '99/26', subject: nb('Status for indikatorene'), source }],
      decided: [{ text: nb('Nivået for effektivt pasientarbeid er vedtatt.'), source }],
      indicators: [
        { id: 'epj-effektivitet', source },
        { id: ID, source },
      ],
    },
  },
  {
    file: 'meetings.json',
    path: '[5].decided',
    add: { from, text: nb('Referatet kom senere.'), source },
  },
]

const INDICATORS: readonly Edit[] = [
  {
    file: 'indicators/plunder-og-heft.json',
    path: 'names',
    add: { from, text: nb('Tid til plunder og heft'), source },
  },
  {
    file: 'indicators/plunder-og-heft.json',
    path: 'readiness',
    add: { from, value: 'klar', basis: 'stated' },
  },
  {
    file: 'indicators/plunder-og-heft.json',
    path: 'frequency',
    add: { from, value: 'arlig' },
  },
  {
    file: 'indicators/plunder-og-heft.json',
    path: 'type',
    add: { from, value: 'prosess', basis: 'stated' },
  },
  {
    file: 'indicators/tillit-helseopplysninger.json',
    path: 'placements',
    add: { from, goal: 'mal-1', note: nb('Flyttet fra mål 4.') },
  },
  {
    file: 'indicators/ki-losninger.json',
    path: 'retired',
    set: { from, replacedBy: ID, note: nb('Slått sammen med en ny.'), source },
  },
]

const PLL = 'indicators/pasientens-legemiddelliste.json'
const WELFARE = 'indicators/velferdsteknologi.json'

const ambition = { from, period: '2030', standing: 'adopted', setOn: '2026-09-24', source }

const FIGURES: readonly Edit[] = [
  {
    file: PLL,
    path: 'measures[0].series[0].readings',
    add: {
      ...{ from, source },
      values: [
        { period: '2025-10', value: 1.6, note: nb('Rettet.') },
        { period: '2026-06', value: 4.1 },
      ],
    },
  },
  {
    file: PLL,
    path: 'measures[0].series[0].readings[0].values[0].confirmedBy',
    set: [{ from, ...source }],
  },
  {
    file: PLL,
    path: 'measures[0].series',
    add: {
      ...{ id: 'oppdiktet-omrade', name: nb('Område') },
      readings: [{ from, source, values: [{ period: '2026-06', value: 3 }] }],
    },
  },
  {
    file: PLL,
    path: 'measures[0].ambitions',
    add: { ...ambition, period: '2026', value: 25, series: 'norge' },
  },
  {
    file: PLL,
    path: 'measures[0].ambitions',
    add: { ...ambition, value: 40, series: 'norge' },
  },
  { file: PLL, path: 'measures[0].ambitionNotes[0].until', set: THIRD },
  {
    file: WELFARE,
    path: 'measures[0].series[0].readings',
    add: { from, source, values: [{ period: '2025', value: 71 }] },
  },
  {
    file: 'indicators/epj-effektivitet.json',
    path: 'measures[0].ambitions',
    add: { ...ambition, value: 68, series: 'helsepersonell' },
  },
  {
    file: 'indicators/tjenester-helsenorge.json',
    path: 'measures[0].withdrawals',
    add: {
      ...{ from, period: '2027-Q4', series: 'norge', source },
      note: nb('Nivået er trukket tilbake.'),
    },
  },
]

export const EDITS: readonly Edit[] = [...FRAME, ...INDICATORS, ...FIGURES]
