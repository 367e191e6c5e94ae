import { useEffect, useEffectEvent, useRef, useState } from 'react'
import { placeKey, type Place, type Role } from './message.ts'
import { openWire, type Wire } from './wire.ts'

/** `waiting`: nothing heard yet. `closed`: it said so itself, or its window is gone. */
export type WireStatus = 'none' | 'waiting' | 'open' | 'closed'

const LOOK_MS = 1000

interface Input {
  readonly role: Role
  /** Word the windows share; null while there is no other window. */
  readonly pair: string | null
  readonly other: () => Window | null
  readonly place: Place
  /** Goes where the other window has gone. */
  readonly steer: (place: Place) => void
}

/** Keeps this window in step with the other, and tells how it is with it. */
export function useWire({ role, pair, other, place, steer }: Input): WireStatus {
  const [heard, setHeard] = useState<{ readonly of: string; readonly status: WireStatus } | null>(
    null,
  )
  const wire = useRef<Wire | null>(null)
  // What both windows know; only news is sent.
  const agreed = useRef('')

  const send = useEffectEvent((kind: 'hello' | 'bye' | 'at') => {
    if (pair === null) return
    const sent = { from: role, pair }
    wire.current?.send(kind === 'at' ? { ...sent, kind, ...place } : { ...sent, kind })
  })
  const onGo = useEffectEvent((to: Place) => {
    agreed.current = placeKey(to)
    steer(to)
  })
  const otherWindow = useEffectEvent(() => other())

  useEffect(() => {
    if (pair === null) return undefined
    const setStatus = (status: WireStatus) => setHeard({ of: pair, status })
    wire.current = openWire(
      pair,
      () => otherWindow(),
      (message) => {
        if (message.from === role) return
        setStatus(message.kind === 'bye' ? 'closed' : 'open')
        // The slides know where they are; the presenter's window follows when it comes.
        if (message.kind === 'hello') send(role === 'show' ? 'at' : 'hello')
        if (message.kind === 'at') onGo(message)
      },
    )
    send('hello')
    const gone = () => send('bye')
    window.addEventListener('pagehide', gone)
    const look = setInterval(() => {
      // One whose page never came looks closed too: what stands in its place is of no site.
      if (otherWindow()?.closed)
        setHeard((now) => (now?.of === pair ? { of: pair, status: 'closed' } : now))
    }, LOOK_MS)
    return () => {
      send('bye')
      window.removeEventListener('pagehide', gone)
      clearInterval(look)
      wire.current?.close()
      wire.current = null
    }
  }, [pair, role])

  const now = placeKey(place)
  useEffect(() => {
    if (agreed.current !== now) send('at')
    agreed.current = now
  }, [now])
  if (pair === null) return 'none'
  return heard?.of === pair ? heard.status : 'waiting'
}
