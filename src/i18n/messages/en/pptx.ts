import type { pptx as nb } from '../nb/pptx.ts'

/** Texts of “Download PowerPoint” in English. */
export const pptx: typeof nb = {
  download: 'Download PowerPoint',
  collecting: 'Fetching the figures for the PowerPoint file.',
  progress: (done, total) => `Making the PowerPoint file: slide ${done} of ${total}.`,
  packing: 'Packing the PowerPoint file.',
  done: (file) => `The PowerPoint file has been downloaded: ${file}`,
  failed: (reason) => `The PowerPoint file was not made. ${reason}`,
  noFigures: 'The figures it needs could not be fetched. Check your connection and try again.',
  noCode:
    'The part of the page that makes the file could not be fetched. Check your connection and try again.',
  broken: 'Something went wrong while the file was being written. Try again with fewer slides.',
  tooFew: 'No slides have been chosen.',
  without: (names: string): string =>
    `The figures for these could not be fetched, and they are missing from the file: ${names}.`,

  continued: (title) => `${title} (continued)`,
  about: (indicator) => `About the indicator: ${indicator}`,
  groups: (indicator) => `Group by group: ${indicator}`,
  remarks: 'Caveats',
  goal: 'Goal',
  readiness: 'Readiness',
  status: 'Status',
  overdue: 'Overdue',
  none: 'None',
  sheet: 'Figures',
  period: 'Period',
  group: 'Group',
  value: 'Figure',
  barChart: (name) => `Bar chart. ${name}`,
  table: (title) => `Table. ${title}`,
}
