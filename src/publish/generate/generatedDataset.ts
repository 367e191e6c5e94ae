import type { Dataset } from '#domain/dataset.ts'
import { checkFiles } from '../check.ts'
import { DatasetError } from '../load.ts'
import { DEFAULTS, generate, type Frame, type GenerateOptions } from './generate.ts'

/** The generated files as texts, one value a line left out: they are for programs. */
export function generatedTexts(frame: Frame, options: GenerateOptions): Map<string, string> {
  return new Map([...generate(frame, options)].map(([path, json]) => [path, JSON.stringify(json)]))
}

/** The generated dataset, checked like any other. */
export function generatedDataset(frame: Frame, options = DEFAULTS): Dataset {
  const { dataset, problems } = checkFiles(generatedTexts(frame, options))
  if (!dataset) throw new DatasetError(problems)
  return dataset
}
