import { change, changeSinceFirst, type Change, type ChangeContext } from './change.ts'
import type { Claim } from './claim.ts'
import type { Series } from './model.ts'

type Moved = Exclude<Change, { readonly kind: 'none' }>

/** A claim held against the figures: do they point the same way, or another, or is it unknown? */
export type Agreement =
  | { readonly kind: 'same' | 'differs'; readonly claim: Claim; readonly change: Moved }
  | { readonly kind: 'unknown'; readonly claim: Claim }

function changeFor({ between }: Claim, series: Series, context: ChangeContext): Change | null {
  if (!between) return changeSinceFirst(series, context)
  const [from, to] = between.map((id) => series.observations.find((o) => o.period === id))
  return from && to ? change(from, to, context) : null
}

const wayOf = ({ verdict }: Moved): Claim['way'] => (verdict === 'same' ? 'unchanged' : verdict)

/**
 * Holds what an assessment says of the headline figure against the change between the same two
 * periods (the first and the latest exact figure when it names none), tested as `change` tests
 * it. A claimed move that lies within the margin of error differs: the figures do not show it.
 */
export function agreement(claim: Claim, series: Series, context: ChangeContext): Agreement {
  const found = changeFor(claim, series, context)
  if (!found || found.kind === 'none') return { kind: 'unknown', claim }
  return { kind: wayOf(found) === claim.way ? 'same' : 'differs', claim, change: found }
}
