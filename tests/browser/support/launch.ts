import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { chromium } from 'playwright-core'
import type { FoundBrowser } from './findBrowser.ts'

/** One running browser that every test file connects to. */
export interface Launched {
  readonly wsEndpoint: string
  readonly close: () => Promise<void>
}

/**
 * Parts of the browser that are off. A later list replaces an earlier one, so what Playwright
 * itself switches off is said again.
 */
const OFF = [
  // Each window would draw a list of suggestions nobody sees: a third of all the work of a test.
  'WebUIOmniboxPopup',
  'WebUIOmniboxAimPopup',
  'AimEnabled',
  'AvoidCorsURLLoaderRestartOnRedirect',
  'AvoidUnnecessaryBeforeUnloadCheckSync',
  'DestroyProfileOnBrowserClose',
  'HttpsFirstBalancedModeAutoEnable',
  'HttpsUpgrades',
  'LensOverlay',
  'MediaRouter',
  'NetworkTimeServiceQuerying',
  'OptimizationHints',
  'PaintHolding',
  'PreconnectToSearch',
  'TcpPortRandomizationWin',
  'ThirdPartyStoragePartitioning',
]

const FLAGS = [
  // Containers run as root, where Chromium's sandbox refuses to start.
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  `--disable-features=${OFF.join(',')}`,
]

/** Starts the browser with a temporary folder of its own; `close` removes what it left. */
export async function launchBrowser(found: FoundBrowser): Promise<Launched> {
  const folder = await mkdtemp(join(tmpdir(), 'e-helse-browser-'))
  const server = await chromium.launchServer({
    executablePath: found.executablePath,
    headless: true,
    args: FLAGS,
    env: { ...process.env, TMPDIR: folder, ...found.env },
    artifactsDir: join(folder, 'artifacts'),
  })
  return {
    wsEndpoint: server.wsEndpoint(),
    close: async () => {
      await server.close()
      await rm(folder, { recursive: true, force: true })
      // The npm package's browser was unpacked for this run only, and is some 200 MB.
      if (found.origin === 'npm')
        await rm(dirname(found.executablePath), { recursive: true, force: true })
    },
  }
}
