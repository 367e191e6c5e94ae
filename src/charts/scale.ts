/** A straight-line scale from a domain to a range; a domain without extent maps to its middle. */
export function linear(
  [from, to]: readonly [number, number],
  [start, end]: readonly [number, number],
): (value: number) => number {
  if (to === from) return () => (start + end) / 2
  return (value) => start + ((value - from) / (to - from)) * (end - start)
}

/** The smallest of 1, 2 or 5 times a power of ten that is at least `atLeast` (> 0). */
export function niceStep(atLeast: number): number {
  const power = 10 ** Math.floor(Math.log10(atLeast))
  const factor = [1, 2, 5, 10].find((f) => f * power >= atLeast * (1 - 1e-9)) ?? 10
  return factor * power
}
