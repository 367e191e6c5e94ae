import { parsePeriod } from '#domain/period.ts'

/** A series by the ids it is found with; `series` null is all of the measure's, in grey. */
export interface SeriesKey {
  readonly indicator: string
  readonly measure: string
  readonly series: string | null
}

export const EXPLORE_FORMS = ['lines', 'dots', 'multiples'] as const
export type ExploreForm = (typeof EXPLORE_FORMS)[number]

export const SORTS = ['name', 'high', 'low'] as const
/** Order of the dots: as in the data, or by value. */
export type Sort = (typeof SORTS)[number]

/** What «Utforsk» shows. Everything chosen in it is in the address; names begin with `u`. */
export interface ExploreState {
  readonly open: boolean
  /** Null: what the page itself is about. Empty: the reader has taken everything away. */
  readonly series: readonly SeriesKey[] | null
  readonly form: ExploreForm
  /** Period that values are counted from, `first` for each series' own first, null for as they are. */
  readonly base: string | null
  /** First and last period of the part that is shown; null where nothing is cut off. */
  readonly from: string | null
  readonly to: string | null
  /** The axis of low shares ends lower than 100. */
  readonly enlarged: boolean
  /** Year of the dots; null for the newest there is. */
  readonly year: number | null
  readonly sort: Sort
}

export const CLOSED: ExploreState = {
  open: false,
  series: null,
  form: 'lines',
  base: null,
  from: null,
  to: null,
  enlarged: false,
  year: null,
  sort: 'high',
}

/** An address longer than browsers and mail programs pass on is of no use. */
export const MOST_SERIES = 60

const FORM_WORDS: Record<ExploreForm, string> = { lines: '', dots: 'prikker', multiples: 'ruter' }
const SORT_WORDS: Record<Sort, string> = { name: 'navn', high: '', low: 'lav' }
const FIRST = 'forste'
const NONE = 'ingen'
const ENLARGED = 'forstorret'
const NAMES = ['utforsk', 'uform', 'ubasis', 'ufra', 'util', 'uakse', 'uar', 'urekke'] as const

/** One name for a series, the same in addresses and as a key: `pll.andel.norge`, `pll.andel.*`. */
export const keyText = ({ indicator, measure, series }: SeriesKey): string =>
  `${indicator}.${measure}.${series ?? '*'}`

function parseKey(text: string): SeriesKey[] {
  const [, indicator, measure, series] =
    /^([a-z0-9-]+)\.([a-z0-9-]+)\.([a-z0-9-]+|\*)$/.exec(text) ?? []
  if (!indicator || !measure || !series) return []
  return [{ indicator, measure, series: series === '*' ? null : series }]
}

function parseSeries(text: string): readonly SeriesKey[] | null {
  if (text === NONE) return []
  const keys = [...new Set(text.split(','))].flatMap(parseKey).slice(0, MOST_SERIES)
  return keys.length > 0 ? keys : null
}

function parseYear(text: string | null): number | null {
  const found = parsePeriod(text ?? '')
  return found?.kind === 'year' ? found.year : null
}

const parseAt = (text: string | null): string | null => parsePeriod(text ?? '')?.id ?? null

/** Reads a query string; what is not understood falls away quietly. */
export function parseExplore(search: string): ExploreState {
  const params = new URLSearchParams(search)
  const asked = params.get('utforsk')
  if (asked === null) return CLOSED
  const base = params.get('ubasis')
  const [from, to] = [parseAt(params.get('ufra')), parseAt(params.get('util'))]
  const backwards = from !== null && to !== null && startOf(from) > endOf(to)
  return {
    open: true,
    series: parseSeries(asked),
    form: EXPLORE_FORMS.find((form) => FORM_WORDS[form] === params.get('uform')) ?? 'lines',
    base: base === FIRST ? 'first' : parseAt(base),
    from: backwards ? null : from,
    to: backwards ? null : to,
    enlarged: params.get('uakse') === ENLARGED,
    year: parseYear(params.get('uar')),
    sort: SORTS.find((sort) => SORT_WORDS[sort] === params.get('urekke')) ?? 'high',
  }
}

const startOf = (id: string): number => parsePeriod(id)?.start ?? 0
const endOf = (id: string): number => parsePeriod(id)?.end ?? 0

/** Puts it into a query string without `?`; the rest stays, and defaults are left out. */
export function formatExplore(search: string, state: ExploreState): string {
  const rest = new URLSearchParams(search)
  for (const name of NAMES) rest.delete(name)
  const others = rest.toString().replaceAll('%2C', ',')
  if (!state.open) return others
  const series =
    state.series === null
      ? ''
      : state.series.length === 0
        ? NONE
        : state.series.slice(0, MOST_SERIES).map(keyText).join(',')
  const pairs: [string, string | null][] = [
    ['uform', FORM_WORDS[state.form]],
    ['ubasis', state.base === 'first' ? FIRST : state.base],
    ['ufra', state.from],
    ['util', state.to],
    ['uakse', state.enlarged ? ENLARGED : null],
    ['uar', state.year === null ? null : String(state.year)],
    ['urekke', SORT_WORDS[state.sort]],
  ]
  return [
    others,
    series === '' ? 'utforsk' : `utforsk=${series}`,
    ...pairs.flatMap(([name, value]) => (value ? [`${name}=${value}`] : [])),
  ]
    .filter((part) => part !== '')
    .join('&')
}
