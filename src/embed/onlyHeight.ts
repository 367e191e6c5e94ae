/** What the page around may send: nothing but «begin» and «tell your height». */
const ASKED: readonly unknown[] = ['iframe-child-init', 'iframe-get-child-dimensions']

/**
 * Is this a request for the height, and no more? The library would also let the page around set
 * padding and margin here, and measure any element that a selector of its own finds.
 */
export function asksForHeight(data: unknown): boolean {
  if (typeof data !== 'object' || data === null) return false
  const { type, ...rest }: { readonly type?: unknown } = data
  return ASKED.includes(type) && Object.values(rest).every((value) => value === undefined)
}

/** Lets only the page around, and only such requests, through to listeners added after this one. */
export function guardMessages(own: Window): void {
  own.addEventListener('message', (event) => {
    if (event.source !== own.parent || !asksForHeight(event.data)) event.stopImmediatePropagation()
  })
}
