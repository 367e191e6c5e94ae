import { readMessage, type Message } from './message.ts'

/** A way between the two windows of a show, without a server. */
export interface Wire {
  readonly send: (message: Message) => void
  readonly close: () => void
}

/** Files that are opened by themselves have no origin that others share. */
const isOpaque = (): boolean => window.origin === 'null'

/** Over a channel that only pages of this site hear; the word in it keeps pairs apart. */
function channelWire(pair: string, receive: (message: Message) => void): Wire {
  const channel = new BroadcastChannel(`presentasjon-${pair}`)
  channel.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
    const message = readMessage(data, pair)
    if (message) receive(message)
  })
  return {
    // A channel has no target: only pages of this origin hear it.
    // oxlint-disable-next-line unicorn/require-post-message-target-origin
    send: (message) => channel.postMessage(message),
    close: () => channel.close(),
  }
}

/** From window to window: hears only the one it knows, and only from where it came itself. */
function windowWire(
  pair: string,
  other: () => Window | null,
  receive: (message: Message) => void,
): Wire {
  const listen = ({ data, origin, source }: MessageEvent<unknown>) => {
    if (source === null || source !== other() || origin !== window.origin) return
    const message = readMessage(data, pair)
    if (message) receive(message)
  }
  window.addEventListener('message', listen)
  return {
    // An opaque origin cannot be named; the window itself is known.
    send: (message) => other()?.postMessage(message, isOpaque() ? '*' : window.origin),
    close: () => window.removeEventListener('message', listen),
  }
}

/** Opens the way to the other window; `other` is that window where it is known. */
export function openWire(
  pair: string,
  other: () => Window | null,
  receive: (message: Message) => void,
): Wire {
  return 'BroadcastChannel' in window && !isOpaque()
    ? channelWire(pair, receive)
    : windowWire(pair, other, receive)
}
