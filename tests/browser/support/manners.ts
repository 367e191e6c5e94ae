import { createHash } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'

/** One request that came, below data/v1. */
export interface Asked {
  readonly path: string
  /** What it was answered with; 0 while it is not. */
  status: number
  /** Bytes of the answer handed to the network. */
  sent: number
  /** Was the line cut before the answer was whole? */
  cut: boolean
}

interface Exchange {
  readonly request: IncomingMessage
  readonly response: ServerResponse
  /** The right answer; empty for a file that is not there. */
  readonly text: string
  /** How many times the file was asked for before. */
  readonly before: number
  readonly asked: Asked
}

/** How a server answers. */
export type Manner = (exchange: Exchange) => void

const JSON_TYPE = 'application/json'

/** The answer as it should be, whole and with an ETag; not sent again to one who has it. */
export const well: Manner = ({ request, response, text }) => {
  const etag = `"${createHash('sha256').update(text).digest('hex')}"`
  if (text === '') response.writeHead(404).end()
  else if (request.headers['if-none-match'] === etag) response.writeHead(304, { etag }).end()
  else response.writeHead(200, { 'content-type': JSON_TYPE, etag }).end(text)
}

const status =
  (code: number, headers: Record<string, string> = {}): Manner =>
  ({ response }) => {
    response.writeHead(code, { 'content-type': JSON_TYPE, ...headers }).end('{"message": "no"}')
  }

const json =
  (change: (json: never) => unknown, type = JSON_TYPE): Manner =>
  ({ response, text }) => {
    const changed = text === '' ? null : change(JSON.parse(text) as never)
    response.writeHead(200, { 'content-type': type }).end(JSON.stringify(changed))
  }

/** Sends two hundred megabytes, as fast as they are taken. */
const endless: Manner = ({ response, asked }) => {
  const piece = Buffer.alloc(100_000, ' ')
  response.writeHead(200, { 'content-type': JSON_TYPE })
  const more = () => {
    while (asked.sent < 200_000_000) {
      if (asked.cut) return
      asked.sent += piece.length
      if (!response.write(piece)) return void response.once('drain', more)
    }
    response.end('{}')
  }
  more()
}

/** Ways of answering wrong, by what goes wrong. */
export const MANNERS = {
  'never answers': () => {},
  'stops in the middle and stays': ({ response, text }) => {
    response.writeHead(200, { 'content-type': JSON_TYPE })
    response.write(text.slice(0, text.length / 2))
  },
  'hangs up in the middle': ({ response, text }) => {
    const length = String(Buffer.byteLength(text))
    response.writeHead(200, { 'content-type': JSON_TYPE, 'content-length': length })
    response.write(text.slice(0, text.length / 2), () => response.destroy())
  },
  'ends in the middle as if that were all': ({ response, text }) => {
    response.writeHead(200, { 'content-type': JSON_TYPE }).end(text.slice(0, text.length / 2))
  },
  'calls JSON plain text': json((same) => same, 'text/plain'),
  'answers of another version': json((file: object) => ({ ...file, version: 2 })),
  'answers with JSON of another kind': json(() => ({ message: 'maintenance' })),
  'answers null': json(() => null),
  'answers with a page': ({ response }) => {
    response.writeHead(200, { 'content-type': 'text/html' }).end('<!doctype html><h1>Hei</h1>')
  },
  'answers with a page called JSON': ({ response }) => {
    response.writeHead(200, { 'content-type': JSON_TYPE }).end('<!doctype html><h1>Hei</h1>')
  },
  'answers nothing': ({ response }) => {
    response.writeHead(200, { 'content-type': JSON_TYPE }).end()
  },
  'is too busy, and says for how long': status(429, {
    'retry-after': '1',
    'access-control-expose-headers': 'Retry-After',
  }),
  fails: status(500),
  refuses: status(403),
  'does not have it': status(404),
  'sends round in circles': ({ request, response }) => {
    response.writeHead(302, { location: request.url ?? '/' }).end()
  },
  'sends 200 MB': endless,
  'resets the line': ({ request }) => {
    request.socket.resetAndDestroy()
  },
  'writes in Latin-1': ({ response, text }) => {
    const type = 'application/json; charset=iso-8859-1'
    response.writeHead(200, { 'content-type': type }).end(Buffer.from(text, 'latin1'))
  },
  'says it is packed when it is not': ({ response, text }) => {
    const headers = { 'content-type': JSON_TYPE, 'content-encoding': 'gzip' }
    response.writeHead(200, headers).end(text)
  },
  'lets no other site read it': ({ response, text }) => {
    response.removeHeader('access-control-allow-origin')
    response.writeHead(200, { 'content-type': JSON_TYPE }).end(text)
  },
} satisfies Record<string, Manner>
