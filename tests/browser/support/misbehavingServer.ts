import { readFileSync } from 'node:fs'
import { createServer, type IncomingMessage } from 'node:http'
import type { Socket } from 'node:net'
import { join } from 'node:path'
import { well, type Asked, type Manner } from './manners.ts'

/** What the server and one visitor have between them: tests that run at the same time share none. */
export interface Conversation {
  /** What this visitor asked for. */
  readonly asked: readonly Asked[]
  /** Answers a file of its own instead of the build's. */
  readonly change: (path: string, how: (json: never) => unknown) => void
  /** Answers paths below data/v1 that match in this manner. */
  readonly behave: (path: RegExp, manner: Manner) => void
}

/** A server that answers the published layout, to each visitor in whatever manner it is told to. */
export interface MisbehavingServer {
  readonly url: string
  /** Begins with a visitor whose browser's User-Agent is this name; until told otherwise, well. */
  readonly converse: (visitor: string) => Conversation
  readonly close: () => Promise<void>
}

interface State {
  readonly asked: Asked[]
  readonly own: Map<string, string>
  readonly manners: { readonly path: RegExp; readonly manner: Manner }[]
}

/** Starts it on a free port. The files are those of the built folder, once `folder` has them. */
export async function startMisbehavingServer(folder: string): Promise<MisbehavingServer> {
  const states = new Map<string, State>()
  const sockets = new Set<Socket>()

  const stateOf = (visitor: string): State => {
    const state = states.get(visitor) ?? { asked: [], own: new Map(), manners: [] }
    states.set(visitor, state)
    return state
  }
  const fileText = (path: string, { own }: State): string => {
    try {
      return own.get(path) ?? readFileSync(join(folder, 'data/v1', path), 'utf8')
    } catch {
      return ''
    }
  }
  const server = createServer((request, response) => {
    const path = pathOf(request)
    const state = stateOf(request.headers['user-agent'] ?? '')
    const { asked, manners } = state
    const before = asked.filter((one) => one.path === path).length
    const one: Asked = { path, status: 0, sent: 0, cut: false }
    asked.push(one)
    response.on('close', () => {
      one.status = response.headersSent ? response.statusCode : 0
      one.cut = !response.writableFinished
    })
    response.setHeader('access-control-allow-origin', '*')
    const manner = manners.find((rule) => rule.path.test(path))?.manner ?? well
    manner({ request, response, text: fileText(path, state), before, asked: one })
  })
  server.on('connection', (socket) => {
    sockets.add(socket)
    socket.on('error', () => {})
    socket.on('close', () => sockets.delete(socket))
  })
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve)
  })
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('The server has no port')
  return {
    url: `http://127.0.0.1:${address.port}`,
    converse: (visitor) => {
      const state = stateOf(visitor)
      return {
        asked: state.asked,
        change: (path, how) =>
          state.own.set(path, JSON.stringify(how(JSON.parse(fileText(path, state)) as never))),
        behave: (path, manner) => state.manners.unshift({ path, manner }),
      }
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        for (const socket of sockets) socket.destroy()
      }),
  }
}

/** The path below data/v1. */
const pathOf = (request: IncomingMessage): string =>
  new URL(request.url ?? '/', 'http://localhost').pathname.replace('/data/v1/', '')
