import { useLayoutEffect, useState, type RefObject } from 'react'

/** Where there is no layout to measure, as in a test without one. */
const UNMEASURED = 760

/** CSS pixels in a drawing's unit: text in it is then as large beside the page's as it should be. */
const textScale = (): number =>
  (Number.parseFloat(getComputedStyle(document.documentElement).fontSize) || 16) / 16

/**
 * Width of an element, kept up to date; 0 until it is known. In CSS pixels, or in sixteenths of the
 * page's text size, so that a drawing grows with the text, on a projector or when a reader asks.
 */
export function useWidth(ref: RefObject<HTMLElement | null>, unit: 'px' | 'text' = 'text'): number {
  const [width, setWidth] = useState(0)
  useLayoutEffect(() => {
    const element = ref.current
    if (!element) return undefined
    const measure = (): void => {
      const scale = unit === 'px' ? 1 : textScale()
      setWidth(Math.floor(element.clientWidth / scale) || UNMEASURED)
    }
    measure()
    if (typeof ResizeObserver === 'undefined') return undefined
    const observer = new ResizeObserver(measure)
    observer.observe(element)
    return () => observer.disconnect()
  }, [ref, unit])
  return width
}
