import type { FigureAct, Presence, TextKind } from '#domain/difference/entryParts.ts'
import type { Readiness } from '#domain/model.ts'
import type { changeEntries as nb } from '../nb/changeEntries.ts'
import { digits, many } from './numberWords.ts'

const READINESS: Record<Readiness, string> = {
  klar: 'ready',
  'under-arbeid': 'in progress',
  fremtidig: 'future',
}

/** One and several. */
const ACT: Record<FigureAct, readonly [string, string]> = {
  added: ['New figure', 'New figures'],
  corrected: ['Corrected figure', 'Corrected figures'],
  restated: ['Clarified figure', 'Clarified figures'],
  withdrawn: ['Withdrawn figure', 'Withdrawn figures'],
}

const NEW_BOUND = ['New limit', 'New limits'] as const

const KIND: Record<TextKind, readonly [string, string]> = {
  barrier: ['barrier', 'barriers'],
  action: ['action', 'actions'],
  note: ['note', 'notes'],
  source: ['source', 'sources'],
  missing: ['explanation of why figures are missing', 'explanations of why figures are missing'],
  ambitionNote: ['note on the ambition', 'notes on the ambition'],
  remark: ['remark about a label or figure', 'remarks about labels and figures'],
}

const MEASURES: Record<Presence, readonly [string, string]> = {
  added: ['new measure', 'new measures'],
  removed: ['measure no longer included:', 'measures no longer included:'],
  changed: ['the measure', 'the measures'],
}

/** One series and several are written alike. */
const SERIES: Record<Presence, readonly [string, string]> = {
  added: ['new series', 'new series'],
  removed: ['series no longer included:', 'series no longer included:'],
  changed: ['the series', 'the series'],
}

export const changeEntries: typeof nb = {
  added: 'New in the set.',
  addedAs: (readiness, measures) =>
    `New in the set, with the readiness “${READINESS[readiness]}”. ${measures}`,
  removed: 'No longer in the set.',
  replacedBy: (name) => `Replaced by “${name}”.`,
  renamed: (from, to) => `New name: “${from}” is now called “${to}”.`,
  moved: (from, to) => `Moved from “${from}” to “${to}”.`,
  readiness: (from, to) => {
    if (to === 'klar') return `Now ready (was “${READINESS[from]}”).`
    if (from === 'klar') return `No longer ready, but “${READINESS[to]}”.`
    return `Readiness: from “${READINESS[from]}” to “${READINESS[to]}”.`
  },

  level: (value, period, kind) =>
    kind === 'day' ? `${value} by ${period}` : `${value} by the end of ${period}`,
  ambitionSet: (name, level, about) => `${name}: ${level} (${about}).`,
  beside: (levels) => `Already there: ${levels}.`,
  ambitionChanged: (adopted, level, about, before) =>
    `${adopted ? 'Adopted ambition' : 'Changed ambition'}: ${level} (${about}). Before: ${before}.`,
  ambitionWithdrawn: (level, about) => `The ambition has been withdrawn: ${level} (${about}).`,
  standing: {
    adopted: 'adopted',
    proposed: 'proposed',
    'not-said': 'not said whether it is adopted',
  },
  seriesNotSaid: 'not said which area it is for',
  seriesWasSaid: 'it was said which area it was for',
  otherSeries: 'it was for another group or area',

  figures: (act, count, bounds) => {
    const [one, more] = bounds && act === 'added' ? NEW_BOUND : ACT[act]
    return count === 1 ? one : more
  },
  about: (measure, series) => `${measure} (${series})`,
  told: (head, about, items) => `${head}, ${about}: ${items}.`,
  firstAndLast: (head, about, count, first, last) =>
    `${head}, ${about}, ${digits(count)} in all: from ${first} to ${last}.`,
  allFigures: (count) => `Show all ${digits(count)}`,
  figureAt: (value, at) => `${value} ${at}`,
  was: (now, before) => `${now}, was ${before}`,
  remarks: (value, remarks) => (remarks.length === 0 ? value : `${value} (${remarks.join(', ')})`),
  missingNow: 'the figure is now missing',
  answersNew: (n) => `the number of answers is ${n}, not stated before`,
  answersChanged: (n, before) => `the number of answers is ${n}, was ${before}`,
  answersGone: 'the number of answers is no longer stated',
  doubtfulNow: 'now uncertain',
  doubtfulBefore: 'no longer uncertain',
  status: {
    A: null,
    B: 'break in the series',
    E: 'estimate',
    P: 'provisional',
    M: 'missing',
    U: 'uncertain',
  },
  statusNow: {
    A: null,
    B: 'now a break in the series',
    E: 'now an estimate',
    P: 'now provisional',
    M: 'now missing',
    U: 'now uncertain',
  },
  statusBefore: {
    A: null,
    B: 'no longer a break in the series',
    E: 'no longer an estimate',
    P: 'no longer provisional',
    M: 'no longer missing',
    U: 'no longer uncertain',
  },
  breakAdded: (measure, period, why) =>
    `Break in the series, ${measure}: figures from ${period} onwards cannot be compared with earlier ones. ${why}`,
  breakRemoved: (measure, period) =>
    `The break in the series has been removed, ${measure}: ${period}.`,

  assessmentNew: (period, text) =>
    period === null ? `New assessment: “${text}”` : `New assessment for ${period}: “${text}”`,
  assessmentGone: 'The assessment has been removed.',
  assessmentRewritten: (period, text) =>
    period === null
      ? `The assessment has been rewritten: “${text}”`
      : `The assessment has been rewritten for ${period}: “${text}”`,
  assessmentSame:
    'The assessment has the same wording, but another period, source or interpretation.',
  nextNew: (next) => `Next assessment: ${next}, not stated before.`,
  nextChanged: (next, before) => `Next assessment: ${next}, was ${before}.`,
  nextGone: (before) => `The next assessment is no longer stated, was ${before}.`,
  definition: (parts) => `Changes in what it measures: ${parts}.`,
  part: {
    description: 'the description',
    statement: 'the statement people are asked to respond to',
    type: 'the type',
    headline: 'the main figure',
    owner: 'who is responsible for the figure',
    dataSource: 'the data source',
    frequency: 'the update frequency',
  },
  measures: (act, count, names) => `${MEASURES[act][count === 1 ? 0 : 1]} ${names}`,
  series: (act, count, names) => `${SERIES[act][count === 1 ? 0 : 1]} ${names}`,
  named: (name) => `“${name}”`,
  texts: (counts) => `Texts that are new, changed or removed: ${counts}.`,
  textCount: (kind, count) => many(count, ...KIND[kind]),
}
