import { NONE, WITH, type Broken } from './broken.ts'

const READING = 'measures[0].series[0].readings[0]'

const TEXTS: readonly Broken[] = [
  {
    name: 'empty text',
    ...{ file: WITH, at: 'descriptions[0].text.nb', to: ' ', accepted: 'not empty' },
  },
  {
    name: 'HTML in a text',
    ...{ file: WITH, at: 'names[0].text.nb', to: 'Et <b>viktig</b> tall' },
    ...{ accepted: 'without HTML', together: true },
  },
  {
    name: 'text that a spreadsheet would run',
    ...{ file: WITH, at: `${READING}.values[2].note.nb`, to: '=HYPERLINK(A1)' },
    ...{ accepted: 'start with =', together: true },
  },
  {
    name: 'empty page',
    ...{ file: WITH, at: `${READING}.source.page`, to: '', accepted: 'not empty' },
  },
  {
    name: 'text without bokmål',
    ...{ file: WITH, at: 'descriptions[0].text', to: { nn: 'Kva han måler.' } },
    ...{ path: 'descriptions[0].text.nb', found: 'nothing', accepted: '"nb"' },
  },
]

const SHAPE: readonly Broken[] = [
  {
    name: 'unknown key',
    ...{ file: WITH, at: `${READING}.valeus`, to: [], found: '"valeus"' },
    ...{ accepted: 'only "from", "source", "values"', mend: /Did you mean "values"\?/ },
    together: true,
  },
  {
    name: 'missing key',
    ...{ file: NONE, at: 'type[0].basis', to: undefined, accepted: 'the key "basis"' },
  },
  {
    name: 'id with capital letters',
    ...{ file: WITH, at: 'measures[1].id', to: 'Pasienter', accepted: 'lower-case' },
  },
  {
    name: 'list that is an object',
    ...{ file: WITH, at: 'measures[0].ambitions', to: {}, accepted: 'a list' },
  },
  {
    name: 'unreadable JSON',
    ...{ file: NONE, at: '', to: '{\n  "id": "uten-tall",\n  "names": [,]\n}' },
    ...{ path: 'line 3, column 13', found: ',]', accepted: 'a value' },
  },
  {
    name: 'JSON that ends too early',
    ...{ file: 'papers.json', at: '', to: '[{"id": "paper-1"' },
    ...{ path: 'line 1, column 18', found: 'the end of the file', accepted: '"," or "}"' },
  },
  {
    name: 'key twice in an object',
    ...{ file: NONE, at: '', to: '{"id":"a","id":"b"}' },
    ...{ path: 'line 1, column 11', found: '"id" twice', accepted: 'each key once' },
  },
  { name: 'file not there', file: 'glossary.json', at: '', to: undefined, accepted: 'the file' },
  {
    name: 'file that nothing reads',
    ...{ file: 'glosary.json', at: '', to: [], found: '"glosary.json"' },
    ...{ accepted: 'glossary.json', mend: /Did you mean "glossary.json"\?/, together: true },
  },
]

const STRATEGY: readonly Broken[] = [
  { name: 'goal id twice', at: 'goals[2].id', to: 'mal-1', accepted: 'once' },
  { name: 'goal number left out', at: 'goals[2].number', to: 3, accepted: '2', together: true },
  { name: 'number on an overall goal', at: 'goals[0].number', to: 1, accepted: 'no number' },
  {
    name: 'order that leaves an indicator out',
    ...{ at: 'order', to: ['rettet', 'med-tall'], found: '2 ids' },
    ...{ accepted: 'every indicator', mend: /Add uten-tall\./ },
  },
].map((broken) => ({ ...broken, file: 'strategy.json' }))

const EDITIONS: readonly Broken[] = [
  {
    name: 'edition slug twice',
    at: '[2]',
    to: { slug: 'v2', label: '3', council: 'NUIT', date: '2026-03-01', paper: 'paper-2' },
    ...{ path: '[2].slug', found: '"v2"', accepted: 'once' },
  },
  { name: 'edition of unknown paper', at: '[1].paper', to: 'paper-3', accepted: '"paper-2"' },
  { name: 'editions out of order', at: '[1].date', to: '2025-11-01', accepted: 'a date after' },
  { name: 'meeting date that is none', at: '[1].date', to: '2026-02-30', accepted: 'a date such' },
].map((broken) => ({ ...broken, file: 'editions.json' }))

const OTHERS: readonly Broken[] = [
  {
    name: 'paper id twice',
    ...{ file: 'papers.json', at: '[1].id', to: 'paper-1', accepted: 'once' },
  },
  {
    name: 'survey period twice',
    ...{ file: 'surveys.json', at: '[0].answers[1].period', to: '2022', accepted: 'once' },
  },
  {
    name: 'survey that none answered',
    ...{ file: 'surveys.json', at: '[0].answers[0].n', to: -1, accepted: 'above 0' },
    together: true,
  },
  {
    name: 'glossary term twice',
    ...{ file: 'glossary.json', at: '[1]', path: '[1].term', found: '"epj"', accepted: 'once' },
    to: { from: 'v1', term: 'epj', expansion: { nb: 'journal' }, text: { nb: 'Journalen.' } },
    together: true,
  },
]

export const SHAPES = [...TEXTS, ...SHAPE, ...STRATEGY, ...EDITIONS, ...OTHERS]
