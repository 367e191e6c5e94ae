import type { report as nb } from '../nb/report.ts'
import { digits } from './numberWords.ts'

export const report: typeof nb = {
  title: 'Rapport',
  heading: 'Strategiske indikatorar for e-helse',
  description:
    'Heile dashbordet som éin rapport til papir og PDF: strategien, måla og kvar indikator med tal, diagram, atterhald og kjelder.',
  print: 'Skriv ut',
  howTo:
    'Vel ståande eller liggjande A4 i utskriftsvindauget. Vel «Lagre som PDF» der for å få ei fil.',
  asOf: (date) => `Status per ${date}`,
  address: (address) => `Nettadresse: ${address}`,
  contents: 'Innhald',
  strategy: 'Heile strategien',
  vision: 'Visjon',
  goal: 'Mål',
  readiness: 'Klarleik',
  status: 'Status mot ambisjonane',
  overdue: 'Forfalle',
  none: 'ingen',
  about: 'Slik er det rekna ut, atterhald og kjelder',
  footnotes: 'Les diagrammet med dette',
  context: 'Tal som gir samanheng',
  tableOf: (measure) => `Alle tal: ${measure}`,
  tableNoRoom: (count) =>
    `${digits(count)} ${count === 1 ? 'serie til står' : 'seriar til står'} i CSV-fila på sida til indikatoren.`,
  papers: 'Papira tala er lesne frå',
  missing: (names) =>
    `Desse indikatorane kunne ikkje hentast og manglar i rapporten: ${names}. Last sida på nytt for å prøve igjen.`,
}
