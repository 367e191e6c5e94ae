/** `visning=endringer`: the board marks what is new since the edition before. */
const KEY = 'visning'
const CHANGES = 'endringer'

/** Does the query string ask for the marks? */
export function asksForChanges(search: string): boolean {
  return new URLSearchParams(search).get(KEY) === CHANGES
}

/** The query string without `?`, with or without the marks; the rest of it stays as it is. */
export function withChanges(search: string, shown: boolean): string {
  const rest = search.replace(/^\?/, '').split('&')
  const kept = rest.filter((pair) => pair !== '' && !pair.startsWith(`${KEY}=`))
  return [...kept, ...(shown ? [`${KEY}=${CHANGES}`] : [])].join('&')
}
