/** Was the show begun from the page where one chooses? Then it is left for there, by going back. */
export interface Begun {
  readonly here: () => boolean
  readonly note: (here: boolean) => void
}

/** Not begun yet. Read and written by what the presenter does, never while drawing. */
export function notBegun(): Begun {
  let begun = false
  return {
    here: () => begun,
    note: (here) => {
      begun = here
    },
  }
}
