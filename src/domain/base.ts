/** The parts that every other part of the model is made of. */

/** Content in the languages it exists in; bokmål is the original and always there. */
export interface Text {
  readonly nb: string
  readonly nn?: string | undefined
  readonly en?: string | undefined
}

/** An id in a URL and in file names: lower-case letters, digits and hyphens. */
export type Slug = string

/** Where a statement was read: the id of a paper, and the page or slide when it is printed. */
export interface SourceRef {
  readonly paper: Slug
  readonly page?: string | undefined
}

/** A statement with its source. */
export interface Sourced {
  readonly text: Text
  readonly source: SourceRef
}
