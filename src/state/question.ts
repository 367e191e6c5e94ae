/** «Hva skal til?» in the address: `niva` and `ar`. */
export interface AskedFor {
  readonly level: number | null
  readonly year: number | null
}

const number = (text: string | null): number | null => {
  const value = text === null || text.trim() === '' ? NaN : Number(text.replace(',', '.'))
  // Plus nothing, so that -0 is 0.
  return Number.isFinite(value) ? value + 0 : null
}

/** Reads level and year from a query string; what is no number falls away quietly. */
export function parseQuestion(search: string): AskedFor {
  const params = new URLSearchParams(search)
  return { level: number(params.get('niva')), year: number(params.get('ar')) }
}

/** Puts level and year into a query string without `?`; the rest of it stays, defaults are left out. */
export function formatQuestion(search: string, { level, year }: AskedFor): string {
  const params = new URLSearchParams(search)
  const put = (key: string, value: number | null) =>
    value === null ? params.delete(key) : params.set(key, String(value))
  put('niva', level)
  put('ar', year)
  return params.toString()
}
