export const WAYS = ['up', 'down', 'unchanged'] as const
export type Way = (typeof WAYS)[number]

/** What an assessment says of how the headline figure moved; without periods, over all of them. */
export interface Claim {
  readonly way: Way
  readonly between?: readonly [first: string, last: string] | undefined
}
