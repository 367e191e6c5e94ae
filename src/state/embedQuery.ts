export const EMBED_THEMES = ['auto', 'lys', 'mork'] as const
export type EmbedTheme = (typeof EMBED_THEMES)[number]

/** What an embedded view may be asked for in its address; everything else there is ignored. */
export interface EmbedQuery {
  /** `auto` follows the reader's device. */
  readonly theme: EmbedTheme
  /** The figures as a table, and no chart. */
  readonly table: boolean
  /** Ids of the series to show; empty is all of them. */
  readonly series: readonly string[]
}

export const PLAIN_EMBED: EmbedQuery = { theme: 'auto', table: false, series: [] }

/** No indicator has as many, and a longer list is no list of ours. */
const MOST_SERIES = 60
const LONGEST_QUERY = 4000
const SERIES_ID = /^[a-z0-9-]{1,80}$/

/** Reads a query string; words that are not known, and absurd lengths, fall away quietly. */
export function parseEmbedQuery(search: string): EmbedQuery {
  if (search.length > LONGEST_QUERY) return PLAIN_EMBED
  const params = new URLSearchParams(search)
  const series = (params.get('serier') ?? '').split(',').filter((id) => SERIES_ID.test(id))
  return {
    theme: EMBED_THEMES.find((theme) => theme === params.get('tema')) ?? 'auto',
    table: params.get('visning') === 'tabell',
    series: [...new Set(series)].slice(0, MOST_SERIES),
  }
}

/** Writes it as a query string without `?`; defaults stay out. */
export function formatEmbedQuery({ theme, table, series }: EmbedQuery): string {
  return [
    ...(theme === 'auto' ? [] : [`tema=${theme}`]),
    ...(table ? ['visning=tabell'] : []),
    ...(series.length > 0 ? [`serier=${series.join(',')}`] : []),
  ].join('&')
}

/** Which of the series that there are to hide: none when none of those asked for is among them. */
export function hiddenSeries(asked: readonly string[], known: readonly string[]): string[] {
  const hidden = known.filter((id) => !asked.includes(id))
  return hidden.length === known.length ? [] : hidden
}
