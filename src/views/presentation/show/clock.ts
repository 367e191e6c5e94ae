/** Time spent, in milliseconds: on all of it, and on each case by its key. */
export interface Timing {
  /** When it was last set going; null while it stands. */
  readonly since: number | null
  readonly total: number
  readonly cases: ReadonlyMap<string, number>
  /** The case that time is spent on now. */
  readonly current: string
}

export const NO_TIME: Timing = { since: null, total: 0, cases: new Map(), current: '' }

/** `now` is any clock that only goes forwards. */
export type TimingAct =
  | { readonly kind: 'start' | 'pause' | 'reset'; readonly now: number }
  | { readonly kind: 'turn'; readonly to: string; readonly now: number }

const spent = ({ since }: Timing, now: number): number =>
  since === null ? 0 : Math.max(0, now - since)

/** Time on all of it until `now`. */
export const totalAt = (timing: Timing, now: number): number => timing.total + spent(timing, now)

/** Time on the present case until `now`. */
export const caseAt = (timing: Timing, now: number): number =>
  (timing.cases.get(timing.current) ?? 0) + spent(timing, now)

/** Writes down what has been spent so far. */
function settled(timing: Timing, now: number): Timing {
  if (timing.since === null) return timing
  return {
    since: now,
    total: totalAt(timing, now),
    cases: new Map(timing.cases).set(timing.current, caseAt(timing, now)),
    current: timing.current,
  }
}

/** Starts, stops, clears, or goes on to another case; returning to one goes on from its time. */
export function timingAfter(timing: Timing, act: TimingAct): Timing {
  const { now } = act
  switch (act.kind) {
    case 'start':
      return timing.since === null ? { ...timing, since: now } : timing
    case 'pause':
      return { ...settled(timing, now), since: null }
    case 'reset':
      return { ...NO_TIME, current: timing.current, since: timing.since === null ? null : now }
    case 'turn':
      return act.to === timing.current ? timing : { ...settled(timing, now), current: act.to }
  }
}

/** «4:05», «1:04:05» */
export function clockText(milliseconds: number): string {
  const seconds = Math.floor(milliseconds / 1000)
  const two = (value: number): string => String(value).padStart(2, '0')
  const [hours, minutes] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60]
  const rest = two(seconds % 60)
  return hours > 0 ? `${hours}:${two(minutes)}:${rest}` : `${minutes}:${rest}`
}
