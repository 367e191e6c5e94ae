/** Which of the two windows. */
export type Role = 'show' | 'presenter'

/** What both windows show. */
export interface Place {
  /** Number of the slide, from 1. */
  readonly slide: number
  /** The screen is black. */
  readonly blank: boolean
}

interface Sent {
  readonly from: Role
  /** Word the two windows share. */
  readonly pair: string
}

/** `hello`: I am here, where are we? `at`: we are here. `bye`: I am closing. */
export type Message =
  (Sent & { readonly kind: 'hello' | 'bye' }) | (Sent & { readonly kind: 'at' } & Place)

const MOST_SLIDES = 999

/** Reads what a window sent; null for what is not from one of a pair. */
export function readMessage(data: unknown, pair: string): Message | null {
  if (typeof data !== 'object' || data === null) return null
  const { kind, from, pair: theirs, slide, blank }: Partial<Record<string, unknown>> = { ...data }
  if (theirs !== pair || (from !== 'show' && from !== 'presenter')) return null
  if (kind === 'hello' || kind === 'bye') return { kind, from, pair }
  if (kind !== 'at' || typeof slide !== 'number' || typeof blank !== 'boolean') return null
  const known = Number.isInteger(slide) && slide >= 1 && slide <= MOST_SLIDES
  return known ? { kind, from, pair, slide, blank } : null
}

/** Places that are the same have the same. */
export const placeKey = ({ slide, blank }: Place): string => `${slide} ${blank}`
