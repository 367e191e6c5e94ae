import { LOCALES } from '#domain/base.ts'
import { jsonFaults, linesOf } from './jsonScan.ts'
import type { Problem } from './problem.ts'

const LANGUAGES = new Set<string>(LOCALES)

/** «12 %» keeps number and sign together: the space before % is made non-breaking in all texts. */
function keepTogether(key: string, value: unknown): unknown {
  return typeof value === 'string' && LANGUAGES.has(key)
    ? value.replace(/(?<! ) +(?=%)/g, '\u00a0')
    : value
}

/**
 * Reads the text of one JSON file. Null, with a problem naming line and column, when it is not
 * JSON or has a key twice.
 */
export function readJson(
  file: string,
  content: string,
  problems: Problem[],
): { readonly json: unknown } | null {
  const text = content.replace(/^\uFEFF/, '')
  const faults = jsonFaults(text)
  const placeOf = linesOf(text)
  for (const { at, found, accepted } of faults) {
    const { line, column } = placeOf(at)
    const path = `line ${line}, column ${column}`
    problems.push({ file, path, found, accepted, mend: 'Mend the file so that it is valid JSON.' })
  }
  return faults.length > 0 ? null : { json: JSON.parse(text, keepTogether) as unknown }
}
