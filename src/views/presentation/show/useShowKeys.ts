import { useEffect, useEffectEvent, useRef, useState } from 'react'
import { actOf, ownerOf, type ShowAct } from './keys.ts'

/** Digits that no Enter follows are forgotten after this long. */
const FORGET_MS = 3000
const MOST_DIGITS = 3

/**
 * Listens to the keys for as long as the show is there; returns the digits typed so far. `act` is
 * told what is asked for, and says whether it was done: a key that does nothing is left alone.
 */
export function useShowKeys(
  act: (asked: Exclude<ShowAct, 'go' | { digit: string }> | { readonly go: number }) => boolean,
): string {
  const [typed, setTyped] = useState('')
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    if (event.defaultPrevented || event.isComposing) return
    const asked = actOf(event, ownerOf(event.target), typed)
    if (asked === null) return
    clearTimeout(timer.current)
    if (typeof asked === 'object') {
      setTyped((typed + asked.digit).slice(-MOST_DIGITS))
      timer.current = setTimeout(() => setTyped(''), FORGET_MS)
      return
    }
    const told = typed
    setTyped('')
    // Esc takes back a number that was begun, before anything else.
    if (asked === 'out' && told !== '') return
    if (act(asked === 'go' ? { go: Number(told) } : asked)) event.preventDefault()
  })
  useEffect(() => {
    const listen = (event: KeyboardEvent) => onKey(event)
    document.addEventListener('keydown', listen)
    return () => {
      document.removeEventListener('keydown', listen)
      clearTimeout(timer.current)
    }
  }, [])
  return typed
}
