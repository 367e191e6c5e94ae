/** What an edition has that a page could be about. */
export interface Contents {
  readonly slug: string
  readonly goals: readonly string[]
  readonly indicators: readonly string[]
}

/** Has the edition the page at `path`? `editions` oldest first, all there are. */
export function pageIn(path: string, edition: Contents, editions: readonly Contents[]): boolean {
  const [, kind, id = '', to] = path.split('/')
  if (kind === 'indikator') return edition.indicators.includes(id)
  if (kind === 'mal') return edition.goals.includes(id)
  if (kind === 'endringer' && to !== undefined) {
    const slugs = editions.map(({ slug }) => slug)
    return slugs.includes(to) && slugs.indexOf(to) <= slugs.indexOf(edition.slug)
  }
  return true
}
