const PAIR = /^[a-z0-9]{6,20}$/

/**
 * Word that a presenter's window shares with the window that shows its slides; null when the
 * address is not of a presenter's window, or the word is none of ours.
 */
export function presenterPair(search: string): string | null {
  const word = new URLSearchParams(search).get('vindu') ?? ''
  return PAIR.test(word) ? word : null
}

/** Makes a query string without `?` that of the presenter's window. */
export function asPresenter(query: string, pair: string): string {
  return [...(query === '' ? [] : [query]), `vindu=${pair}`].join('&')
}
