import { execFileSync, spawn } from 'node:child_process'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { connect, createServer } from 'node:net'
import { join } from 'node:path'

/** Where distributions put it. */
const PLACES = [
  '/usr/sbin/nginx',
  '/usr/local/sbin/nginx',
  '/usr/local/bin/nginx',
  '/opt/homebrew/bin/nginx',
]

/** Path of the machine's nginx: `NGINX`, or where distributions put it. Throws with what to do. */
export function findNginx(): string {
  const named = process.env['NGINX']
  const found = (named ? [named] : PLACES).find((path) => existsSync(path))
  if (found) return found
  throw new Error(
    named
      ? `NGINX is set to ${named}, where nothing is.`
      : 'No nginx to test with. Install it (Debian, Ubuntu: `sudo apt-get install nginx-light`; ' +
          'macOS: `brew install nginx`), or set NGINX to the path of one.',
  )
}

/** A port of this machine that nothing listens to. */
export async function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer()
    server.on('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => {
        if (address !== null && typeof address !== 'string') resolve(address.port)
      })
    })
  })
}

/**
 * A file of `deploy/` with some of its text exchanged: what the operator changes, and the ports,
 * which an ordinary user may not take. Throws when something to be exchanged is not there.
 */
export function operatorsFile(
  name: string,
  changes: readonly (readonly [string, string])[],
): string {
  let text = readFileSync(join('deploy', name), 'utf8')
  for (const [from, to] of changes) {
    if (!text.includes(from)) throw new Error(`deploy/${name} does not say «${from}»`)
    text = text.replaceAll(from, to)
  }
  return text
}

/** The settings around a server as Debian's /etc/nginx/nginx.conf has them, in a folder of its own. */
function around(folder: string, server: string): string {
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
    (kind) => `${kind}_temp_path ${folder}/${kind};`,
  )
  return `
${process.getuid?.() === 0 ? 'user root;' : ''}
daemon off;
worker_processes 1;
pid ${folder}/nginx.pid;
error_log stderr warn;
events {}
http {
  ${temporary.join('\n  ')}
  access_log off;
  sendfile on;
  tcp_nopush on;
  types_hash_max_size 2048;
  ${existsSync('/etc/nginx/mime.types') ? 'include /etc/nginx/mime.types;' : ''}
  default_type application/octet-stream;
  gzip on;
${server}
}
`
}

/** An nginx that runs. */
export interface RunningNginx {
  readonly close: () => Promise<void>
  /** What it has warned of since it was started. */
  readonly warnings: () => string
}

/** Starts nginx with a server's configuration; `port` is one that it is to listen to. */
export async function startNginx(
  folder: string,
  server: string,
  port: number,
): Promise<RunningNginx> {
  const program = findNginx()
  const configuration = join(folder, 'nginx.conf')
  writeFileSync(configuration, around(folder, server))
  const options = ['-p', folder, '-c', configuration, '-e', 'stderr']
  execFileSync(program, [...options, '-t'], { stdio: 'pipe' })
  const running = spawn(program, options, { stdio: ['ignore', 'ignore', 'pipe'] })
  let said = ''
  running.stderr.setEncoding('utf8')
  running.stderr.on('data', (text: string) => {
    said += text
  })
  const ended = new Promise<void>((resolve) => {
    running.once('exit', () => resolve())
  })
  for (let tries = 0; !(await answers(port)); tries += 1) {
    if (running.exitCode !== null || tries > 200) throw new Error(`nginx does not run:\n${said}`)
    await new Promise((resolve) => {
      setTimeout(resolve, 50)
    })
  }
  return {
    warnings: () => said,
    close: async () => {
      running.kill('SIGQUIT')
      await ended
    },
  }
}

function answers(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1')
    socket.once('connect', () => {
      socket.destroy()
      resolve(true)
    })
    socket.once('error', () => resolve(false))
  })
}

/** A certificate for the names of the example, signed by itself. */
export function makeCertificate(folder: string): { certificate: string; key: string } {
  const [certificate, key] = [join(folder, 'certificate.pem'), join(folder, 'key.pem')]
  const names = 'subjectAltName=DNS:indikatorer.example,DNS:www.indikatorer.example'
  const subject = ['-subj', '/CN=indikatorer.example', '-addext', names]
  const kind = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes']
  const out = ['-keyout', key, '-out', certificate, '-days', '2']
  execFileSync('openssl', ['req', '-x509', ...kind, ...out, ...subject], { stdio: 'pipe' })
  return { certificate, key }
}
