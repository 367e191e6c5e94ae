import type { board as nb } from '../nb/board.ts'
import { digits } from './numberWords.ts'

export const board: typeof nb = {
  title: 'Status mot 2030',
  description:
    'Status for indikatorane i Nasjonal e-helsestrategi: tal, ambisjonar mot 2030 og kva som manglar, med kjelde til kvart tal.',
  asOf: (date) => `Slik det var ${date}`,
  overall: 'Overordna mål',
  strategic: 'Strategiske mål',
  beside: 'Internasjonalt',
  newestFigure: (period) => `Nyaste tal: ${period}`,
  today: (date) => `I dag ${date}`,
  countIndicators: (count) => (count === 1 ? 'indikator' : 'indikatorar'),
  countReadiness: (count, readiness) =>
    ({
      klar: count === 1 ? 'klar' : 'klare',
      'under-arbeid': 'under arbeid',
      fremtidig: count === 1 ? 'framtidig' : 'framtidige',
    })[readiness],
  readyOf: (ready, total) =>
    `${digits(ready)} av ${digits(total)} ${ready === 1 ? 'klar' : 'klare'}`,
  unfold: 'Vis indikatorane',
  fold: 'Skjul indikatorane',
  more: (count) => `Vis ${digits(count)} til`,
  filters: 'Filtrer indikatorane',
  filterReadiness: 'Klarleik',
  filterType: 'Type',
  search: 'Søk',
  clear: 'Nullstill',
  showing: (shown, total) =>
    shown === total && total > 1
      ? `Viser alle dei ${digits(total)} indikatorane`
      : `Viser ${digits(shown)} av ${digits(total)} ${total === 1 ? 'indikator' : 'indikatorar'}`,
  left: (name) => `Gjekk ut av settet: ${name}`,
  hiddenHere: (count) =>
    count === 1
      ? '1 indikator passar ikkje i utvalet'
      : `${digits(count)} indikatorar passar ikkje i utvalet`,
  noIndicators: 'Utgåva har ingen indikatorar.',
  emptyTitle: 'Ingen indikatorar passar',
  emptyText: 'Prøv færre ord, eller ta bort eit filter.',
  showAll: 'Vis alle indikatorane',
  legend: 'Slik les du tavla',
  legendMeasured: 'siste tal',
  legendEarlier: 'tidlegare tal',
  legendBeforeBreak: 'før brot i serien',
  legendAmbition: 'ambisjon',
  legendBound: 'berre ei grense er kjend',
  legendMethod: 'Slik blir status rekna ut',
  legendTrack: 'Sporet er heile skalaen frå 0 til 100\u00a0%.',
  /** Where the names shown are our translations. */
  names: 'Namna på mål og indikatorar på nynorsk er våre eigne; berre bokmålsnamna er offisielle.',
  report: 'Skriv ut rapport',
  words: 'Forkortingar',
}
