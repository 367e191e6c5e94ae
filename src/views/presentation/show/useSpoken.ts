import { useCallback, useEffect, useState } from 'react'

const SHOWN_MS = 5000

interface Spoken {
  readonly text: string
  /** Grows with each, so that the same words are read again. */
  readonly count: number
  /** On the screen too, for a while. */
  readonly shown: boolean
}

/** What the show says of itself: read aloud, and shown when it is about something that went wrong. */
export function useSpoken(): readonly [Spoken, (text: string, shown?: boolean) => void] {
  const [spoken, setSpoken] = useState<Spoken>({ text: '', count: 0, shown: false })
  const say = useCallback(
    (text: string, shown = false) =>
      setSpoken((known) => ({ text, count: known.count + 1, shown })),
    [],
  )
  useEffect(() => {
    if (!spoken.shown) return undefined
    const timer = setTimeout(() => setSpoken((known) => ({ ...known, shown: false })), SHOWN_MS)
    return () => clearTimeout(timer)
  }, [spoken])
  return [spoken, say]
}
