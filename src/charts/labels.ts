import {
  around,
  bottom,
  cross,
  crosses,
  inside,
  overlap,
  right,
  type Box,
  type Segment,
} from './boxes.ts'
import { textWidth } from './textWidth.ts'

export const TEXT_SIZE = 14
export const LINE_HEIGHT = 17

export interface LabelRequest {
  readonly id: string
  /** The same words broken in different ways, the preferred first. */
  readonly variants: readonly (readonly string[])[]
  /** The mark that the label belongs to, and how far off it keeps. */
  readonly at: { readonly x: number; readonly y: number; readonly gap: number }
  /** `end`: beside the end of a line. `over`: above or below a line that ends at the mark. */
  readonly manner: 'end' | 'over'
  /** Left out rather than laid over a line: what it says stands elsewhere too. */
  readonly spare?: true
}

export interface Label {
  readonly lines: readonly string[]
  /** Left edge of the text; baseline of its first line. */
  readonly x: number
  readonly y: number
  readonly box: Box
  /** From the mark to the label, when the label had to move away. */
  readonly leader: Segment | null
}

export interface Surroundings {
  readonly bounds: Box
  /** Marks: never covered. */
  readonly marks: readonly Box[]
  /** Lines: covered only when there is no other place. */
  readonly lines: readonly Segment[]
}

export const labelWidth = (lines: readonly string[]): number =>
  Math.max(...lines.map((line) => textWidth(line, TEXT_SIZE, 600)))

type Candidate = { readonly box: Box; readonly away: number; readonly side: Side }
type Side = keyof typeof SIDE_COST

/** What a place costs beyond its distance: a label to the right of its mark is found first. */
const SIDE_COST = { right: 0, above: 14, left: 34 }
const SIDES = ['right', 'above', 'left'] as const
/** `over` labels end where their line ends. */
const MANNER_COST = {
  end: SIDE_COST,
  over: { right: 60, above: 40, left: 0 },
}
const CROSSING = 90
const BROKEN_OTHERWISE = 30
/** How finely places are tried. */
const STEP = 2
/** From the top of a label to its first line's baseline. */
const BASELINE = 12.5
/** Moved further than this from its mark, a label is tied to it with a line. */
const NEAR = 15

function candidate(request: LabelRequest, side: Side, dy: number, size: [number, number]) {
  const { x, y, gap } = request.at
  const [width, height] = size
  const away = Math.abs(dy)
  // A leader needs some length to be seen as one.
  const reach = side === 'right' && away > NEAR ? gap + 10 : gap
  const lefts = {
    right: x + reach,
    above: x - width / 2,
    left: request.manner === 'over' ? x + gap - width : x - gap - width,
  }
  const clear = side === 'above' || (side === 'left' && request.manner === 'over')
  const centre = clear ? y + dy + Math.sign(dy || -1) * (height / 2 + gap - 2) : y + dy
  return { box: { x: lefts[side], y: centre - height / 2, width, height }, away, side }
}

function leaderTo({ box, away, side }: Candidate, { x, y, gap }: LabelRequest['at']) {
  if (away <= NEAR) return null
  const middle = box.y + box.height / 2
  if (side === 'right') return { x1: x + gap - 3, y1: y, x2: box.x - 2, y2: middle }
  const above = middle < y
  const x2 = Math.min(Math.max(x, box.x + 4), right(box) - 4)
  return { x1: x, y1: above ? y - gap + 3 : y + gap - 3, x2, y2: above ? bottom(box) : box.y }
}

/** Marks that stand between the mark and its label would make it seem to be theirs. */
function hidden({ box }: Candidate, { x, y }: LabelRequest['at'], marks: readonly Box[]): boolean {
  const near = Math.min(Math.max(x, box.x), right(box))
  const reach = { x1: x, y1: y, x2: near, y2: box.y + box.height / 2 }
  const own = (mark: Box): boolean => overlap(mark, around(x, y, 0.1))
  return marks.some((mark) => !own(mark) && crosses(reach, mark))
}

interface Placing {
  readonly labels: ReadonlyMap<string, Label | null>
  readonly cost: number
}

/** What it costs to leave a label out: more than any place. */
const LEFT_OUT = 10_000

function placeInOrder(
  requests: readonly LabelRequest[],
  { bounds, marks, lines }: Surroundings,
): Placing {
  const labels = new Map<string, Label | null>()
  const taken: Box[] = []
  const leaders: Segment[] = []
  let total = 0
  for (const request of requests) {
    const allowed = (at: Candidate): boolean =>
      inside(at.box, bounds) &&
      ![...marks, ...taken].some((mark) => overlap(mark, at.box)) &&
      !leaders.some((leader) => crosses(leader, at.box)) &&
      !(at.side !== 'right' && hidden(at, request.at, marks))
    const best = bestPlace(request, bounds.height, (at) => {
      if (!allowed(at)) return null
      const leader = leaderTo(at, request.at)
      if (leader && taken.some((other) => crosses(leader, other))) return null
      if (leader && leaders.some((other) => cross(leader, other))) return null
      const crossed = lines.filter((line) => crosses(line, at.box)).length
      return request.spare && crossed > 0 ? null : crossed * CROSSING
    })
    labels.set(request.id, best?.label ?? null)
    total += best?.cost ?? LEFT_OUT
    if (!best) continue
    taken.push(best.label.box)
    if (best.label.leader) leaders.push(best.label.leader)
  }
  return { labels, cost: total }
}

/** Tries every place, cheapest kinds first; `price` adds to a place's cost or refuses it. */
function bestPlace(
  request: LabelRequest,
  height: number,
  price: (at: Candidate) => number | null,
): { readonly cost: number; readonly label: Label } | null {
  let best: { readonly cost: number; readonly label: Label } | null = null
  for (const [variant, text] of request.variants.entries()) {
    const size: [number, number] = [labelWidth(text), text.length * LINE_HEIGHT]
    for (const side of SIDES) {
      const extra = MANNER_COST[request.manner][side] + variant * BROKEN_OTHERWISE
      for (let away = 0; away <= height; away += STEP) {
        if (best && away + extra >= best.cost) break
        for (const dy of away === 0 ? [0] : [-away, away]) {
          const at = candidate(request, side, dy, size)
          const more = price(at)
          const cost = away + extra + (more ?? 0)
          if (more === null || (best && cost >= best.cost)) continue
          const { box } = at
          const leader = leaderTo(at, request.at)
          best = { cost, label: { lines: text, x: box.x, y: box.y + BASELINE, box, leader } }
        }
      }
    }
  }
  return best
}

/**
 * Finds each label a place within the bounds, as near to its mark as it can: never over a mark,
 * another label or a leader, and over a line only when nothing else is free. Since one label can
 * be in another's way, three orders are tried (as given, from the top, from the bottom) and the
 * one that moves the labels least is kept. A label without a free place is null: it must be told
 * elsewhere.
 */
export function placeLabels(
  requests: readonly LabelRequest[],
  surroundings: Surroundings,
): ReadonlyMap<string, Label | null> {
  const downwards = requests.toSorted((a, b) => a.at.y - b.at.y)
  const tried = [requests, downwards, downwards.toReversed()].map((order) =>
    placeInOrder(order, surroundings),
  )
  const least = Math.min(...tried.map(({ cost }) => cost))
  return tried.find(({ cost }) => cost === least)?.labels ?? new Map()
}
