import { accessSync, constants, existsSync } from 'node:fs'
import { posix, win32 } from 'node:path'
import { chromium } from 'playwright-core'
import { unpackBundled } from './bundledChromium.ts'

/** A browser to start, and what its process needs in its environment besides ours. */
export interface FoundBrowser {
  readonly origin: 'CHROME_PATH' | 'system' | 'playwright' | 'npm'
  readonly executablePath: string
  readonly env: Readonly<Record<string, string>>
}

/** What the search looks at, so that a test can put another machine in its place. */
export interface Surroundings {
  readonly env: Readonly<Record<string, string | undefined>>
  readonly platform: NodeJS.Platform
  /** Is there a file at this path that can be started? */
  readonly runnable: (path: string) => boolean
  /** Where Playwright would have put its own browser, whether it is there or not. */
  readonly playwrightPath: () => string
  /** Unpacks the npm package's browser; null when the package is not installed here. */
  readonly unpack: () => Promise<Omit<FoundBrowser, 'origin'> | null>
}

const LINUX_NAMES = [
  'chromium',
  'chromium-browser',
  'google-chrome-stable',
  'google-chrome',
  'chrome',
  'microsoft-edge-stable',
]

const MAC_APPS = ['Google Chrome', 'Chromium', 'Microsoft Edge']

const WINDOWS_PROGRAMS = [
  'Google\\Chrome\\Application\\chrome.exe',
  'Chromium\\Application\\chrome.exe',
  'Microsoft\\Edge\\Application\\msedge.exe',
]

function onPath({ env, platform }: Surroundings, names: readonly string[]): string[] {
  const path = platform === 'win32' ? win32 : posix
  const folders = (env['PATH'] ?? env['Path'] ?? '').split(path.delimiter).filter(Boolean)
  return names.flatMap((name) => folders.map((folder) => path.join(folder, name)))
}

function systemPaths(here: Surroundings): string[] {
  const { env, platform } = here
  if (platform === 'win32') {
    const roots = [env['PROGRAMFILES'], env['PROGRAMFILES(X86)'], env['LOCALAPPDATA']]
    const programs = WINDOWS_PROGRAMS.flatMap((program) =>
      roots.flatMap((root) => (root ? [win32.join(root, program)] : [])),
    )
    return [...programs, ...onPath(here, ['chrome.exe', 'msedge.exe'])]
  }
  if (platform === 'darwin') {
    const roots = ['/Applications', ...(env['HOME'] ? [`${env['HOME']}/Applications`] : [])]
    const apps = MAC_APPS.flatMap((app) =>
      roots.map((root) => `${root}/${app}.app/Contents/MacOS/${app}`),
    )
    return [...apps, ...onPath(here, LINUX_NAMES)]
  }
  return [...onPath(here, LINUX_NAMES), '/opt/google/chrome/chrome', '/snap/bin/chromium']
}

/**
 * Finds a Chromium to test with: `CHROME_PATH`, then one installed on the machine, then
 * Playwright's own, then the one npm installed with us. `E_HELSE_BROWSER=npm` goes straight to the
 * last. Throws with the command to run when there is none.
 */
export async function findBrowser(here: Surroundings = thisMachine()): Promise<FoundBrowser> {
  const named = here.env['CHROME_PATH']
  if (named) {
    if (here.runnable(named)) return { origin: 'CHROME_PATH', executablePath: named, env: {} }
    throw new Error(
      `CHROME_PATH is set to ${named}, and no program can be started there. ` +
        'Correct it, or unset it to let the tests find a browser.',
    )
  }
  if (here.env['E_HELSE_BROWSER'] !== 'npm') {
    const system = systemPaths(here).find(here.runnable)
    if (system) return { origin: 'system', executablePath: system, env: {} }
    const own = here.playwrightPath()
    if (own && here.runnable(own)) return { origin: 'playwright', executablePath: own, env: {} }
  }
  const bundled = await here.unpack()
  if (bundled) return { origin: 'npm', ...bundled }
  throw new Error(
    'No browser to test with. Install Chrome or Chromium, or run ' +
      '`npx playwright-core install chromium-headless-shell`, or set CHROME_PATH to one you have. ' +
      '(On 64-bit Linux `npm ci --include=optional` brings one along.)',
  )
}

/** The machine the tests run on. */
function thisMachine(): Surroundings {
  return {
    env: process.env,
    platform: process.platform,
    runnable: (path) => {
      try {
        accessSync(path, constants.X_OK)
        return existsSync(path)
      } catch {
        return false
      }
    },
    playwrightPath: () => chromium.executablePath(),
    unpack: unpackBundled,
  }
}
