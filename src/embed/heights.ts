/** Higher than the whole board in the narrowest column; what is more is no height of ours. */
const HIGHEST = 20_000

/** May a frame be made this high, in CSS pixels? Whoever sends the message, it may hold anything. */
export function isHeight(height: unknown): boolean {
  return typeof height === 'number' && height >= 1 && height <= HIGHEST
}
