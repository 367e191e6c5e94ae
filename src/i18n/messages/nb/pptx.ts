/** Texts of «Last ned PowerPoint», and what stands in the file beside the slides' own words. */
export const pptx = {
  download: 'Last ned PowerPoint',
  collecting: 'Henter tallene til PowerPoint-filen.',
  progress: (done: number, total: number): string =>
    `Lager PowerPoint-filen: lysbilde ${done} av ${total}.`,
  packing: 'Pakker PowerPoint-filen.',
  done: (file: string): string => `PowerPoint-filen er lastet ned: ${file}`,
  failed: (reason: string): string => `PowerPoint-filen ble ikke laget. ${reason}`,
  noFigures: 'Tallene som skal med, kunne ikke hentes. Sjekk nettforbindelsen og prøv igjen.',
  noCode:
    'Delen av siden som lager filen, kunne ikke hentes. Sjekk nettforbindelsen og prøv igjen.',
  broken: 'Noe gikk galt da filen skulle skrives. Prøv igjen med færre lysbilder.',
  tooFew: 'Ingen lysbilder er valgt.',
  without: (names: string): string =>
    `Tallene for disse kunne ikke hentes, og de mangler i filen: ${names}.`,

  /** A slide that goes on from the one before. */
  continued: (title: string): string => `${title} (fortsatt)`,
  about: (indicator: string): string => `Om indikatoren: ${indicator}`,
  groups: (indicator: string): string => `Gruppe for gruppe: ${indicator}`,
  remarks: 'Forbehold',
  goal: 'Mål',
  readiness: 'Klarhet',
  status: 'Status',
  overdue: 'Forfalt',
  none: 'Ingen',
  sheet: 'Tall',
  period: 'Periode',
  group: 'Gruppe',
  value: 'Tall',
  barChart: (name: string): string => `Stolpediagram. ${name}`,
  table: (title: string): string => `Tabell. ${title}`,
}
