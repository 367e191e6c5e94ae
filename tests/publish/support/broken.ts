import type { Change } from './fixture.ts'

/** A change that makes the fixture wrong in one way, and what is to be said of it. */
export interface Broken extends Change {
  readonly name: string
  /** Where the problem is told of, when that is not where the change was made. */
  readonly path?: string
  /** Part of what is reported as found, when that is not what was written. */
  readonly found?: string
  /** Part of what is reported as accepted. */
  readonly accepted: string
  readonly mend?: RegExp
  /** Gets along with all others that have it, when everything is broken at once. */
  readonly together?: boolean
}

export const WITH = 'indicators/med-tall.json'
export const NONE = 'indicators/uten-tall.json'
export const FIXED = 'indicators/rettet.json'

/** What a change must be reported as. */
export function expectedOf({ file, at, to, path = at, found, accepted }: Broken) {
  const shown = to === undefined ? 'nothing' : JSON.stringify(to)
  return { file, path, found: found ?? shown, accepted }
}
