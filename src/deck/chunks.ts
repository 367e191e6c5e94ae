/**
 * Splits into parts of at most `most`, as even as they can be: nine of at most seven become five
 * and four. No items give no parts.
 */
export function evenly<T>(items: readonly T[], most: number): T[][] {
  const parts = Math.ceil(items.length / most)
  const size = Math.ceil(items.length / Math.max(1, parts))
  return Array.from({ length: parts }, (_, at) => items.slice(at * size, (at + 1) * size))
}

/**
 * Splits points into parts of at most `most` and at most `room` characters; a point that is longer
 * than that stands alone.
 */
export function filled(points: readonly string[], most: number, room: number): string[][] {
  const parts: string[][] = []
  let left = 0
  for (const point of points) {
    const last = parts.at(-1)
    if (last && last.length < most && point.length <= left) {
      last.push(point)
      left -= point.length
    } else {
      parts.push([point])
      left = room - point.length
    }
  }
  return parts
}

/** Keys of slides that carry one on: `mal.kvalitet`, `mal.kvalitet.2`, `mal.kvalitet.3`. */
export const partKey = (key: string, at: number): string => (at === 0 ? key : `${key}.${at + 1}`)
