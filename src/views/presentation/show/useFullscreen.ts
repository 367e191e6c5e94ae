import { useCallback, useEffect, useRef } from 'react'

/** Fills the whole screen, or leaves it; calls `refused` where that is not allowed. */
export function useFullscreen(refused: () => void): () => void {
  const ours = useRef(false)
  useEffect(
    () => () => {
      if (ours.current && document.fullscreenElement) void document.exitFullscreen()
    },
    [],
  )
  return useCallback(() => {
    if (document.fullscreenElement) {
      void document.exitFullscreen()
      return
    }
    const { documentElement: root } = document
    if (!('requestFullscreen' in root)) {
      refused()
      return
    }
    root.requestFullscreen().then(() => {
      ours.current = true
    }, refused)
  }, [refused])
}
