import { spawnSync } from 'node:child_process'
import { preview } from 'vite'

/** The dashboard as a visitor gets it: built files behind a web server. */
export interface Site {
  /** Ends with a slash; includes the base path. */
  readonly url: string
  readonly close: () => Promise<void>
}

/**
 * Builds the dashboard into a folder, as `npm run build` does; `settings` are variables that the
 * build reads.
 *
 * In a process of its own: vitest sets `NODE_ENV=test`, and with that React's development build
 * would be what we measure.
 */
export function buildSite(
  outDir: string,
  base = '/',
  settings: Readonly<Record<string, string>> = {},
): void {
  const { NODE_ENV: _mode, VITEST: _vitest, ...env } = process.env
  const command = ['--import', 'tsx', 'src/publish/build.ts', '--outDir', outDir]
  const { status, stderr } = spawnSync(process.execPath, command, {
    env: {
      ...env,
      BASE_PATH: base,
      VITE_SITE_URL: 'https://indikatorer.example',
      NO_COLOR: '1',
      ...settings,
    },
    encoding: 'utf8',
  })
  if (status !== 0) throw new Error(`The dashboard does not build:\n${stderr}`)
}

/** Serves a built folder on a free port of this machine, deep links included. */
export async function serveSite(outDir: string, base = '/'): Promise<Site> {
  const server = await preview({
    base,
    build: { outDir },
    preview: { port: 0, host: '127.0.0.1' },
    logLevel: 'error',
  })
  const address = server.httpServer.address()
  if (address === null || typeof address === 'string') throw new Error('The preview has no port')
  return {
    url: `http://127.0.0.1:${address.port}${base}`,
    close: () => server.close(),
  }
}
