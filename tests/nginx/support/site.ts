import { mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { buildSite } from '#tests/browser/support/site.ts'
import type { Place } from './ask.ts'
import { findNginx, freePort, makeCertificate, operatorsFile, startNginx } from './nginx.ts'

/** A built dashboard behind nginx. */
export interface NginxSite {
  readonly place: Place
  /** The same names without TLS; null where there is none. */
  readonly insecure: Place | null
  /** The built files, below the base path. */
  readonly files: string
  /** Path of the first file in `assets/` whose name matches. */
  readonly asset: (name: RegExp) => string
  readonly warnings: () => string
  readonly close: () => Promise<void>
}

export const API = 'https://data.example'

/** Builds, and serves as an operator would: on a machine of its own, or in a container. */
export async function serveByNginx(base: string, how: 'server' | 'container'): Promise<NginxSite> {
  // Said before the long build.
  findNginx()
  const folder = mkdtempSync(join(tmpdir(), 'e-helse-nginx-'))
  const remove = () => rmSync(folder, { recursive: true, force: true })
  try {
    const root = join(folder, 'root')
    const files = join(root, base)
    mkdirSync(dirname(files), { recursive: true })
    buildSite(files, base, {
      VITE_SECURITY_CONTACT: 'sikkerhet@indikatorer.example',
      ...(how === 'server' ? {} : { VITE_DATA_URL: `${API}/published` }),
    })
    const [port, open] = [await freePort(), await freePort()]
    const written = join(files, '_nginx.conf')
    const configuration =
      how === 'server'
        ? onServer(folder, root, written, port, open)
        : inContainer(root, written, port)
    const nginx = await startNginx(folder, configuration, port)
    const host = 'indikatorer.example'
    return {
      place: { port, tls: how === 'server', host },
      insecure: how === 'server' ? { port: open, tls: false, host } : null,
      files,
      asset: (name) => {
        const found = readdirSync(join(files, 'assets')).find((file) => name.test(file))
        if (!found) throw new Error(`No file in assets/ is called ${String(name)}`)
        return `assets/${found}`
      },
      warnings: nginx.warnings,
      close: async () => {
        await nginx.close()
        remove()
      },
    }
  } catch (error) {
    remove()
    throw error
  }
}

function onServer(
  folder: string,
  root: string,
  written: string,
  port: number,
  open: number,
): string {
  const { certificate, key } = makeCertificate(folder)
  return operatorsFile('nginx.conf', [
    // Not every machine has the newer addresses.
    ['  listen [::]:80;\n', ''],
    ['  listen [::]:443 ssl http2;\n', ''],
    ['listen 80;', `listen 127.0.0.1:${open};`],
    ['listen 443 ', `listen 127.0.0.1:${port} `],
    ['/etc/ssl/certs/indikatorer.pem', certificate],
    ['/etc/ssl/private/indikatorer.key', key],
    ['/srv/www/indikatorer', root],
    ['/etc/nginx/snippets/indikatorer.conf', written],
  ])
}

function inContainer(root: string, written: string, port: number): string {
  return operatorsFile('container.conf', [
    ['listen 8080;', `listen 127.0.0.1:${port};`],
    ['/usr/share/nginx/html', root],
    ['/etc/nginx/indikatorer.conf', written],
  ])
}
