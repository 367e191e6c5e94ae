import { FIXED, NONE, WITH, type Broken } from './broken.ts'

const READING = 'measures[0].series[0].readings[0]'

export const REFERENCES: readonly Broken[] = [
  {
    name: 'unknown goal',
    ...{ file: WITH, at: 'placements[0].goal', to: 'mal-3', accepted: '"mal-1", "mal-2"' },
    together: true,
  },
  {
    name: 'unknown paper',
    ...{ file: WITH, at: `${READING}.source.paper`, to: 'paper-9', accepted: '"paper-1"' },
    together: true,
  },
  {
    name: 'unknown edition',
    ...{ file: WITH, at: 'descriptions[0].from', to: 'v0', accepted: '"v1", "v2"' },
  },
  {
    name: 'unknown survey',
    ...{ file: WITH, at: 'measures[0].survey', to: 'survey-2', accepted: '"survey-1"' },
    mend: /Did you mean "survey-1"\?/,
  },
  {
    name: 'headline that names no measure',
    ...{ file: WITH, at: 'headline[0].measure', to: 'andeler', accepted: '"andel"' },
  },
  {
    name: 'headline that names no series',
    ...{ file: WITH, at: 'headline[0].series', to: 'vest', accepted: '"norge", "nord"' },
    together: true,
  },
  {
    name: 'headline that is context',
    ...{ file: WITH, at: 'headline[0].measure', to: 'pasienter', accepted: '"indicator"' },
  },
  {
    name: 'figures without a headline',
    ...{ file: WITH, at: 'headline', to: [], accepted: 'a headline' },
  },
  {
    name: 'id that is not the name of the file',
    ...{ file: NONE, at: 'id', to: 'uten-tal', accepted: '"uten-tall"', together: true },
  },
  {
    name: 'measure id twice',
    ...{ file: WITH, at: 'measures[1].id', to: 'andel', accepted: 'once' },
  },
  {
    name: 'series id twice',
    ...{ file: WITH, at: 'measures[0].series[1].id', to: 'norge', accepted: 'once' },
  },
  { name: 'no name', file: NONE, at: 'names', to: undefined, accepted: 'at least one' },
  {
    name: 'no placement',
    ...{ file: NONE, at: 'placements', to: [], accepted: 'at least one', together: true },
  },
  {
    name: 'no description',
    ...{ file: NONE, at: 'descriptions', to: [], accepted: 'at least one', together: true },
  },
  {
    name: 'readiness known later than the indicator',
    ...{ file: NONE, at: 'readiness[0].from', to: 'v2', accepted: '"v1"', together: true },
  },
  {
    name: 'names not oldest first',
    ...{ file: FIXED, at: 'names[2]', accepted: 'an edition after "v2"' },
    to: { from: 'v1', text: { nb: 'Eldre navn' }, source: { paper: 'paper-1' } },
    ...{ path: 'names[2].from', found: '"v1"' },
  },
  {
    name: 'two names from one edition',
    ...{ file: FIXED, at: 'names[1].from', to: 'v1', accepted: 'an edition after "v1"' },
    together: true,
  },
  {
    name: 'figure known before its measure',
    ...{ file: WITH, at: 'measures[1].series[0].readings[0].from', to: 'v1' },
    ...{ accepted: '"v2" or later', together: true },
  },
  {
    name: 'no figures, and no word of why',
    ...{ file: NONE, at: 'missing', to: undefined, accepted: 'a reason' },
  },
]
