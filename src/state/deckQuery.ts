export const DECK_THEMES = ['auto', 'lys', 'mork'] as const
export type DeckTheme = (typeof DECK_THEMES)[number]

/** Slides that are neither a goal's nor an indicator's. */
export const DECK_PARTS = ['apning', 'strategi', 'endringer', 'sporsmal'] as const

/** What the presenter has chosen. All of it is in the address, so that an agenda can link to it. */
export interface DeckQuery {
  /** Keys in the order they are shown; null for all, in the strategy's order. */
  readonly keys: readonly string[] | null
  /** `auto` follows the device. */
  readonly theme: DeckTheme
  /** Number of the slide that is shown, from 1; null while the presenter chooses. */
  readonly slide: number | null
}

export const PLAIN_DECK: DeckQuery = { keys: null, theme: 'auto', slide: null }

const MOST_KEYS = 200
const LONGEST_QUERY = 8000
const MOST_SLIDES = 999
const KEY = /^(?:mal\.)?[a-z0-9-]{1,100}$/

/** Key of a goal's slide. */
export const goalKey = (id: string): string => `mal.${id}`

/** Reads a query string; what is not known, and absurd lengths, fall away quietly. */
export function parseDeckQuery(search: string): DeckQuery {
  if (search.length > LONGEST_QUERY) return PLAIN_DECK
  const params = new URLSearchParams(search)
  const keys = (params.get('utvalg') ?? '').split(',').filter((key) => KEY.test(key))
  const slide = /^[1-9]\d{0,2}$/.test(params.get('lysbilde') ?? '')
    ? Number(params.get('lysbilde'))
    : null
  return {
    keys: keys.length > 0 ? [...new Set(keys)].slice(0, MOST_KEYS) : null,
    theme: DECK_THEMES.find((theme) => theme === params.get('tema')) ?? 'auto',
    slide: slide !== null && slide <= MOST_SLIDES ? slide : null,
  }
}

/** Writes it as a query string without `?`; defaults stay out. */
export function formatDeckQuery({ keys, theme, slide }: DeckQuery): string {
  return [
    ...(keys === null ? [] : [`utvalg=${keys.join(',')}`]),
    ...(theme === 'auto' ? [] : [`tema=${theme}`]),
    ...(slide === null ? [] : [`lysbilde=${slide}`]),
  ].join('&')
}
