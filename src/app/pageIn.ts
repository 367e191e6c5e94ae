/** What an edition has that a page could be about. */
export interface Contents {
  readonly goals: readonly string[]
  readonly indicators: readonly string[]
}

/** Has the edition what the page at `path` is about? */
export function pageIn(path: string, edition: Contents): boolean {
  const [, kind, id = ''] = path.split('/')
  if (kind === 'indikator') return edition.indicators.includes(id)
  if (kind === 'mal') return edition.goals.includes(id)
  return true
}
