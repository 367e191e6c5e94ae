import { use, useEffect } from 'react'
import { ArrivalContext } from '#ui/PageHeading.tsx'

/**
 * Brings the reader to the part of the page that the address names, where the browser could not:
 * it looks only when it loads a page, and the part may be drawn later. On Back and Forward the
 * browser finds the place itself. The target takes focus, but not on the page opened first.
 */
export function useAnchor(): void {
  const arrival = use(ArrivalContext)
  useEffect(() => {
    const { how } = arrival.current
    const target = document.getElementById(window.location.hash.slice(1))
    // Scrolled already: the browser found it, or the reader has begun.
    if (!target || how === 'pop' || (how === 'first' && window.scrollY > 0)) return
    target.scrollIntoView()
    if (how === 'push') target.focus({ preventScroll: true })
  }, [arrival])
}
