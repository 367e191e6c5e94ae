import { request as plain, type IncomingHttpHeaders } from 'node:http'
import { request as secure } from 'node:https'

/** Where to ask, whatever its name: nothing is looked up. */
export interface Place {
  readonly port: number
  readonly tls: boolean
  /** As a visitor would write it. */
  readonly host: string
}

export interface Answer {
  readonly status: number
  readonly headers: IncomingHttpHeaders
  readonly body: Buffer
}

/** Asks for a path, which is sent as it is; nothing is followed or unpacked. */
export function ask(
  { port, tls, host }: Place,
  path: string,
  headers: Readonly<Record<string, string>> = {},
  method = 'GET',
): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const options = { host: '127.0.0.1', port, path, method, agent: false }
    const own = { ...options, headers: { host, ...headers } }
    const send = tls ? secure({ ...own, servername: host, rejectUnauthorized: false }) : plain(own)
    send.once('error', reject)
    send.once('response', (response) => {
      const parts: Buffer[] = []
      response.on('data', (part: Buffer) => parts.push(part))
      response.once('error', reject)
      response.once('end', () => {
        const status = response.statusCode ?? 0
        resolve({ status, headers: response.headers, body: Buffer.concat(parts) })
      })
    })
    send.end()
  })
}
