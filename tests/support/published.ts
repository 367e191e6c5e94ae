import files from 'virtual:published-data'
import {
  parseFiles,
  parseIndicator,
  parseStrategy,
  type PublishedFile,
  type PublishedIndicator,
  type PublishedStrategy,
} from '#data/schema/published.ts'

/** Every published file of the real dataset: path from the site's root → text. */
export const published: Readonly<Record<string, string>> = files

function json(path: string): unknown {
  const text = published[`data/v1/${path}`]
  if (text === undefined) throw new Error(`No published file data/v1/${path}`)
  return JSON.parse(text)
}

/** What strategy.json holds; a fresh copy, as with the others here. */
export const publishedStrategy = (): PublishedStrategy =>
  parseStrategy(json('strategy.json')).strategy

/** What the file of one indicator holds. */
export const publishedIndicator = (id: string): PublishedIndicator =>
  parseIndicator(json(`indicators/${id}.json`))

/** What files.json lists. */
export const publishedList = (): PublishedFile[] => parseFiles(json('files.json'))
