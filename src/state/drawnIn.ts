/** What a reader may have drawn into an indicator's chart: `visning=bane,videreforing`. */
export interface DrawnIn {
  readonly path: boolean
  readonly projection: boolean
}

const WORDS = { path: 'bane', projection: 'videreforing' } as const

/** Reads a query string; words that are not known fall away quietly. */
export function parseDrawnIn(search: string): DrawnIn {
  const words = new URLSearchParams(search).get('visning')?.split(',') ?? []
  return { path: words.includes(WORDS.path), projection: words.includes(WORDS.projection) }
}

/** Puts it into a query string without `?`; the rest stays, and nothing is said of nothing. */
export function formatDrawnIn(search: string, drawn: DrawnIn): string {
  const params = new URLSearchParams(search)
  const words = (['path', 'projection'] as const).filter((key) => drawn[key])
  if (words.length === 0) params.delete('visning')
  else params.set('visning', words.map((key) => WORDS[key]).join(','))
  return params.toString().replaceAll('%2C', ',')
}
