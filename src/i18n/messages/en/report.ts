import type { report as nb } from '../nb/report.ts'
import { digits } from './numberWords.ts'

export const report: typeof nb = {
  title: 'Report',
  heading: 'Strategic indicators for e-health',
  description:
    'The whole dashboard as one report for paper and PDF: the strategy, its goals and each indicator with figures, charts, caveats and sources.',
  print: 'Print',
  howTo:
    'Choose A4 portrait or landscape in the print window. Choose “Save as PDF” there to get a file.',
  asOf: (date) => `Status as of ${date}`,
  address: (address) => `Web address: ${address}`,
  contents: 'Contents',
  strategy: 'The whole strategy',
  vision: 'Vision',
  goal: 'Goal',
  readiness: 'Readiness',
  status: 'Status against the ambitions',
  overdue: 'Overdue',
  none: 'none',
  about: 'How this is worked out, caveats and sources',
  footnotes: 'Read the chart with this',
  context: 'Figures that give context',
  tableOf: (measure) => `All figures: ${measure}`,
  tableNoRoom: (count) =>
    `${digits(count)} more series ${count === 1 ? 'is' : 'are'} in the CSV file on the indicator’s page.`,
  papers: 'The papers the figures were read from',
  missing: (names) =>
    `These indicators could not be loaded and are missing from the report: ${names}. Reload the page to try again.`,
}
