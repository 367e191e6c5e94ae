/** What tells that somebody is using the page, whatever they use it with. */
const SIGNS = ['pointermove', 'pointerdown', 'touchstart', 'keydown', 'scroll', 'focusin'] as const

let begin: (() => void) | null = null
let begun: Promise<void> | null = null

function firstUse(): Promise<void> {
  begun ??= new Promise((resolve) => {
    begin = resolve
    for (const sign of SIGNS) {
      window.addEventListener(sign, () => resolve(), { once: true, passive: true })
    }
  })
  return begun
}

/** Lets what waits for the page to be used go on: the page did not come whole, or is out of date. */
export function beginUse(): void {
  void firstUse()
  begin?.()
}

/**
 * For `lazy`: loads a part of the page when the page is first used, since it stands in the HTML
 * already and can be read without its code. On a server it is loaded at once.
 */
export function whenUsed<T>(load: () => Promise<T>): () => Promise<T> {
  return async () => {
    if (typeof window !== 'undefined') await firstUse()
    return load()
  }
}
