import type { Readiness } from '#domain/model.ts'
import { digits } from './numberWords.ts'

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
  more: (count: number): string => `Vis ${digits(count)} til`,
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
  noIndicators: 'Utgaven har ingen indikatorer.',
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
  legendTrack: 'Sporet er hele skalaen fra 0 til 100\u00a0%.',
  /** Where the names shown are our translations. */
  names: null as string | null,
  report: 'Skriv ut rapport',
  words: 'Forkortelser',
}
