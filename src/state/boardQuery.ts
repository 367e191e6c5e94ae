import { INDICATOR_TYPES, READINESS } from '#domain/model.ts'
import type { IndicatorFilter } from '#domain/search.ts'

export const NO_FILTER: IndicatorFilter = { readiness: [], types: [], query: '' }

const MAX_QUERY = 100

/** Shortened without leaving half a character behind, which no address can hold. */
function shortened(query: string): string {
  return query.slice(0, MAX_QUERY).replace(/[\uD800-\uDBFF]$/, '')
}

/** The members of `allowed` named in a comma-separated value, in the order of `allowed`. */
function list<T extends string>(value: string | null, allowed: readonly T[]): T[] {
  const named = new Set(value?.split(',') ?? [])
  const found = allowed.filter((item) => named.has(item))
  // All chosen is the same as none chosen: the default stays out of the address.
  return found.length === allowed.length ? [] : found
}

/** Reads the board's filter from a query string; what is not understood falls away quietly. */
export function parseBoardQuery(search: string): IndicatorFilter {
  const params = new URLSearchParams(search)
  return {
    readiness: list(params.get('klarhet'), READINESS),
    types: list(params.get('type'), INDICATOR_TYPES),
    query: shortened(params.get('q') ?? ''),
  }
}

/** Writes the filter as a query string without `?`; defaults stay out. */
export function formatBoardQuery(filter: IndicatorFilter): string {
  const pairs = [
    ['klarhet', filter.readiness.join(',')],
    ['type', filter.types.join(',')],
    ['q', encodeURIComponent(shortened(filter.query)).replaceAll('%20', '+')],
  ]
  return pairs.flatMap(([key, value]) => (value ? [`${key}=${value}`] : [])).join('&')
}
