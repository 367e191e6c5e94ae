import type { embed as nb } from '../nb/embed.ts'

/** Texts of the views that others embed; the rest they share with the pages. */
export const embed: typeof nb = {
  asOf: (date) => `As it stands on ${date}`,
  frozen: (label, council, date) => `Edition ${label}: as it was when ${council} met on ${date}`,
  newer: 'There is a newer edition.',
  maybeNewer: 'This is one particular edition.',
  seeNewest: 'See the newest',
  seeIndicator: 'More about the indicator',
  seeGoal: 'More about the goal',
  seeBoard: 'See the whole board',
  newTab: '(opens in a new tab)',
  period: 'Time',
  indicator: 'Indicator',
  latest: 'Latest figure',
  noIndicators: 'No indicators have been placed under this goal yet.',
}
