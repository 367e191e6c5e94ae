import { useEffect, useRef, useState } from 'react'
import { asPresenter } from '#state/deckWindow.ts'
import type { Place } from './message.ts'
import { useWire, type WireStatus } from './useWire.ts'

/** An answer that takes longer will not come: the window's page did not. */
const ANSWER_MS = 15_000

/** Before the word in this window's name: so it is known when the slides are loaded again. */
const NAME = 'lysbilder-'

function newPair(): string {
  const letters = crypto.getRandomValues(new Uint8Array(10))
  return [...letters].map((byte) => (byte % 36).toString(36)).join('')
}

interface PresenterWindow {
  readonly status: WireStatus
  /** Opens it, or brings it to the front; tells how that went. */
  readonly open: () => Promise<'opened' | 'blocked' | 'silent'>
}

/** The presenter's window, and what goes between it and the slides. */
export function usePresenterWindow(place: Place, steer: (place: Place) => void): PresenterWindow {
  // The name of a window stays when its page is loaded again, and goes with it.
  const [pair, setPair] = useState(() =>
    window.name.startsWith(NAME) ? window.name.slice(NAME.length) : null,
  )
  const opened = useRef<Window | null>(null)
  const status = useWire({ role: 'show', pair, other: () => opened.current, place, steer })
  const latest = useRef(status)
  useEffect(() => {
    latest.current = status
  }, [status])

  async function open() {
    if (opened.current?.closed === false && latest.current === 'open') {
      opened.current.focus()
      return 'opened'
    }
    const word = newPair()
    const { pathname, search, hash } = window.location
    // A page that lies in one file has its address behind the hash.
    const own = hash.startsWith('#/') ? hash : pathname + search
    const [path = '', query = ''] = own.split('?')
    const address = `${path}?${asPresenter(query, word)}`
    const found = window.open(address, `foredrag-${word}`, 'popup,width=1280,height=800')
    if (!found) return 'blocked'
    opened.current = found
    window.name = NAME + word
    setPair(word)
    await new Promise((resolve) => {
      setTimeout(resolve, ANSWER_MS)
    })
    return latest.current === 'waiting' ? 'silent' : 'opened'
  }
  return { status, open }
}
