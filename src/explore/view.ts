import type { TimeDomain } from '#charts/timeScale.ts'
import type { ExploreState } from '#state/explore.ts'
import type { Names } from './names.ts'
import type { Panel } from './panels.ts'
import type { Stop } from './readings.ts'
import type { TimeSteps } from './axes.ts'
import type { Wording } from './wording.ts'

/** Everything the drawing, the table and the picture need: worked out once, the same for all. */
export interface View {
  readonly state: ExploreState
  readonly wording: Wording
  readonly panels: readonly Panel[]
  readonly names: Names
  readonly time: TimeSteps
  readonly domain: TimeDomain
  readonly stops: readonly Stop[]
}
