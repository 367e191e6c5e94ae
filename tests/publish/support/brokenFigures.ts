import { FIXED, WITH, type Broken } from './broken.ts'

const VALUES = 'measures[0].series[0].readings[0].values'
const BOUND = 'measures[0].series[1].readings[0].values[0]'
const COUNT = 'measures[1].series[0].readings[0].values[0]'
const AMBITION = 'measures[0].ambitions[0]'

const value = (rest: Omit<Broken, 'file'>): Broken => ({ file: WITH, ...rest })

const VALUE_PROBLEMS: readonly Broken[] = [
  value({
    name: 'period that does not parse',
    ...{ at: `${VALUES}[0].period`, to: '2021-13', accepted: '2025-Q3' },
  }),
  value({
    name: 'percent above 100',
    ...{ at: `${VALUES}[0].value`, to: 101, accepted: 'from 0 to 100', together: true },
  }),
  value({
    name: 'percent below 0',
    ...{ at: `${VALUES}[2].value`, to: -0.1, accepted: 'from 0 to 100' },
  }),
  value({ name: 'negative count', at: `${COUNT}.value`, to: -3, accepted: 'a whole number' }),
  value({ name: 'fractional count', at: `${COUNT}.value`, to: 3.5, accepted: 'a whole number' }),
  value({ name: 'number as text', at: `${VALUES}[0].value`, to: '60', accepted: 'a number' }),
  value({
    name: 'no value, with a status that is not M',
    ...{ at: `${VALUES}[3].status`, to: 'A', accepted: '"M"' },
  }),
  value({
    name: 'M with a value',
    ...{ at: `${VALUES}[2].status`, to: 'M', accepted: 'null' },
    ...{ path: `${VALUES}[2].value`, found: '49' },
  }),
  value({
    name: 'no value, with a qualifier',
    ...{ at: `${VALUES}[3].qualifier`, to: 'about', accepted: 'no qualifier' },
  }),
  value({
    name: 'bound that claims to be an estimate',
    ...{ at: `${BOUND}.status`, to: 'E', accepted: 'another status than E' },
  }),
  value({
    name: 'bound that leaves nothing above it',
    ...{ at: `${BOUND}.value`, to: 100, accepted: 'a bound below 100' },
  }),
  value({
    name: 'doubt without a word of it',
    ...{ at: `${VALUES}[0].doubtful`, to: true, accepted: 'a note' },
    ...{ path: `${VALUES}[0].note`, found: 'nothing' },
  }),
  value({
    name: 'source that confirms itself',
    at: `${VALUES}[0].confirmedBy`,
    to: [{ paper: 'paper-1', page: 'lysbilde 3' }],
    ...{ path: `${VALUES}[0].confirmedBy[0].paper`, found: '"paper-1"', accepted: 'another place' },
  }),
  value({ name: 'n of 0', at: `${VALUES}[0].n`, to: 0, accepted: 'above 0' }),
  value({
    name: 'n that contradicts the survey',
    ...{ at: `${VALUES}[2].n`, to: 4500, accepted: '4505', together: true },
  }),
  value({ name: 'n on a count', at: `${COUNT}.n`, to: 10, accepted: 'no n' }),
]

const SERIES_PROBLEMS: readonly Broken[] = [
  value({
    name: 'same period twice from one edition, in two forms',
    ...{ at: `${VALUES}[0].period`, to: '2022_2022', accepted: 'once' },
    ...{ path: `${VALUES}[1].period`, found: '"2022"' },
  }),
  {
    name: 'correction from the edition of the figure it corrects',
    ...{ file: FIXED, at: 'measures[0].series[0].readings[1].from', to: 'v1' },
    path: 'measures[0].series[0].readings[1].values[0].period',
    ...{ found: '"2024"', accepted: 'once' },
  },
  value({
    name: 'period after the meeting',
    ...{ at: `${VALUES}[3].period`, to: '2026', accepted: 'by the meeting', together: true },
  }),
  value({
    name: 'B without a break',
    ...{ at: `${VALUES}[2].status`, to: 'B', accepted: 'B at 2022' },
  }),
  value({
    name: 'break whose figure is not marked',
    ...{ at: `${VALUES}[1].status`, to: undefined, accepted: '"B"' },
  }),
  value({
    name: 'population of 0',
    ...{ at: 'measures[0].series[0].population', to: 0, accepted: 'above 0' },
  }),
  value({
    name: 'counted on a percent',
    ...{ at: 'measures[0].counted', to: { nb: 'svar' }, accepted: 'no "counted"' },
  }),
  value({
    name: 'shareOf on a count',
    ...{ at: 'measures[1].shareOf', to: { nb: 'av alle' }, accepted: 'no "shareOf"' },
  }),
  value({
    name: 'unit that does not exist',
    ...{ at: 'measures[0].unit', to: 'prosent', accepted: '"percent" or "count"' },
  }),
]

const AMBITION_PROBLEMS: readonly Broken[] = [
  value({
    name: 'ambition due before the baseline',
    ...{ at: `${AMBITION}.period`, to: '2020', accepted: 'a period after 2021-01-01' },
    together: true,
  }),
  value({
    name: 'two ambitions for one series and period',
    at: 'measures[0].ambitions[1]',
    to: {
      ...{ from: 'v2', value: 80, period: '2030', series: 'norge', standing: 'adopted' },
      source: { paper: 'paper-2' },
    },
    path: 'measures[0].ambitions[1].period',
    ...{ found: '"2030"', accepted: 'once' },
  }),
  value({
    name: 'ambition for a series that does not exist',
    ...{ at: `${AMBITION}.series`, to: 'norg', accepted: 'one of "norge", "nord"' },
    mend: /Did you mean "norge"\?/,
  }),
  value({
    name: 'ambition above 100 percent',
    ...{ at: `${AMBITION}.value`, to: 680, accepted: 'from 0 to 100' },
  }),
  value({
    name: 'ambition set after the meeting that has it',
    ...{ at: `${AMBITION}.setOn`, to: '2026-02-12', accepted: '2026-01-21 or before' },
    together: true,
  }),
]

export const FIGURES = [...VALUE_PROBLEMS, ...SERIES_PROBLEMS, ...AMBITION_PROBLEMS]
