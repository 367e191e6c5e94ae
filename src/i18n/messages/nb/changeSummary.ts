import type { FigureAct } from '#domain/difference/entryParts.ts'
import type { Mark } from '#domain/difference/marks.ts'
import { many, numberWord } from './numberWords.ts'

/** What is said of one and of several. */
const SAID: Record<Mark, readonly [one: string, more: string]> = {
  added: ['er ny', 'er nye'],
  removed: ['har gått ut', 'har gått ut'],
  renamed: ['har fått nytt navn', 'har fått nytt navn'],
  moved: ['er flyttet til et annet mål', 'er flyttet til andre mål'],
  readyNow: ['er gjort klar', 'er gjort klare'],
  noLongerReady: ['er ikke lenger klar', 'er ikke lenger klare'],
  otherReadiness: ['har fått endret klarhet', 'har fått endret klarhet'],
  ambitionProposed: ['er foreslått', 'er foreslått'],
  ambitionSet: ['er satt', 'er satt'],
  ambitionAdopted: ['er vedtatt', 'er vedtatt'],
  ambitionChanged: ['er endret', 'er endret'],
  ambitionWithdrawn: ['er trukket', 'er trukket'],
  newFigure: ['har fått nytt tall', 'har fått nye tall'],
}

/** New figures have a clause of their own. */
type OtherAct = Exclude<FigureAct, 'added'>

const ACT: Record<OtherAct, string> = {
  corrected: 'er rettet',
  restated: 'er presisert',
  withdrawn: 'er trukket',
}

/** With its noun when it is the first of its kind in the sentence: «seks indikatorer er nye». */
const said = (mark: Mark, count: number, noun: readonly [string, string] | null): string => {
  const [one, more] = SAID[mark]
  const subject = noun ? many(count, ...noun) : numberWord(count)
  return `${subject} ${count === 1 ? one : more}`
}

const marked = (one: string, more: string, neuter = false) => {
  return (count: number): string => many(count, one, more, neuter)
}

/** Clauses are sentences of their own, so a comma stands before «og». */
const clauses = (items: readonly string[]): string =>
  items.length < 2 ? (items[0] ?? '') : `${items.slice(0, -1).join(', ')}, og ${items.at(-1) ?? ''}`

/** The parts of the three sentences; put together in ../../changeSummaryWords.ts. */
export const changeSummary = {
  clauses,
  sentence: (text: string): string => `${text.charAt(0).toLocaleUpperCase('nb')}${text.slice(1)}.`,
  between: (from: string, to: string, text: string): string => `Fra ${from} til ${to}: ${text}.`,
  indicators: (mark: Mark, count: number, first: boolean): string =>
    said(mark, count, first ? ['indikator', 'indikatorer'] : null),
  ambitions: (mark: Mark, count: number, first: boolean): string =>
    said(mark, count, first ? ['ambisjon', 'ambisjoner'] : null),
  noSetChanges:
    'ingen indikatorer er nye, har gått ut, har fått nytt navn, er flyttet eller har fått endret klarhet',
  noAmbitions: 'ingen ambisjoner er foreslått, satt, endret eller trukket',
  noFigures: 'ingen tall er nye, rettet eller trukket',
  figures: (act: OtherAct, count: number, first: boolean): string => {
    const subject = first ? many(count, 'tall', 'tall', true) : numberWord(count, true)
    return `${subject} ${ACT[act]}`
  },
  /** New figures, and in brackets of what kind: `bounds` of them are «over» or «under» something. */
  newFigures: (indicator: number, context: number, bounds: number): string => {
    const count = indicator + context
    const told = `${many(count, 'tall', 'tall', true)} ${count === 1 ? 'er nytt' : 'er nye'}`
    const inContext = 'i tall som gir sammenheng'
    const where =
      context === 0
        ? null
        : indicator === 0
          ? inContext
          : `${numberWord(indicator, true)} i indikatorene selv og ${numberWord(context, true)} ${inContext}`
    const weak =
      bounds === 0
        ? null
        : `${numberWord(bounds, true)} er ${bounds === 1 ? 'bare en grense' : 'bare grenser'}`
    const parts = [where, weak].filter((part) => part !== null)
    return parts.length > 0 ? `${told} (${parts.join('; ')})` : told
  },
  otherStatus: (count: number): string =>
    `${many(count, 'indikator', 'indikatorer')} har fått en annen status`,
  nowOverdue: (count: number): string => `${many(count, 'måling', 'målinger')} er blitt forfalt`,
  notOverdue: (count: number): string =>
    `${many(count, 'måling', 'målinger')} er ikke lenger forfalt`,
  textsOnly: (count: number): string =>
    `${many(count, 'indikator', 'indikatorer')} har bare fått endrede tekster`,
  unchanged: (count: number): string => `${many(count, 'indikator', 'indikatorer')} er uendret`,
  /** How many indicators of a goal: «to nye», «ett nytt navn». */
  marked: {
    added: marked('ny', 'nye'),
    removed: marked('gått ut', 'gått ut'),
    renamed: marked('nytt navn', 'nye navn', true),
    moved: marked('flyttet hit', 'flyttet hit'),
    readyNow: marked('gjort klar', 'gjort klare'),
    noLongerReady: marked('ikke lenger klar', 'ikke lenger klare'),
    otherReadiness: marked('med endret klarhet', 'med endret klarhet'),
    ambitionProposed: marked('foreslått ambisjon', 'foreslåtte ambisjoner'),
    ambitionSet: marked('ny ambisjon', 'nye ambisjoner'),
    ambitionAdopted: marked('vedtatt ambisjon', 'vedtatte ambisjoner'),
    ambitionChanged: marked('endret ambisjon', 'endrede ambisjoner'),
    ambitionWithdrawn: marked('trukket ambisjon', 'trukne ambisjoner'),
    newFigure: marked('med nye tall', 'med nye tall'),
  } satisfies Record<Mark, (count: number) => string>,
}
