import type { Unit } from '#domain/model.ts'
import { niceStep } from './scale.ts'

export interface ValueAxis {
  /** The axis always starts at 0; this is where it ends. */
  readonly max: number
  readonly ticks: readonly number[]
}

/** Where an enlarged axis may end, in percent, and the step of its ticks. */
const ZOOMS = [
  { max: 5, step: 1 },
  { max: 10, step: 2 },
  { max: 15, step: 5 },
  { max: 20, step: 5 },
  { max: 25, step: 5 },
  { max: 30, step: 5 },
  { max: 40, step: 10 },
  { max: 50, step: 10 },
] as const

/** Figures above this, in percent, are read well enough on 0–100. */
const LOW = 40

const ticksTo = (max: number, step: number): number[] =>
  Array.from({ length: Math.round(max / step) + 1 }, (_, index) => index * step)

/** The end of the enlarged axis, in percent; null when the drawn values are not low. */
export function zoomMax(values: readonly number[], unit: Unit): number | null {
  const highest = Math.max(...values)
  if (unit !== 'percent' || values.length === 0 || highest > LOW) return null
  // A tenth of air above the highest, so that its label has somewhere to be.
  return ZOOMS.find(({ max }) => max >= highest * 1.1)?.max ?? null
}

/**
 * The axis for the values that are drawn, ambitions among them. Percents: 0–100, or to
 * `zoomMax` when `zoom` is asked for and the values are low. Counts: 0 to a round number.
 */
export function valueAxis(values: readonly number[], unit: Unit, zoom = false): ValueAxis {
  if (unit === 'percent') {
    const end = zoom ? zoomMax(values, unit) : null
    const enlarged = ZOOMS.find(({ max }) => max === end)
    return enlarged
      ? { max: enlarged.max, ticks: ticksTo(enlarged.max, enlarged.step) }
      : { max: 100, ticks: ticksTo(100, 20) }
  }
  const highest = Math.max(1, ...values)
  const step = Math.max(1, niceStep((highest * 1.05) / 5))
  const max = Math.ceil((highest * 1.05) / step) * step
  return { max, ticks: ticksTo(max, step) }
}
