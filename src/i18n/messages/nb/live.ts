import { digits } from './numberWords.ts'

const indicators = (count: number): string =>
  `${digits(count)} ${count === 1 ? 'indikator' : 'indikatorer'}`

/** About figures that come from an API. Names of indicators follow a colon. */
export const live = {
  figures: (count: number, date: string): string =>
    `Nyere tall fra ${date} for ${indicators(count)}:`,
  other: (count: number, date: string): string =>
    `Nyere opplysninger fra ${date} om ${indicators(count)}:`,
  rest: (date: string): string => `Siden viser nyere opplysninger fra ${date}.`,
  more: (count: number): string => `og ${digits(count)} til.`,
  allFrom: (date: string): string => `Tallene er fra ${date}. Nyere tall kunne ikke hentes.`,
  someFrom: (date: string): string =>
    `Noen av tallene er fra ${date}. Nyere tall for dem kunne ikke hentes.`,
  failed: 'Nyere tall kunne ikke hentes.',
  trying: 'Prøver …',
  mended: 'Tallene er hentet på nytt.',
  stillFailing: 'Nyere tall kunne fremdeles ikke hentes.',
}
