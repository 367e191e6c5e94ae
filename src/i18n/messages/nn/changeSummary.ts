import type { FigureAct } from '#domain/difference/entryParts.ts'
import type { Mark } from '#domain/difference/marks.ts'
import type { changeSummary as nb } from '../nb/changeSummary.ts'
import { many, numberWord, type Gender } from './numberWords.ts'

/** What is said of one and of several; indicators and ambitions are both masculine. */
const SAID: Record<Mark, readonly [one: string, more: string]> = {
  added: ['er ny', 'er nye'],
  removed: ['har gått ut', 'har gått ut'],
  renamed: ['har fått nytt namn', 'har fått nytt namn'],
  moved: ['er flytta til eit anna mål', 'er flytta til andre mål'],
  readyNow: ['er blitt klar', 'er blitt klare'],
  noLongerReady: ['er ikkje lenger klar', 'er ikkje lenger klare'],
  otherReadiness: ['har fått endra klarleik', 'har fått endra klarleik'],
  ambitionProposed: ['er foreslått', 'er foreslåtte'],
  ambitionSet: ['er sett', 'er sette'],
  ambitionAdopted: ['er vedteken', 'er vedtekne'],
  ambitionChanged: ['er endra', 'er endra'],
  ambitionWithdrawn: ['er trekt tilbake', 'er trekte tilbake'],
  newFigure: ['har fått nytt tal', 'har fått nye tal'],
}

type OtherAct = Exclude<FigureAct, 'added'>

/** What is said of one figure and of several. */
const ACT: Record<OtherAct, readonly [one: string, more: string]> = {
  corrected: ['er retta', 'er retta'],
  restated: ['er presisert', 'er presiserte'],
  withdrawn: ['er trekt tilbake', 'er trekte tilbake'],
}

const said = (mark: Mark, count: number, noun: readonly [string, string] | null): string => {
  const [one, more] = SAID[mark]
  const subject = noun ? many(count, ...noun) : numberWord(count)
  return `${subject} ${count === 1 ? one : more}`
}

const marked = (one: string, more: string, gender: Gender = 'm') => {
  return (count: number): string => many(count, one, more, gender)
}

const indicators = (count: number): string => many(count, 'indikator', 'indikatorar')

const measurements = (count: number): string => many(count, 'måling', 'målingar', 'f')

const clauses = (items: readonly string[]): string =>
  items.length < 2 ? (items[0] ?? '') : `${items.slice(0, -1).join(', ')}, og ${items.at(-1) ?? ''}`

export const changeSummary: typeof nb = {
  clauses,
  sentence: (text) => `${text.charAt(0).toLocaleUpperCase('nn')}${text.slice(1)}.`,
  between: (from, to, text) => `Frå ${from} til ${to}: ${text}.`,
  indicators: (mark, count, first) =>
    said(mark, count, first ? ['indikator', 'indikatorar'] : null),
  ambitions: (mark, count, first) => said(mark, count, first ? ['ambisjon', 'ambisjonar'] : null),
  noSetChanges:
    'ingen indikatorar er nye, har gått ut, har fått nytt namn, er flytta eller har fått endra klarleik',
  noAmbitions: 'ingen ambisjonar er foreslåtte, sette, endra eller trekte tilbake',
  noFigures: 'ingen tal er nye, retta eller trekte tilbake',
  figures: (act, count, first) => {
    const [one, more] = ACT[act]
    const subject = first ? many(count, 'tal', 'tal', 'n') : numberWord(count, 'n')
    return `${subject} ${count === 1 ? one : more}`
  },
  newFigures: (indicator, context, bounds) => {
    const count = indicator + context
    const told = `${many(count, 'tal', 'tal', 'n')} ${count === 1 ? 'er nytt' : 'er nye'}`
    const inContext = 'i tal som gir samanheng'
    const where =
      context === 0
        ? null
        : indicator === 0
          ? inContext
          : `${numberWord(indicator, 'n')} i indikatorane sjølve og ${numberWord(context, 'n')} ${inContext}`
    const weak =
      bounds === 0
        ? null
        : `${numberWord(bounds, 'n')} er ${bounds === 1 ? 'berre ei grense' : 'berre grenser'}`
    const parts = [where, weak].filter((part) => part !== null)
    return parts.length > 0 ? `${told} (${parts.join('; ')})` : told
  },
  otherStatus: (count) => `${indicators(count)} har fått ein annan status`,
  nowOverdue: (count) =>
    `${measurements(count)} er blitt ${count === 1 ? 'forfallen' : 'forfalne'}`,
  notOverdue: (count) =>
    `${measurements(count)} er ikkje lenger ${count === 1 ? 'forfallen' : 'forfalne'}`,
  textsOnly: (count) => `${indicators(count)} har berre fått endra tekstar`,
  unchanged: (count) => `${indicators(count)} er uendra`,
  marked: {
    added: marked('ny', 'nye'),
    removed: marked('gått ut', 'gått ut'),
    renamed: marked('nytt namn', 'nye namn', 'n'),
    moved: marked('flytta hit', 'flytta hit'),
    readyNow: marked('blitt klar', 'blitt klare'),
    noLongerReady: marked('ikkje lenger klar', 'ikkje lenger klare'),
    otherReadiness: marked('med endra klarleik', 'med endra klarleik'),
    ambitionProposed: marked('foreslått ambisjon', 'foreslåtte ambisjonar'),
    ambitionSet: marked('ny ambisjon', 'nye ambisjonar'),
    ambitionAdopted: marked('vedteken ambisjon', 'vedtekne ambisjonar'),
    ambitionChanged: marked('endra ambisjon', 'endra ambisjonar'),
    ambitionWithdrawn: marked('tilbaketrekt ambisjon', 'tilbaketrekte ambisjonar'),
    newFigure: marked('med nye tal', 'med nye tal'),
  },
}
