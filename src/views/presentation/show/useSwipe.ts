import { useRef, type PointerEvent } from 'react'

/** A swipe is at least this long, mostly sideways, and done within this time. */
const LEAST_PX = 50
const LONGEST_MS = 800

/** Handlers for a finger that swipes: to the left is the next slide. A chart keeps its fingers. */
export function useSwipe(next: () => void, previous: () => void) {
  const from = useRef<{ x: number; y: number; at: number; id: number } | null>(null)
  return {
    onPointerDown(event: PointerEvent<HTMLElement>) {
      const { target, pointerType, pointerId, clientX, clientY, timeStamp } = event
      const theirs = target instanceof Element && target.closest('.chart-stage, button, summary')
      from.current =
        pointerType === 'touch' && !theirs
          ? { x: clientX, y: clientY, at: timeStamp, id: pointerId }
          : null
    },
    onPointerUp({ pointerId, clientX, clientY, timeStamp }: PointerEvent<HTMLElement>) {
      const start = from.current
      from.current = null
      if (start?.id !== pointerId || timeStamp - start.at > LONGEST_MS) return
      const [across, down] = [clientX - start.x, clientY - start.y]
      if (Math.abs(across) < LEAST_PX || Math.abs(across) < 2 * Math.abs(down)) return
      if (across < 0) next()
      else previous()
    },
    onPointerCancel() {
      from.current = null
    },
  }
}
