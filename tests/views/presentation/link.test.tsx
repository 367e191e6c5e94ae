import { act, render, screen } from '@testing-library/react'
import { useState } from 'react'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { useWire } from '#views/presentation/show/useWire.ts'
import type { Message, Place } from '#views/presentation/show/message.ts'

const PAIR = 'abc123def4'

/** The other window, as far as this one knows it: what it was sent, and whether it is closed. */
function otherWindow() {
  const sent: Message[] = []
  const targets: string[] = []
  const postMessage = (message: Message, target: string) => {
    sent.push(message)
    targets.push(target)
  }
  // Only what the wire uses of a window.
  return { sent, targets, window: { postMessage, closed: false } as unknown as Window }
}

function Shown({ other }: { other: Window }) {
  const [place, setPlace] = useState<Place>({ slide: 1, blank: false })
  const status = useWire({ role: 'show', pair: PAIR, other: () => other, place, steer: setPlace })
  return (
    <>
      <p>{`${place.slide} ${place.blank ? 'black' : 'shown'} ${status}`}</p>
      <button type="button" onClick={() => setPlace({ slide: 6, blank: false })}>
        Go
      </button>
    </>
  )
}

/** A message that arrives as the browser delivers it. */
const arrives = (data: unknown, source: Window | null, origin = window.origin) =>
  act(() => {
    const event = new MessageEvent('message', { data, origin })
    Object.defineProperty(event, 'source', { value: source })
    window.dispatchEvent(event)
  })

const told = () => screen.getByText(/shown|black/).textContent
const from = { from: 'presenter', pair: PAIR } as const

afterEach(() => {
  vi.unstubAllGlobals()
  vi.useRealTimers()
})

describe('without a channel, from window to window', () => {
  it('both steer, and none is told what it said itself', () => {
    vi.stubGlobal('BroadcastChannel', undefined)
    Reflect.deleteProperty(window, 'BroadcastChannel')
    const other = otherWindow()
    render(<Shown other={other.window} />)
    expect(told()).toBe('1 shown waiting')
    arrives({ ...from, kind: 'hello' }, other.window)
    expect(other.sent.at(-1)).toMatchObject({ kind: 'at', slide: 1 })
    expect(other.targets.at(-1)).toBe(window.origin)
    other.sent.length = 0
    arrives({ ...from, kind: 'at', slide: 5, blank: true }, other.window)
    expect(told()).toBe('5 black open')
    expect(other.sent).toEqual([])
    act(() => screen.getByRole('button').click())
    expect(other.sent).toEqual([{ from: 'show', pair: PAIR, kind: 'at', slide: 6, blank: false }])
  })

  it('hears no other window, no other origin, and no other pair', () => {
    vi.stubGlobal('BroadcastChannel', undefined)
    Reflect.deleteProperty(window, 'BroadcastChannel')
    const other = otherWindow()
    render(<Shown other={other.window} />)
    const at = { ...from, kind: 'at', slide: 5, blank: false }
    arrives(at, otherWindow().window)
    arrives(at, null)
    arrives(at, other.window, 'https://another.example')
    arrives({ ...at, pair: 'another123' }, other.window)
    expect(told()).toBe('1 shown waiting')
  })

  it('notices that the other is closed, whether it says so or not', () => {
    vi.useFakeTimers()
    vi.stubGlobal('BroadcastChannel', undefined)
    Reflect.deleteProperty(window, 'BroadcastChannel')
    const other = otherWindow()
    render(<Shown other={other.window} />)
    arrives({ ...from, kind: 'bye' }, other.window)
    expect(told()).toContain('closed')
    arrives({ ...from, kind: 'hello' }, other.window)
    expect(told()).toContain('open')
    Object.assign(other.window, { closed: true })
    act(() => {
      vi.advanceTimersByTime(1500)
    })
    expect(told()).toContain('closed')
  })
})
