import type { editions as nb } from '../nb/editions.ts'
import { digits } from './numberWords.ts'

export const editions: typeof nb = {
  lead: 'Show this page as it was at another meeting:',
  newest: 'Newest edition',
  shown: 'shown now',
  absent: 'the page was not included then',
  loading: 'Looking for newer editions …',
  failed: 'Could not look for newer editions.',
  mark: (label, council, date) => `Mark what is new since edition ${label} (${council}, ${date})`,
  marked: (count) =>
    count === 0
      ? 'No indicators are new or changed.'
      : `${digits(count)} ${count === 1 ? 'indicator has' : 'indicators have'} been marked.`,
  looking: 'Loading the changes …',
  whatIsNew: 'What is new since last time?',
}
