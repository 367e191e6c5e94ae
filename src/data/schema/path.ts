/** One step of the way into a file: a key of an object or an index of a list. */
export type Key = string | number

/** Writes the way as people do: `measures[0].series[1].name`. Empty for the file itself. */
export function pathText(keys: readonly Key[]): string {
  return keys
    .map((key, at) => (typeof key === 'number' ? `[${key}]` : at === 0 ? key : `.${key}`))
    .join('')
}

/** The keys of a valibot issue's path. */
export function issueKeys(issue: {
  readonly path?: readonly { readonly key: unknown }[] | undefined
}): Key[] {
  return (issue.path ?? []).map(({ key }) => (typeof key === 'number' ? key : String(key)))
}
