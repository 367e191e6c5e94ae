import type { pptx as nb } from '../nb/pptx.ts'

/** Texts of «Last ned PowerPoint» in nynorsk. */
export const pptx: typeof nb = {
  download: 'Last ned PowerPoint',
  collecting: 'Hentar tala til PowerPoint-fila.',
  progress: (done, total) => `Lagar PowerPoint-fila: lysbilete ${done} av ${total}.`,
  packing: 'Pakkar PowerPoint-fila.',
  done: (file) => `PowerPoint-fila er lasta ned: ${file}`,
  failed: (reason) => `PowerPoint-fila vart ikkje laga. ${reason}`,
  noFigures: 'Tala som skal med, kunne ikkje hentast. Sjekk nettsambandet og prøv igjen.',
  noCode: 'Delen av sida som lagar fila, kunne ikkje hentast. Sjekk nettsambandet og prøv igjen.',
  broken: 'Noko gjekk gale då fila skulle skrivast. Prøv igjen med færre lysbilete.',
  tooFew: 'Ingen lysbilete er valde.',
  without: (names: string): string =>
    `Tala for desse kunne ikkje hentast, og dei manglar i fila: ${names}.`,

  continued: (title) => `${title} (framhald)`,
  about: (indicator) => `Om indikatoren: ${indicator}`,
  groups: (indicator) => `Gruppe for gruppe: ${indicator}`,
  remarks: 'Atterhald',
  goal: 'Mål',
  readiness: 'Klarleik',
  status: 'Status',
  overdue: 'Forfalle',
  none: 'Ingen',
  sheet: 'Tal',
  period: 'Periode',
  group: 'Gruppe',
  value: 'Tal',
  barChart: (name) => `Stolpediagram. ${name}`,
  table: (title) => `Tabell. ${title}`,
}
