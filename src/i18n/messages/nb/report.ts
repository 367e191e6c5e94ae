import { digits } from './numberWords.ts'

/** The whole dashboard as one report, for paper and PDF. */
export const report = {
  title: 'Rapport',
  heading: 'Strategiske indikatorer for e-helse',
  description:
    'Hele dashbordet som én rapport til papir og PDF: strategien, målene og hver indikator med tall, diagrammer, forbehold og kilder.',
  print: 'Skriv ut',
  howTo:
    'Velg stående eller liggende A4 i utskriftsvinduet. Velg «Lagre som PDF» der for å få en fil.',
  asOf: (date: string): string => `Status per ${date}`,
  address: (address: string): string => `Nettadresse: ${address}`,
  contents: 'Innhold',
  strategy: 'Hele strategien',
  vision: 'Visjon',
  goal: 'Mål',
  readiness: 'Klarhet',
  status: 'Status mot ambisjonene',
  overdue: 'Forfalt',
  none: 'ingen',
  about: 'Slik er det regnet ut, forbehold og kilder',
  footnotes: 'Les diagrammet med dette',
  context: 'Tall som gir sammenheng',
  tableOf: (measure: string): string => `Alle tall: ${measure}`,
  tableNoRoom: (count: number): string =>
    `${digits(count)} ${count === 1 ? 'serie til står' : 'serier til står'} i CSV-filen på indikatorens side.`,
  papers: 'Papirene tallene er lest fra',
  missing: (names: string): string =>
    `Disse indikatorene kunne ikke hentes og mangler i rapporten: ${names}. Last siden på nytt for å prøve igjen.`,
}
