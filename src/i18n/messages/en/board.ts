import type { Readiness, Standing } from '#domain/model.ts'
import type { board as nb } from '../nb/board.ts'
import { digits } from './numberWords.ts'

const NAMED: Record<Standing, string> = {
  adopted: 'adopted ambition',
  proposed: 'proposed ambition',
  'not-said': 'ambition',
}

/** The same for one and for many. */
const COUNTED: Record<Readiness, string> = {
  klar: 'ready',
  'under-arbeid': 'in progress',
  fremtidig: 'future',
}

export const board: typeof nb = {
  title: 'Status on the way to 2030',
  description:
    'The status of the indicators in the National e-health strategy: figures, ambitions for 2030 and what is missing, with a source for each figure.',
  asOf: (date) => `As it was on ${date}`,
  overall: 'Overall goals',
  strategic: 'Strategic goals',
  beside: 'International',
  newestFigure: (period) => `Newest figure: ${period}`,
  today: (date) => `Today, ${date}`,
  countIndicators: (count) => (count === 1 ? 'indicator' : 'indicators'),
  countReadiness: (_count, readiness) => COUNTED[readiness],
  readyOf: (ready, total) => `${digits(ready)} of ${digits(total)} ready`,
  unfold: 'Show the indicators',
  fold: 'Hide the indicators',
  filters: 'Filter the indicators',
  filterReadiness: 'Readiness',
  filterType: 'Type',
  search: 'Search',
  clear: 'Clear',
  showing: (shown, total) =>
    shown === total && total > 1
      ? `Showing all ${digits(total)} indicators`
      : `Showing ${digits(shown)} of ${digits(total)} ${total === 1 ? 'indicator' : 'indicators'}`,
  left: (name) => `Left the set: ${name}`,
  hiddenHere: (count) =>
    count === 1
      ? '1 indicator does not match the selection'
      : `${digits(count)} indicators do not match the selection`,
  emptyTitle: 'No indicators match',
  emptyText: 'Try fewer words, or remove a filter.',
  showAll: 'Show all the indicators',
  legend: 'How to read the board',
  legendMeasured: 'latest figure',
  legendEarlier: 'earlier figures',
  legendBeforeBreak: 'before a break in the series',
  legendAmbition: 'ambition',
  legendBound: 'only a limit is known',
  legendMethod: 'How the status is worked out',
  legendTrack: 'The track is the whole scale from 0 to 100\u00a0%.',
  /** Where the names shown are our translations. */
  names: 'The English names of goals and indicators are our own; there are no official ones.',
  words: 'Abbreviations',
  row: {
    at: (period) => period,
    counted: (counted, period) => `${counted}, ${period}`,
    later: (value, period) => `newer, for ${period}: ${value}`,
    laterProvisional: (value, period) => `provisional for ${period}: ${value}`,
    laterDoubtful: (phrase) => `${phrase} (uncertain)`,
    provisional: 'provisional',
    estimated: 'estimate',
    doubtful: 'uncertain figure',
    bound: 'only a limit is known',
    noAmbition: 'no ambition set',
    ambition: (standing, value, period, kind) =>
      `${NAMED[standing]} of ${value} ${kind === 'day' ? 'by' : 'in'} ${period}`,
    below: (distance, ambition) => `${distance} below the ${ambition}`,
    above: (distance, ambition) => `${distance} above the ${ambition}`,
    reached: (ambition, about) =>
      `${about ? 'seems to have reached' : 'has reached'} the ${ambition}`,
    areaNotSaid: 'not said which area it applies to',
    points: (value) => `${value} percentage ${value === '1' ? 'point' : 'points'}`,
    countedPart: (number, counted) => `${number} ${counted}`,
    onlyParts: 'figures only for parts of the indicator',
    nothing: {
      klar: 'the figures are not in the papers',
      'under-arbeid': 'clarifications or data are missing',
      fremtidig: 'to be reported in 2026/2027 at the earliest',
    },
  },
}
