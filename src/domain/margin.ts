/** How far a survey's share may be from that of all it stands for. */

/** Two-sided 95 % limit of the normal distribution. */
const Z_95 = 1.96

/** Variance of a share (percent) from n answers, in prosentpoeng². */
const variance = (percent: number, n: number): number => (percent * (100 - percent)) / n

/**
 * The 95 % margin of one share (percent) from `n` answers, in prosentpoeng: 1.96·√(deff·p·q/n),
 * the normal approximation (Cochran, Sampling Techniques, chapter 3). A design effect of 1 is a
 * simple random sample, which is optimistic. Too narrow near 0 and 100, and 0 at them.
 */
export function marginOf(percent: number, n: number, designEffect = 1): number {
  return Z_95 * Math.sqrt(designEffect * variance(percent, n))
}

/**
 * The 95 % margin of the difference between two shares from independent samples, in prosentpoeng:
 * 1.96·√(deff·(p₁q₁/n₁ + p₂q₂/n₂)), the standard error of a difference of two proportions with
 * Kish's design effect. Each share is given as [percent, answers].
 */
export function marginOfDifference(
  [p1, n1]: readonly [number, number],
  [p2, n2]: readonly [number, number],
  designEffect = 1,
): number {
  return Z_95 * Math.sqrt(designEffect * (variance(p1, n1) + variance(p2, n2)))
}
