import { useEffect, useState } from 'react'

const REST_MS = 3500

/** Is somebody pointing, touching or moving focus, or has just done so? Keys alone wake nothing. */
export function useAwake(): boolean {
  const [awake, setAwake] = useState(true)
  useEffect(() => {
    let timer = setTimeout(() => setAwake(false), REST_MS)
    let place = ''
    const wake = () => {
      clearTimeout(timer)
      setAwake(true)
      timer = setTimeout(() => setAwake(false), REST_MS)
    }
    // A browser tells of a move too when something else moved under the pointer.
    const moved = ({ screenX, screenY }: PointerEvent) => {
      const now = `${screenX} ${screenY}`
      if (place !== '' && place !== now) wake()
      place = now
    }
    document.addEventListener('pointermove', moved)
    document.addEventListener('pointerdown', wake)
    document.addEventListener('focusin', wake)
    return () => {
      clearTimeout(timer)
      document.removeEventListener('pointermove', moved)
      document.removeEventListener('pointerdown', wake)
      document.removeEventListener('focusin', wake)
    }
  }, [])
  return awake
}
