import type { embed as nb } from '../nb/embed.ts'

/** Texts of the views that others embed; the rest they share with the pages. */
export const embed: typeof nb = {
  asOf: (date) => `Slik det står ${date}`,
  frozen: (label, council, date) => `Utgåve ${label}: slik det var då ${council} møttest ${date}`,
  newer: 'Det finst ei nyare utgåve.',
  maybeNewer: 'Dette er ei bestemt utgåve.',
  seeNewest: 'Sjå den nyaste',
  seeIndicator: 'Meir om indikatoren',
  seeGoal: 'Meir om målet',
  seeBoard: 'Sjå heile tavla',
  newTab: '(blir opna i ny fane)',
  period: 'Tidspunkt',
  indicator: 'Indikator',
  latest: 'Siste tal',
  noIndicators: 'Ingen indikatorar er lagde til dette målet enno.',
}
