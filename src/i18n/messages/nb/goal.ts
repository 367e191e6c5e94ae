export const goal = {
  description: (name: string, count: number): string =>
    `${name}: status på måloppnåelse for ${count === 1 ? 'én indikator' : `${count} indikatorer`} i Nasjonal e-helsestrategi, med tall, ambisjoner og kilder.`,
  covers: 'Hva målet omfatter',
  whyStatus: 'Hvorfor status er slik',
  noAmbitionMeasured: 'Har en måling, men ingen ambisjon',
  noAmbitionNotMeasured: 'Har ennå ingen måling å sette ambisjon for',
  overdue: 'Forfalte målinger',
  explore: 'Utforsk tallene',
  embed: 'Bygg inn',
  present: 'Vis som presentasjon',
  powerPoint: 'Last ned PowerPoint',
  powerPointFailed:
    'PowerPoint-filen ble ikke laget. Delen av siden som lager den, kunne ikke hentes. Sjekk nettforbindelsen og prøv igjen.',
  charts: 'Tallene over tid',
  noIndicators: 'Ingen indikatorer er lagt til dette målet ennå.',
  noCharts: 'Ingen av indikatorene har tall som kan tegnes ennå.',
  previous: 'Forrige mål',
  next: 'Neste mål',
  neighbours: 'Andre mål',
  words: 'Forkortelser på siden',
  chartFailed: (name: string): string => `Tallene for «${name}» kunne ikke hentes`,

  notIn: (edition: string): string => `Målet er ikke med i utgave ${edition}`,
  mayBeLater: (id: string): string =>
    `Utgaven har ikke noe mål med id «${id}». Det kan ha kommet med senere.`,
  seeNewest: 'Se etter målet i den nyeste utgaven',
  boardOf: (edition: string): string => `Gå til strategien slik den var i utgave ${edition}`,
}
