import type { live as original } from '../nb/live.ts'
import { digits } from './numberWords.ts'

const indicators = (count: number): string =>
  `${digits(count)} ${count === 1 ? 'indicator' : 'indicators'}`

export const live: typeof original = {
  figures: (count, date) => `Newer figures from ${date} for ${indicators(count)}:`,
  other: (count, date) => `Newer information from ${date} about ${indicators(count)}:`,
  rest: (date) => `This page shows newer information from ${date}.`,
  more: (count) => `and ${digits(count)} more.`,
  allFrom: (date) => `The figures are from ${date}. Newer figures could not be fetched.`,
  someFrom: (date) =>
    `Some of the figures are from ${date}. Newer figures for these could not be fetched.`,
  failed: 'Newer figures could not be fetched.',
  trying: 'Trying …',
  mended: 'The figures have been fetched again.',
  stillFailing: 'Newer figures still could not be fetched.',
}
