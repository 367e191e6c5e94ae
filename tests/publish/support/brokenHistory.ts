import { FIXED, NONE, WITH, type Broken } from './broken.ts'

const source = { paper: 'paper-2' }
const note = { from: 'v2', kind: 'doubt', text: { nb: 'Uklart.' }, source }
const bare = {
  ...{ id: 'andel', from: 'v1', name: { nb: 'Andel' }, role: 'indicator', unit: 'percent' },
  direction: 'up',
}

const HISTORIES: readonly Broken[] = [
  {
    name: 'note that ends before it began',
    ...{ file: NONE, at: 'notes', to: [{ ...note, until: 'v2' }] },
    ...{ path: 'notes[0].until', found: '"v2"', accepted: 'an edition after "v2"' },
  },
  {
    name: 'note that ends in no edition',
    ...{ file: NONE, at: 'notes', to: [{ ...note, until: 'v3' }] },
    ...{ path: 'notes[0].until', found: '"v3"', accepted: '"v1", "v2"' },
  },
  {
    name: 'series without figures that does not say from when',
    ...{ file: NONE, at: 'measures', found: 'nothing', accepted: 'an edition' },
    to: [{ ...bare, series: [{ id: 'norge', name: { nb: 'Norge' } }] }],
    path: 'measures[0].series[0].from',
  },
  {
    name: 'series with figures before it is there',
    ...{ file: WITH, at: 'measures[0].series[1].from', to: 'v2' },
    ...{ path: 'measures[0].series[1].readings[0].from', found: '"v1"', accepted: '"v2" or' },
  },
  {
    name: 'withdrawal of what was never set',
    ...{ file: FIXED, at: 'measures[0].withdrawals', accepted: 'an ambition set before "v2"' },
    to: [{ from: 'v2', period: '2030', series: 'norge', source }],
    ...{ path: 'measures[0].withdrawals[0].period', found: '"2030"' },
  },
  {
    name: 'withdrawal by the edition that set it',
    ...{ file: WITH, at: 'measures[0].withdrawals', accepted: 'an ambition set before "v2"' },
    to: [{ from: 'v2', period: '2030', series: 'norge', source }],
    ...{ path: 'measures[0].withdrawals[0].period', found: '"2030"' },
  },
]

const RETIREMENTS: readonly Broken[] = [
  {
    name: 'retired by the edition that brought it',
    ...{ file: NONE, at: 'retired', to: { from: 'v1', source } },
    ...{ path: 'retired.from', found: '"v1"', accepted: 'after its first' },
  },
  {
    name: 'retired by no edition',
    ...{ file: NONE, at: 'retired', to: { from: 'v9', source } },
    ...{ path: 'retired.from', found: '"v9"', accepted: '"v1", "v2"' },
  },
  {
    name: 'replaced by itself',
    ...{ file: NONE, at: 'retired', to: { from: 'v2', replacedBy: 'uten-tall', source } },
    ...{ path: 'retired.replacedBy', found: '"uten-tall"', accepted: 'another indicator' },
  },
  {
    name: 'replaced by one that is not there',
    ...{ file: NONE, at: 'retired', to: { from: 'v2', replacedBy: 'med-tal', source } },
    ...{ path: 'retired.replacedBy', found: '"med-tal"', accepted: '"med-tall"' },
    mend: /Did you mean "med-tall"\?/,
  },
]

const MEETINGS: readonly Broken[] = [
  { name: 'meeting id twice', at: '[1].id', to: 'mote-1', accepted: 'once' },
  { name: 'meetings out of order', at: '[1].date', to: '2025-10-01', accepted: 'or later' },
  { name: 'meeting with no case', at: '[1].cases', to: [], accepted: 'at least one case' },
  { name: 'meeting of unknown paper', at: '[1].paper', to: 'paper-9', accepted: '"paper-1"' },
  { name: 'meeting of unknown edition', at: '[0].edition', to: 'v9', accepted: '"v1", "v2"' },
  {
    name: 'meeting on a set of later',
    ...{ at: '[0].date', to: '2025-10-01', path: '[0].edition', found: '"v1"' },
    accepted: 'an edition of 2025-10-01 or before',
  },
  {
    name: 'meeting known before it was held',
    ...{ at: '[1].from', to: 'v1', accepted: 'an edition of 2026-01-21 or later' },
  },
  {
    name: 'statement known before its meeting',
    ...{ at: '[1].cases[0].from', to: 'v1', accepted: '"v2" or later' },
  },
  {
    name: 'next step before the meeting',
    ...{ at: '[1].next[0].when', to: '2025', accepted: 'a period after 2026-01-21' },
  },
  {
    name: 'meeting on an indicator that is not there',
    ...{ at: '[0].indicators[0].id', to: 'med-tal', accepted: '"med-tall"' },
    mend: /Did you mean "med-tall"\?/,
  },
  {
    name: 'indicator twice in a meeting',
    ...{ at: '[0].indicators[1]', to: { id: 'med-tall', source }, accepted: 'once' },
    ...{ path: '[0].indicators[1].id', found: '"med-tall"' },
  },
  {
    name: 'misspelt key of a meeting',
    at: '[0].advice',
    to: [],
    found: '"advice"',
    accepted: 'only',
    mend: /Did you mean "advised"\?/,
  },
].map((broken) => ({ ...broken, file: 'meetings.json' }))

export const HISTORY = [...HISTORIES, ...RETIREMENTS, ...MEETINGS]
