import { useState, type Dispatch, type PointerEvent, type SetStateAction } from 'react'
import { nearestStop } from './stops.ts'

type Stops = readonly { readonly x: number }[]

interface Walk {
  /** Index of the stop being read; null before the reader has chosen one. */
  readonly index: number | null
  readonly choose: Dispatch<SetStateAction<number | null>>
  /** Handlers for the drawing of one form, `width` units wide. */
  readonly pointer: (
    stops: Stops,
    width: number,
  ) => {
    readonly onPointerMove: (event: PointerEvent<HTMLElement>) => void
    readonly onPointerDown: (event: PointerEvent<HTMLElement>) => void
    readonly onPointerLeave: (event: PointerEvent<HTMLElement>) => void
  }
}

/**
 * One index for the keyboard's slider, the mouse and the finger. The mouse reads while it is over
 * the drawing; what a finger or the keyboard chose stays.
 */
export function useWalk(): Walk {
  const [index, choose] = useState<number | null>(null)
  return {
    index,
    choose,
    pointer(stops, width) {
      const read = (event: PointerEvent<HTMLElement>) => {
        const box = event.currentTarget.getBoundingClientRect()
        if (box.width === 0) return
        const found = nearestStop(stops, ((event.clientX - box.left) / box.width) * width)
        if (found >= 0) choose(found)
      }
      return {
        onPointerMove: read,
        onPointerDown: read,
        onPointerLeave(event) {
          const walking = event.currentTarget
            .closest('.chart-stage')
            ?.contains(event.currentTarget.ownerDocument.activeElement)
          if (event.pointerType === 'mouse' && walking !== true) choose(null)
        },
      }
    },
  }
}
