/**
 * `npm run data -- check [folder]` checks the dataset; `npm run data -- write <outdir> [folder]`
 * writes the published files below outdir; `npm run data -- generate <outdir>` writes a dataset of
 * generated indicators. Exit code 1 when there is anything to mend.
 */
import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { Dataset } from '#domain/dataset.ts'
import { buildDate } from './built.ts'
import { readOptions, writeGenerated } from './generate/command.ts'
import { DatasetError, loadDataset } from './load.ts'
import { countUntranslated } from './texts.ts'
import { publishedFiles } from './write.ts'

const FOLDER = 'mock-data'
const USAGE = `Usage:
  npm run data -- check [folder]            check the dataset (default folder: ${FOLDER})
  npm run data -- write <outdir> [folder]   check it and write the published files below outdir
  npm run data -- generate <outdir> [--indicators 1000] [--areas 400] [--months 120]
                                            write a dataset of indicators that are not real, one of
                                            them with so many areas and months, under the same goals`

function count(dataset: Dataset): string {
  const measures = dataset.indicators.flatMap((indicator) => indicator.measures)
  const series = measures.flatMap((measure) => measure.series)
  const observations = series.flatMap((one) => one.observations)
  const ambitions = measures.flatMap((measure) => measure.ambitions)
  const counts: Record<string, number> = {
    goals: dataset.goals.length,
    indicators: dataset.indicators.length,
    measures: measures.length,
    series: series.length,
    observations: observations.length,
    ambitions: ambitions.length,
    editions: dataset.editions.length,
    papers: dataset.papers.length,
    'texts without nynorsk': countUntranslated(dataset, 'nn'),
    'texts without English': countUntranslated(dataset, 'en'),
  }
  return Object.entries(counts)
    .map(([name, number]) => `${number} ${name}`)
    .join(', ')
}

async function write(outdir: string, dataset: Dataset): Promise<void> {
  const files = publishedFiles(dataset, { built: buildDate(process.env) })
  for (const [path, text] of files) {
    const target = join(outdir, path)
    await mkdir(dirname(target), { recursive: true })
    await writeFile(target, text)
  }
  console.log(`Wrote ${files.size} files below ${outdir}.`)
}

const isFileError = (error: unknown): error is NodeJS.ErrnoException =>
  error instanceof Error && 'code' in error

/** Writes a generated dataset; the exit code. */
async function runGenerate(args: readonly string[]): Promise<number> {
  try {
    const { outdir, options } = readOptions(args)
    if (outdir === undefined) {
      console.error(USAGE)
      return 1
    }
    const files = await writeGenerated(outdir, await loadDataset(FOLDER), options)
    console.log(`Wrote ${files} generated files below ${outdir}.`)
    return 0
  } catch (error) {
    if (!(error instanceof RangeError) && !isFileError(error)) throw error
    console.error(error.message)
    return 1
  }
}

/** Runs one command; the exit code. */
async function run([command, ...rest]: readonly string[]): Promise<number> {
  if (command === 'generate') return runGenerate(rest)
  const [outdir, folder = FOLDER] = command === 'write' ? rest : [undefined, ...rest]
  if (command !== 'check' && outdir === undefined) {
    console.error(USAGE)
    return 1
  }
  try {
    const dataset = await loadDataset(folder)
    console.log(`${folder} is in order: ${count(dataset)}.`)
    if (outdir !== undefined) await write(outdir, dataset)
    return 0
  } catch (error) {
    // A folder that cannot be read is told of like a problem in it; anything else is our fault.
    if (!(error instanceof DatasetError) && !isFileError(error)) throw error
    console.error(error.message)
    return 1
  }
}

process.exitCode = await run(process.argv.slice(2))
