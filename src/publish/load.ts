import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Dataset } from '#domain/dataset.ts'
import { checkFiles, type Files } from './check.ts'
import { describeAll, type Problem } from './problem.ts'

/** The dataset cannot be published; the message tells every problem. */
export class DatasetError extends Error {
  readonly problems: readonly Problem[]

  constructor(problems: readonly Problem[]) {
    super(describeAll(problems))
    this.name = 'DatasetError'
    this.problems = problems
  }
}

/** The JSON files of a folder and its subfolders, by path relative to it, in a fixed order. */
async function readFolder(folder: string): Promise<Files> {
  const entries = await readdir(folder, { recursive: true })
  const paths = entries.map((path) => path.replaceAll('\\', '/')).filter((p) => /\.json$/i.test(p))
  const read = async (path: string) => [path, await readFile(join(folder, path), 'utf8')] as const
  return new Map(await Promise.all(paths.toSorted().map(read)))
}

/**
 * Reads and checks a folder. Rejects with a DatasetError when there is anything to mend, and with
 * the file system's own error when the folder cannot be read.
 */
export async function loadDataset(folder: string): Promise<Dataset> {
  const { dataset, problems } = checkFiles(await readFolder(folder))
  if (!dataset) throw new DatasetError(problems)
  return dataset
}
