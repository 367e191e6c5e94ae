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

/** The parts asked for so far; kept only where newer figures must wait for them. */
const parts: Promise<unknown>[] = []

/** Resolves when the parts asked for have loaded, or failed to, and none has been asked for since. */
export async function partsLoaded(): Promise<void> {
  const asked = parts.length
  await Promise.allSettled(parts)
  if (parts.length > asked) await partsLoaded()
}

/**
 * For `lazy`: loads a part of the page when the page is first used, since it stands in the HTML
 * already and can be read without its code. On a server it is loaded at once.
 */
export function whenUsed<T>(load: () => Promise<T>): () => Promise<T> {
  return async () => {
    if (typeof window !== 'undefined') await firstUse()
    const part = load()
    if (import.meta.env.VITE_DATA_URL) parts.push(part)
    return part
  }
}
