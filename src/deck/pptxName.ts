/** Longer names are cut by some systems. */
const LONGEST = 80

/**
 * Name of a downloaded deck: edition by its slug, and what it is about by the id of a goal or an
 * indicator, or `presentasjon` for a choice of several.
 */
export function pptxName(edition: string, what: string): string {
  return `e-helse-indikatorer-${edition}-${what}`.slice(0, LONGEST).concat('.pptx')
}
