import type { FigureAct } from '#domain/difference/entryParts.ts'
import type { Mark } from '#domain/difference/marks.ts'
import type { changeSummary as nb } from '../nb/changeSummary.ts'
import { many, numberWord } from './numberWords.ts'

/** What is said of one and of several. */
const SAID: Record<Mark, readonly [one: string, more: string]> = {
  added: ['is new', 'are new'],
  removed: ['has left the set', 'have left the set'],
  renamed: ['has a new name', 'have new names'],
  moved: ['has moved to another goal', 'have moved to other goals'],
  readyNow: ['is now ready', 'are now ready'],
  noLongerReady: ['is no longer ready', 'are no longer ready'],
  otherReadiness: ['has changed readiness', 'have changed readiness'],
  ambitionProposed: ['has been proposed', 'have been proposed'],
  ambitionSet: ['has been set', 'have been set'],
  ambitionAdopted: ['has been adopted', 'have been adopted'],
  ambitionChanged: ['has been changed', 'have been changed'],
  ambitionWithdrawn: ['has been withdrawn', 'have been withdrawn'],
  newFigure: ['has a new figure', 'have new figures'],
}

type OtherAct = Exclude<FigureAct, 'added'>

/** What is said of one figure and of several. */
const ACT: Record<OtherAct, readonly [one: string, more: string]> = {
  corrected: ['has been corrected', 'have been corrected'],
  restated: ['has been clarified', 'have been clarified'],
  withdrawn: ['has been withdrawn', 'have been withdrawn'],
}

/** With its noun when it is the first of its kind in the sentence: “six indicators are new”. */
const subject = (count: number, noun: readonly [string, string] | null): string =>
  noun ? many(count, ...noun) : numberWord(count)

const said = (mark: Mark, count: number, noun: readonly [string, string] | null): string =>
  `${subject(count, noun)} ${SAID[mark][count === 1 ? 0 : 1]}`

/** “two new”: indicators not named. */
const those =
  (what: string) =>
  (count: number): string =>
    `${numberWord(count)} ${what}`

/** “two new names” */
const named =
  (one: string, more: string) =>
  (count: number): string =>
    many(count, one, more)

const indicators = (count: number): string => many(count, 'indicator', 'indicators')

const measurements = (count: number): string => many(count, 'measurement', 'measurements')

const clauses = (items: readonly string[]): string =>
  items.length < 2
    ? (items[0] ?? '')
    : `${items.slice(0, -1).join(', ')}, and ${items.at(-1) ?? ''}`

export const changeSummary: typeof nb = {
  clauses,
  sentence: (text) => `${text.charAt(0).toLocaleUpperCase('en')}${text.slice(1)}.`,
  between: (from, to, text) => `From ${from} to ${to}: ${text}.`,
  indicators: (mark, count, first) => said(mark, count, first ? ['indicator', 'indicators'] : null),
  ambitions: (mark, count, first) => said(mark, count, first ? ['ambition', 'ambitions'] : null),
  noSetChanges:
    'no indicators are new, have left the set, have new names, have moved or have changed readiness',
  noAmbitions: 'no ambitions have been proposed, set, changed or withdrawn',
  noFigures: 'no figures are new, corrected or withdrawn',
  figures: (act, count, first) =>
    `${subject(count, first ? ['figure', 'figures'] : null)} ${ACT[act][count === 1 ? 0 : 1]}`,
  newFigures: (indicator, context, bounds) => {
    const count = indicator + context
    const told = `${many(count, 'figure', 'figures')} ${count === 1 ? 'is new' : 'are new'}`
    const inContext = 'among the figures that give context'
    const where =
      context === 0
        ? null
        : indicator === 0
          ? inContext
          : `${numberWord(indicator)} in the indicators themselves and ${numberWord(context)} ${inContext}`
    const weak =
      bounds === 0
        ? null
        : `${numberWord(bounds)} ${bounds === 1 ? 'is only a limit' : 'are only limits'}`
    const parts = [where, weak].filter((part) => part !== null)
    return parts.length > 0 ? `${told} (${parts.join('; ')})` : told
  },
  otherStatus: (count) => `${indicators(count)} ${count === 1 ? 'has' : 'have'} a different status`,
  nowOverdue: (count) => `${measurements(count)} ${count === 1 ? 'has' : 'have'} become overdue`,
  notOverdue: (count) => `${measurements(count)} ${count === 1 ? 'is' : 'are'} no longer overdue`,
  textsOnly: (count) =>
    `${indicators(count)} ${count === 1 ? 'has' : 'have'} changes to texts only`,
  unchanged: (count) => `${indicators(count)} ${count === 1 ? 'is' : 'are'} unchanged`,
  marked: {
    added: those('new'),
    removed: those('no longer in the set'),
    renamed: named('new name', 'new names'),
    moved: those('moved here'),
    readyNow: those('now ready'),
    noLongerReady: those('no longer ready'),
    otherReadiness: those('with changed readiness'),
    ambitionProposed: named('proposed ambition', 'proposed ambitions'),
    ambitionSet: named('new ambition', 'new ambitions'),
    ambitionAdopted: named('adopted ambition', 'adopted ambitions'),
    ambitionChanged: named('changed ambition', 'changed ambitions'),
    ambitionWithdrawn: named('withdrawn ambition', 'withdrawn ambitions'),
    newFigure: those('with new figures'),
  },
}
