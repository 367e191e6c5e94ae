import { useLayoutEffect, useRef, type RefObject } from 'react'

/** How many times the text may be made smaller; each step has its size in slides.css. */
const STEPS = 8

/** Does anything in the slide need more room than it has? */
function tooLittle(slide: HTMLElement): boolean {
  return [...slide.querySelectorAll('[data-room]')].some(
    (room) => room.scrollHeight > room.clientHeight + 1 || room.scrollWidth > room.clientWidth + 1,
  )
}

/**
 * Makes a slide's text as large as there is room for: the largest of a few sizes at which nothing
 * is cut. Told by the attribute `data-fit`; worked out anew when the window changes.
 */
export function useFit(): RefObject<HTMLDivElement | null> {
  const slide = useRef<HTMLDivElement>(null)
  useLayoutEffect(() => {
    const { current } = slide
    if (!current) return undefined
    const fit = () => {
      for (let step = 0; step <= STEPS; step++) {
        current.dataset['fit'] = String(step)
        if (!tooLittle(current)) return
      }
    }
    fit()
    if (!('ResizeObserver' in window)) return undefined
    const observer = new ResizeObserver(fit)
    observer.observe(current)
    return () => observer.disconnect()
  }, [])
  return slide
}
