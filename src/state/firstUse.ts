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

/** What `load` brings; when it does not arrive, tries again when the reader goes to another page. */
async function untilHere<T>(load: () => Promise<T>): Promise<T> {
  try {
    return await load()
  } catch {
    // The router's own event; see useArrival.ts.
    await new Promise((resolve) => {
      window.addEventListener('pushState', resolve, { once: true })
    })
    return untilHere(load)
  }
}

/**
 * For `lazy`: loads a part of the page when the page is first used, since it stands in the HTML
 * already and can be read without its code; so one that does not arrive stays as it is, and the page
 * says so (see app/freshCopy.ts). On a server it is loaded at once.
 */
export function whenUsed<T>(load: () => Promise<T>): () => Promise<T> {
  return async () => {
    if (typeof window === 'undefined') return load()
    await firstUse()
    return untilHere(() => {
      const part = load()
      if (import.meta.env.VITE_DATA_URL) parts.push(part)
      return part
    })
  }
}
