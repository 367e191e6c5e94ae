import { pathText, type Key } from '#data/schema/path.ts'
import { nearest } from '#data/schema/nearest.ts'

/** Something in the dataset that must be mended before it can be published. */
export interface Problem {
  /** Relative to the dataset's folder: `indicators/ehds.json`. */
  readonly file: string
  /** `measures[0].series[1].name`; empty for the file as a whole. */
  readonly path: string
  readonly found: string
  readonly accepted: string
  /** What to do about it, as a sentence. */
  readonly mend: string
}

/** Tells of one problem: where, what stands there, what is accepted, what to do. */
export type Report = (keys: readonly Key[], found: unknown, accepted: string, mend: string) => void

const LONGEST = 80

/** A value as it stands in the file, shortened to one line. */
export function show(value: unknown): string {
  // Where a list stands for an object, its `values` are a function, which JSON has none of.
  if (value === undefined || typeof value === 'function') return 'nothing'
  const text = JSON.stringify(value)
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text
}

/** A `Report` that adds to `problems` under the file's name. */
export function reporter(file: string, problems: Problem[]): Report {
  return (keys, found, accepted, mend) => {
    problems.push({ file, path: pathText(keys), found: show(found), accepted, mend })
  }
}

/** The ids that are accepted, few enough to read. */
export function oneOf(known: Iterable<string>): string {
  const all = [...known].map((id) => `"${id}"`)
  if (all.length === 0) return 'none: there is nothing to refer to yet'
  return all.length > 40 ? `one of ${all.length} known ids` : `one of ${all.join(', ')}`
}

/** «Did you mean …?» when something like it is known; else `otherwise`. */
export function suggest(word: string, known: Iterable<string>, otherwise: string): string {
  const near = nearest(word, known)
  return near === null ? otherwise : `Did you mean "${near}"? ${otherwise}`
}

/** One problem as plain sentences, over four lines. */
function describe({ file, path, found, accepted, mend }: Problem): string {
  const where = path === '' ? file : `${file}: ${path}`
  return `${where}\n  found: ${found}\n  accepted: ${accepted}\n  ${mend}`
}

/** Every problem, with their number first. */
export function describeAll(problems: readonly Problem[]): string {
  const count = problems.length === 1 ? '1 problem' : `${problems.length} problems`
  return [`The dataset has ${count}.`, ...problems.map(describe)].join('\n\n')
}
