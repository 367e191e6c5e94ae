/** `npm run data -- generate <outdir>`: a folder like mock-data/, of generated indicators. */
import { mkdir, readdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { parseArgs } from 'node:util'
import { DEFAULTS, generate, type Frame, type GenerateOptions } from './generate.ts'

const option = { type: 'string' } as const

/** What the command was given. Throws a RangeError or TypeError that says what is wrong. */
export function readOptions(args: readonly string[]): {
  readonly outdir: string | undefined
  readonly options: GenerateOptions
} {
  const { values, positionals } = parseArgs({
    args: [...args],
    options: { indicators: option, areas: option, months: option },
    allowPositionals: true,
  })
  if (positionals.length > 1) throw new RangeError(`One folder only, not ${positionals.join(', ')}`)
  const number = (name: keyof GenerateOptions): number =>
    values[name] === undefined ? DEFAULTS[name] : Number(values[name])
  const options = {
    indicators: number('indicators'),
    areas: number('areas'),
    months: number('months'),
  }
  return { outdir: positionals[0], options }
}

/** Is there nothing in the folder, or no such folder? */
async function isEmpty(folder: string): Promise<boolean> {
  try {
    return (await readdir(folder)).length === 0
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return true
    throw error
  }
}

/**
 * Writes the files below `outdir`; how many they are. Throws a RangeError for a folder that holds
 * anything: what people have written must not be mixed with what is generated.
 */
export async function writeGenerated(
  outdir: string,
  frame: Frame,
  options: GenerateOptions,
): Promise<number> {
  const files = generate(frame, options)
  if (!(await isEmpty(outdir))) {
    throw new RangeError(`${outdir} is not empty: name a folder that is new or empty`)
  }
  for (const [path, json] of files) {
    const target = join(outdir, path)
    await mkdir(dirname(target), { recursive: true })
    await writeFile(target, `${JSON.stringify(json)}\n`)
  }
  return files.size
}
