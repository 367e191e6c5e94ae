/** The kinds of JSON file that are published, each with the schema the app reads it with. */
import * as v from 'valibot'
import { fileList, indicatorFile, strategyFile, summary } from '#data/schema/published.ts'
import { changesFile } from '#data/schema/publishedChanges.ts'
import { editionsFile, meetingsFile } from '#data/schema/publishedHistory.ts'

interface FileKind {
  readonly schema: v.GenericSchema
  readonly title: string
  readonly description: string
}

/** The app reads indicators one by one, so that one that is wrong costs no other. */
const strategy = v.object({ ...strategyFile.entries, indicators: v.array(summary) })

export const KINDS = {
  strategy: {
    schema: strategy,
    title: 'The strategy with its indicators in brief',
    description:
      'All that the board needs, as of one edition. `built` is the ISO date the file is as of: an answer older than the figures a page already has is not used. Ids of indicators are unique.',
  },
  indicator: {
    schema: indicatorFile,
    title: 'One indicator',
    description: 'An indicator with all its figures, and the meetings that had it before them.',
  },
  meetings: {
    schema: meetingsFile,
    title: 'The council meetings',
    description: 'What the councils treated, advised and decided, oldest meeting first.',
  },
  editions: {
    schema: editionsFile,
    title: 'The editions',
    description: 'Every edition, oldest first, with the ids of its goals and indicators in order.',
  },
  changes: {
    schema: changesFile,
    title: 'Changes between two editions',
    description: 'What is new in one edition against an earlier one, goal by goal.',
  },
  files: {
    schema: fileList,
    title: 'The list of files',
    description:
      'Every published file but this one. `path` is from the root of the site (data/v1/alle.csv), `bytes` the size uncompressed.',
  },
} as const satisfies Record<string, FileKind>

export type Kind = keyof typeof KINDS
