/** Plane geometry for placing labels, in the drawing's own units; y grows downwards. */
export interface Box {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

export interface Segment {
  readonly x1: number
  readonly y1: number
  readonly x2: number
  readonly y2: number
}

export const right = (box: Box): number => box.x + box.width
export const bottom = (box: Box): number => box.y + box.height

/** Do the two cover a common area? Edges may touch. */
export function overlap(a: Box, b: Box): boolean {
  return a.x < right(b) && b.x < right(a) && a.y < bottom(b) && b.y < bottom(a)
}

export function inside(box: Box, of: Box): boolean {
  return box.x >= of.x && box.y >= of.y && right(box) <= right(of) && bottom(box) <= bottom(of)
}

/** Does the segment pass through the box? Liang and Barsky's clipping. */
export function crosses({ x1, y1, x2, y2 }: Segment, box: Box): boolean {
  const [dx, dy] = [x2 - x1, y2 - y1]
  let [from, to] = [0, 1]
  const sides = [
    [-dx, x1 - box.x],
    [dx, right(box) - x1],
    [-dy, y1 - box.y],
    [dy, bottom(box) - y1],
  ] as const
  for (const [p, q] of sides) {
    if (p === 0 && q <= 0) return false
    if (p < 0) from = Math.max(from, q / p)
    if (p > 0) to = Math.min(to, q / p)
  }
  return from < to
}

/** The square around a mark. */
export function around(x: number, y: number, radius: number): Box {
  return { x: x - radius, y: y - radius, width: 2 * radius, height: 2 * radius }
}

/** Do the two segments cross? Common end points and parallels do not count. */
export function cross(a: Segment, b: Segment): boolean {
  const side = (s: Segment, x: number, y: number): number =>
    Math.sign((s.x2 - s.x1) * (y - s.y1) - (s.y2 - s.y1) * (x - s.x1))
  return (
    side(a, b.x1, b.y1) * side(a, b.x2, b.y2) < 0 && side(b, a.x1, a.y1) * side(b, a.x2, a.y2) < 0
  )
}
