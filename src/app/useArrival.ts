import { useEffect, useLayoutEffect, useRef } from 'react'
import { useLocation } from 'wouter'
import { FIRST_ARRIVAL, type Arrival } from '#ui/PageHeading.tsx'

/** The page that the browser's address names; in a meeting pack that stands behind `#/`. */
function addressShown(): string {
  const { pathname, hash } = window.location
  return hash.startsWith('#/') ? hash.replace(/\?.*/, '') : pathname
}

/**
 * How the page on screen was come to. A new page starts at its top; on Back and Forward the
 * browser finds the place where the reader was.
 */
export function useArrival(): { readonly current: Arrival } {
  const [location] = useLocation()
  const arrival = useRef(FIRST_ARRIVAL)
  const shown = useRef<string | null>(null)
  const pushed = useRef(false)

  useEffect(() => {
    // The router tells of its own steps with events named after the history methods. Filtering
    // steps too, but stays on its page. What is not the router's is Back or Forward; their own
    // event cannot tell: the router hears it first, and has drawn the page by then.
    const note = () => {
      pushed.current = addressShown() !== shown.current
    }
    for (const event of ['pushState', 'replaceState']) window.addEventListener(event, note)
    return () => {
      for (const event of ['pushState', 'replaceState']) window.removeEventListener(event, note)
    }
  }, [])

  // Before the effects of the new page, which ask how it was come to.
  useLayoutEffect(() => {
    if (shown.current !== null) {
      arrival.current = { how: pushed.current ? 'push' : 'pop', from: shown.current }
      if (pushed.current) window.scrollTo(0, 0)
    }
    pushed.current = false
    shown.current = addressShown()
    // The address is read from the browser, with the base path; `location` says when it is another.
    // oxlint-disable-next-line react/exhaustive-effect-dependencies
  }, [location])

  return arrival
}
