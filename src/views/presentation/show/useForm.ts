import { useLayoutEffect, useRef, useState, type RefObject } from 'react'
import { FORMS, type Form } from '#charts/geometry.ts'
import { TEXT_SIZE } from '#charts/labels.ts'

/** Smaller than this there is no drawing to be made. */
const LEAST = 80

/**
 * The room a drawing has, in its own units: as many as make its text as large as the element's.
 * So the style sheet says how large the letters are, and the drawing fills the rest.
 */
export function useForm<E extends HTMLElement>(): readonly [RefObject<E | null>, Form] {
  const element = useRef<E>(null)
  const [form, setForm] = useState(FORMS.wide)
  useLayoutEffect(() => {
    const { current } = element
    if (!current || !('ResizeObserver' in window)) return undefined
    const measure = () => {
      const unit = Number.parseFloat(getComputedStyle(current).fontSize) / TEXT_SIZE
      const [width, height] = [current.clientWidth / unit, current.clientHeight / unit]
      if (!(width >= LEAST && height >= LEAST)) return
      const next = { width: Math.floor(width), height: Math.floor(height) }
      setForm((known) =>
        known.width === next.width && known.height === next.height
          ? known
          : { name: 'wide', ...next },
      )
    }
    measure()
    const observer = new ResizeObserver(measure)
    observer.observe(current)
    return () => observer.disconnect()
  }, [])
  return [element, form]
}
