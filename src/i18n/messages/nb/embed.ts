/** Texts of the views that others embed; the rest they share with the pages. */
export const embed = {
  asOf: (date: string): string => `Slik det står ${date}`,
  frozen: (label: string, council: string, date: string): string =>
    `Utgave ${label}: slik det var da ${council} møttes ${date}`,
  newer: 'Det finnes en nyere utgave.',
  maybeNewer: 'Dette er en bestemt utgave.',
  seeNewest: 'Se den nyeste',
  seeIndicator: 'Mer om indikatoren',
  seeGoal: 'Mer om målet',
  seeBoard: 'Se hele tavlen',
  newTab: '(åpnes i ny fane)',
  period: 'Tidspunkt',
  indicator: 'Indikator',
  latest: 'Siste tall',
  noIndicators: 'Ingen indikatorer er lagt til dette målet ennå.',
}
