import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'
import { findBrowser } from './support/findBrowser.ts'
import { launchBrowser } from './support/launch.ts'
import { buildSite, serveSite } from './support/site.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the built dashboard is served; ends with a slash. */
    siteUrl: string
    /** The folder with the built files. */
    siteFolder: string
    /** The one browser that all test files connect to. */
    browserEndpoint: string
  }
}

/**
 * Before any browser test: finds and starts a browser, builds the dashboard as it is now into a
 * temporary folder (never `dist/`, which may be older than the code) and serves it.
 */
export default async function setup({ provide }: TestProject): Promise<() => Promise<void>> {
  const found = await findBrowser()
  const folder = await mkdtemp(join(tmpdir(), 'e-helse-site-'))
  const removeFolder = (): Promise<void> => rm(folder, { recursive: true, force: true })
  try {
    buildSite(folder)
  } catch (error) {
    await removeFolder()
    throw error
  }
  const [browser, site] = await Promise.all([launchBrowser(found), serveSite(folder)])
  provide('siteUrl', site.url)
  provide('siteFolder', folder)
  provide('browserEndpoint', browser.wsEndpoint)
  return async () => {
    await Promise.all([browser.close(), site.close()])
    await removeFolder()
  }
}
