import type { Readiness, Standing } from '#domain/model.ts'
import type { PeriodKind } from '#domain/period.ts'
import { digits } from './numberWords.ts'

const named: Record<Standing, string> = {
  adopted: 'vedtatt ambisjon',
  proposed: 'foreslått ambisjon',
  'not-said': 'ambisjonen',
}

export const board = {
  title: 'Status mot 2030',
  description:
    'Status for indikatorene i Nasjonal e-helsestrategi: tall, ambisjoner mot 2030 og hva som mangler, med kilde til hvert tall.',
  asOf: (date: string): string => `Slik det var ${date}`,
  overall: 'Overordnede mål',
  strategic: 'Strategiske mål',
  beside: 'Internasjonalt',
  newestFigure: (period: string): string => `Nyeste tall: ${period}`,
  today: (date: string): string => `I dag ${date}`,
  countIndicators: (count: number): string => (count === 1 ? 'indikator' : 'indikatorer'),
  countReadiness: (count: number, readiness: Readiness): string =>
    ({
      klar: count === 1 ? 'klar' : 'klare',
      'under-arbeid': 'under arbeid',
      fremtidig: count === 1 ? 'fremtidig' : 'fremtidige',
    })[readiness],
  readyOf: (ready: number, total: number): string =>
    `${digits(ready)} av ${digits(total)} ${ready === 1 ? 'klar' : 'klare'}`,
  unfold: 'Vis indikatorene',
  fold: 'Skjul indikatorene',
  filters: 'Filtrer indikatorene',
  filterReadiness: 'Klarhet',
  filterType: 'Type',
  search: 'Søk',
  clear: 'Nullstill',
  showing: (shown: number, total: number): string =>
    shown === total && total > 1
      ? `Viser alle ${digits(total)} indikatorene`
      : `Viser ${digits(shown)} av ${digits(total)} ${total === 1 ? 'indikator' : 'indikatorer'}`,
  left: (name: string): string => `Gikk ut av settet: ${name}`,
  hiddenHere: (count: number): string =>
    count === 1
      ? '1 indikator passer ikke i utvalget'
      : `${digits(count)} indikatorer passer ikke i utvalget`,
  emptyTitle: 'Ingen indikatorer passer',
  emptyText: 'Prøv færre ord, eller ta bort et filter.',
  showAll: 'Vis alle indikatorene',
  legend: 'Slik leser du tavlen',
  legendMeasured: 'siste tall',
  legendEarlier: 'tidligere tall',
  legendBeforeBreak: 'før brudd i serien',
  legendAmbition: 'ambisjon',
  legendBound: 'bare en grense er kjent',
  legendMethod: 'Slik regnes status ut',
  legendTrack: 'Sporet er hele skalaen fra 0 til 100 %.',
  /** Where the names shown are our translations. */
  names: null as string | null,
  words: 'Forkortelser',
  /** One line of plain words; each returns a phrase, joined with « · ». */
  row: {
    at: (period: string): string => period,
    counted: (counted: string, period: string): string => `${counted}, ${period}`,
    later: (value: string, period: string): string => `nyere, for ${period}: ${value}`,
    laterProvisional: (value: string, period: string): string =>
      `foreløpig for ${period}: ${value}`,
    /** After a newer figure that is in doubt itself. */
    laterDoubtful: (phrase: string): string => `${phrase} (usikkert)`,
    provisional: 'foreløpig',
    estimated: 'anslag',
    doubtful: 'usikkert tall',
    bound: 'bare en grense er kjent',
    noAmbition: 'ambisjon ikke satt',
    /** «ambisjonen på 25 % i 2026»; a day is a deadline, not a time something happens in. */
    ambition: (standing: Standing, value: string, period: string, kind: PeriodKind): string =>
      `${named[standing]} på ${value} ${kind === 'day' ? 'innen' : 'i'} ${period}`,
    below: (distance: string, ambition: string): string => `${distance} under ${ambition}`,
    above: (distance: string, ambition: string): string => `${distance} over ${ambition}`,
    /** `about`: the figure is «om lag», so it may lie just short. */
    reached: (ambition: string, about: boolean): string =>
      `${about ? 'ser ut til å ha nådd' : 'har nådd'} ${ambition}`,
    areaNotSaid: 'ikke sagt hvilket område den gjelder',
    points: (value: string): string => `${value} prosentpoeng`,
    countedPart: (number: string, counted: string): string => `${number} ${counted}`,
    /** Some series of the indicator has figures, but not the one its row is about. */
    onlyParts: 'tall bare for deler av indikatoren',
    nothing: {
      klar: 'tallene står ikke i sakene',
      'under-arbeid': 'avklaringer eller data mangler',
      fremtidig: 'rapporteres tidligst 2026/2027',
    } satisfies Record<Readiness, string>,
  },
}
