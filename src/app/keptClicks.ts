/** How long a click is kept for a part of the page that does not come, in milliseconds. */
const KEPT = 10_000

/** Has React brought the element to life? It notes its own on it; there is no public way to ask. */
const isAlive = (element: Element): boolean =>
  Object.keys(element).some((key) => key.startsWith('__reactProps$'))

/**
 * A click on a part of the page that stands in the HTML and has not come to life is kept, and done
 * when it has: a reader's first touch begins to load the part, and must not be lost by it.
 */
export function keepClicks(): void {
  const keep = (event: MouseEvent) => {
    const { target } = event
    const control = target instanceof Element ? target.closest('button, input, label') : null
    if (!(control instanceof HTMLElement) || isAlive(control)) return
    event.preventDefault()
    event.stopPropagation()
    const since = performance.now()
    const again = () => {
      if (isAlive(control)) control.click()
      else if (control.isConnected && performance.now() - since < KEPT) setTimeout(again, 50)
    }
    again()
  }
  document.addEventListener('click', keep, { capture: true })
}
