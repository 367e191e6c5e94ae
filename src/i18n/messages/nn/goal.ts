import type { goal as nb } from '../nb/goal.ts'
import { digits } from './numberWords.ts'

export const goal: typeof nb = {
  description: (name, count) =>
    `${name}: status på måloppnåing for ${count === 1 ? 'éin indikator' : `${digits(count)} indikatorar`} i Nasjonal e-helsestrategi, med tal, ambisjonar og kjelder.`,
  covers: 'Kva målet omfattar',
  whyStatus: 'Kvifor statusen er slik',
  noAmbitionMeasured: 'Har ei måling, men ingen ambisjon',
  noAmbitionNotMeasured: 'Har enno inga måling å setje ambisjon for',
  overdue: 'Forfalne målingar',
  explore: 'Utforsk tala',
  embed: 'Bygg inn',
  present: 'Vis som presentasjon',
  powerPoint: 'Last ned PowerPoint',
  powerPointFailed:
    'PowerPoint-fila vart ikkje laga. Delen av sida som lagar ho, kunne ikkje hentast. Sjekk nettsambandet og prøv igjen.',
  charts: 'Tala over tid',
  noIndicators: 'Ingen indikatorar er lagde til dette målet enno.',
  noCharts: 'Ingen indikator her har tal som kan teiknast enno.',
  previous: 'Førre mål',
  next: 'Neste mål',
  neighbours: 'Andre mål',
  words: 'Forkortingar på sida',
  chartFailed: (name) => `Tala for «${name}» kunne ikkje hentast`,

  notIn: (edition) => `Målet er ikkje med i utgåve ${edition}`,
  mayBeLater: (id) => `Utgåva har ikkje noko mål med id «${id}». Det kan ha kome med seinare.`,
  seeNewest: 'Sjå etter målet i den nyaste utgåva',
  boardOf: (edition) => `Gå til strategien slik han var i utgåve ${edition}`,
}
