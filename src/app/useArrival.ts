import { useEffect, useState } from 'react'
import { useLocation } from 'wouter'
import type { Arrival } from '#ui/PageHeading.tsx'

/**
 * How the page on screen was come to. A new page starts at its top; on Back and Forward the
 * browser finds the place where the reader was.
 */
export function useArrival(): Arrival {
  const [location] = useLocation()
  const [arrival, setArrival] = useState<Arrival>('first')

  useEffect(() => {
    const note = ({ type }: Event) => setArrival(type === 'popstate' ? 'pop' : 'push')
    // The router tells of its own steps with events named after the history methods; captured,
    // they are known here before the router draws the new page.
    const events = ['pushState', 'replaceState', 'popstate']
    for (const event of events) window.addEventListener(event, note, { capture: true })
    return () => {
      for (const event of events) window.removeEventListener(event, note, { capture: true })
    }
  }, [])

  useEffect(() => {
    if (arrival === 'push') window.scrollTo(0, 0)
    // Only a new address scrolls: filtering pushes too, but stays on its page.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [location])

  return arrival
}
