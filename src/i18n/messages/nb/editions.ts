import { digits } from './numberWords.ts'

/** The edition chooser, and the board's marks of what is new. */
export const editions = {
  lead: 'Vis denne siden slik den var i et annet møte:',
  newest: 'Nyeste utgave',
  shown: 'vises nå',
  absent: 'siden var ikke med da',
  loading: 'Ser etter nyere utgaver …',
  failed: 'Kunne ikke se etter nyere utgaver.',
  mark: (label: string, council: string, date: string): string =>
    `Merk det som er nytt siden utgave ${label} (${council} ${date})`,
  marked: (count: number): string =>
    count === 0
      ? 'Ingen indikatorer er nye eller endret.'
      : `${digits(count)} ${count === 1 ? 'indikator' : 'indikatorer'} har fått merke.`,
  looking: 'Henter endringene …',
  whatIsNew: 'Hva er nytt siden sist?',
}
