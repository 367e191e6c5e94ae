import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Locator, Page } from 'playwright-core'
import { expect } from 'vitest'
import { startMisbehavingServer, type Conversation } from './misbehavingServer.ts'
import { openPage, type OpenedPage, type PageOptions } from './page.ts'
import { buildSite, serveSite } from './site.ts'

/** The day of the build, and what the pages say of it. */
const BUILT = '2026-11-21'
export const BUILT_TEXT = '21.11.2026'

/** One visitor of the site, and what the API is to do to that visitor alone. */
export interface Visit {
  readonly api: Conversation
  /** How many times the visitor's browser asked for a file below data/v1. */
  readonly count: (path: string) => number
  /** Opens a page on the day of the build. */
  readonly open: (path: string, options?: PageOptions) => Promise<OpenedPage>
}

/** A production build that knows an API, behind a web server, and the API. */
export interface LiveSite {
  /** A new visitor; `atEnd` is the test's own `onTestFinished`. */
  readonly visit: (atEnd: NonNullable<PageOptions['atEnd']>) => Visit
  readonly close: () => Promise<void>
}

/** Builds once for an API that is then told how to behave; it is waited for a shorter time than it would be. */
export async function startLiveSite(): Promise<LiveSite> {
  const folder = await mkdtemp(join(tmpdir(), 'e-helse-live-'))
  const server = await startMisbehavingServer(folder)
  buildSite(folder, '/', {
    VITE_DATA_URL: server.url,
    VITE_DATA_TIMEOUT: '3000',
    // As one builds who does not say where the site will lie.
    VITE_SITE_URL: '',
    SOURCE_DATE_EPOCH: String(Date.parse(`${BUILT}T12:00:00Z`) / 1000),
  })
  const site = await serveSite(folder)
  let visitors = 0
  return {
    visit: (atEnd) => {
      visitors += 1
      const userAgent = `Visitor/${visitors}`
      const api = server.converse(userAgent)
      const who = { site: site.url, now: `${BUILT}T12:00:00Z`, userAgent, atEnd }
      return {
        api,
        count: (path) => api.asked.filter((one) => one.path === path).length,
        open: (path, options = {}) => openPage(path, { ...who, ...options }),
      }
    },
    close: async () => {
      await Promise.all([server.close(), site.close()])
      await rm(folder, { recursive: true, force: true })
    },
  }
}

/** All that the page itself says, figures and all, with ordinary spaces. */
export async function pageText(page: Page): Promise<string> {
  return (await page.locator('main').innerText()).replaceAll(/\s+/g, ' ').trim()
}

/** The banner that says newer figures could not be had. */
export const banner = (page: Page): Locator => page.locator('.live-failure')

/** Waits until there is one banner, and gives its sentence. */
export async function bannerText(page: Page): Promise<string> {
  await banner(page).waitFor()
  expect(await banner(page).count()).toBe(1)
  return banner(page).locator('p').innerText()
}

/** Errors in the page's own code; failed requests to the API are what the tests are about. */
export const faults = ({ problems }: OpenedPage): string[] =>
  problems.filter((problem) => problem.startsWith('uncaught'))
