import type { Readiness } from '#domain/model.ts'
import type { board as nb } from '../nb/board.ts'
import { digits } from './numberWords.ts'

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
  more: (count) => `Show ${digits(count)} more`,
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
  noIndicators: 'This edition has no indicators.',
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
  report: 'Print a report',
  words: 'Abbreviations',
}
