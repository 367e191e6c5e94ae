/** Chance that is the same every time: what is generated must not change from run to run. */
export interface Chance {
  /** From 0 up to, but not with, 1. */
  next(): number
  /** A whole number from `low` to `high`, both with. */
  whole(low: number, high: number): number
  /** Is it one of so many (0–1)? */
  happens(share: number): boolean
  pick<const T>(items: readonly [T, ...T[]]): T
}

/** Chance from a seed: mulberry32 (Tommy Ettinger, public domain), 32 bits of state. */
export function chance(seed: number): Chance {
  let state = seed | 0
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
  const whole = (low: number, high: number) => low + Math.floor(next() * (high - low + 1))
  return {
    next,
    whole,
    happens: (share) => next() < share,
    pick: (items) => items[whole(0, items.length - 1)] ?? items[0],
  }
}
