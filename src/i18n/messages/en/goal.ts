import type { goal as nb } from '../nb/goal.ts'
import { digits } from './numberWords.ts'

export const goal: typeof nb = {
  description: (name, count) =>
    `${name}: status of goal achievement for ${count === 1 ? 'one indicator' : `${digits(count)} indicators`} in the National e-health strategy, with figures, ambitions and sources.`,
  covers: 'What the goal covers',
  whyStatus: 'Why the status is as it is',
  // A heading over one name or several, so without a verb.
  noAmbitionMeasured: 'With a measure, but no ambition',
  noAmbitionNotMeasured: 'Still without a measure to set an ambition for',
  overdue: 'Overdue measurements',
  explore: 'Explore the figures',
  embed: 'Embed',
  present: 'Show as presentation',
  powerPoint: 'Download PowerPoint',
  powerPointFailed:
    'The PowerPoint file was not made. The part of the page that makes it could not be fetched. Check the connection and try again.',
  charts: 'The figures over time',
  noIndicators: 'No indicators have been placed under this goal yet.',
  noCharts: 'No indicator here has figures that can be drawn yet.',
  previous: 'Previous goal',
  next: 'Next goal',
  neighbours: 'Other goals',
  words: 'Abbreviations on this page',
  chartFailed: (name) => `The figures for “${name}” could not be loaded`,

  notIn: (edition) => `The goal is not in edition ${edition}`,
  mayBeLater: (id) => `The edition has no goal with the id “${id}”. It may have been added later.`,
  seeNewest: 'Look for the goal in the newest edition',
  boardOf: (edition) => `Go to the strategy as it was in edition ${edition}`,
}
