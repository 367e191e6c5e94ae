import {
  type Browser,
  type BrowserContextOptions,
  chromium,
  type Page,
  type Response,
} from 'playwright-core'
import { afterAll, inject, onTestFinished } from 'vitest'
import { watchTraffic } from './traffic.ts'

/** How the visitor looks at the page. */
export interface PageOptions {
  /** CSS pixels. */
  readonly width?: number
  readonly height?: number
  readonly colorScheme?: 'light' | 'dark'
  readonly forcedColors?: 'active' | 'none'
  readonly reducedMotion?: 'reduce' | 'no-preference'
  /** A touch screen, as on a phone. */
  readonly touch?: boolean
  readonly media?: 'screen' | 'print'
  readonly javaScript?: boolean
  /** What the visitor's browser calls itself. */
  readonly userAgent?: string
  /** What the visitor's clock says, as an ISO date or time; left out: the real time. */
  readonly now?: string
  /** Address of another site than the one all tests share; ends with a slash. */
  readonly site?: string
  /** Lets the test do what the site's own policy forbids. */
  readonly bypassCSP?: boolean
  /** Runs before the page is asked for: routes, scripts to add. */
  readonly prepare?: (page: Page) => Promise<unknown>
  /** The test's own `onTestFinished`: needed where tests run at the same time. */
  readonly atEnd?: (close: () => Promise<void>) => void
}

/** A page with what happened on it. */
export interface OpenedPage {
  readonly page: Page
  /** Everything that answered, in order. */
  readonly responses: readonly Response[]
  /** Errors and warnings in the console, uncaught errors, failed requests, requests to others. */
  readonly problems: readonly string[]
}

let connection: Promise<Browser> | undefined
afterAll(async () => {
  await (await connection)?.close()
  connection = undefined
})

/**
 * Opens an address of the dashboard (`/mal/kvalitet`) in a fresh visitor's browser, and waits until
 * it has fetched what it needs and drawn it. The visitor's browser is closed when the test is finished.
 */
export async function openPage(path: string, options: PageOptions = {}): Promise<OpenedPage> {
  connection ??= chromium.connect(inject('browserEndpoint'))
  const context = await (await connection).newContext(visitor(options))
  const atEnd = options.atEnd ?? onTestFinished
  atEnd(() => context.close())
  const page = await context.newPage()
  if (options.media) await page.emulateMedia({ media: options.media })
  if (options.now) await page.clock.setFixedTime(options.now)

  const site = options.site ?? inject('siteUrl')
  const responses: Response[] = []
  const problems: string[] = []
  page.on('response', (response) => responses.push(response))
  listen(page, problems, site)
  await page.addInitScript(tellOfViolations)

  const settled = watchTraffic(page)
  await options.prepare?.(page)
  // Without script nothing tells when a page is done.
  const waitUntil = options.javaScript === false ? 'networkidle' : 'load'
  await page.goto(addressOf(path, site), { waitUntil })
  if (options.javaScript !== false) {
    await settled()
    await page.waitForFunction(
      () => document.querySelector('h1') && !document.querySelector('.loading'),
    )
  }
  return { page, responses, problems }
}

/** The whole address of a path as the app writes it, under whatever base path it is served. */
function addressOf(path: string, site = inject('siteUrl')): string {
  return new URL(path.replace(/^\//, ''), site).href
}

function visitor(options: PageOptions): BrowserContextOptions {
  return {
    viewport: { width: options.width ?? 1280, height: options.height ?? 900 },
    colorScheme: options.colorScheme ?? 'light',
    forcedColors: options.forcedColors ?? 'none',
    reducedMotion: options.reducedMotion ?? 'reduce',
    hasTouch: options.touch ?? false,
    javaScriptEnabled: options.javaScript ?? true,
    bypassCSP: options.bypassCSP ?? false,
    ...(options.userAgent && { userAgent: options.userAgent }),
    locale: 'nb-NO',
    timezoneId: 'Europe/Oslo',
  }
}

/** In the page, before its own scripts: what the security policy refuses becomes an error. */
function tellOfViolations(): void {
  document.addEventListener('securitypolicyviolation', (violation) => {
    const { effectiveDirective, blockedURI, sourceFile, lineNumber, sample } = violation
    console.error(
      'refused by policy:',
      effectiveDirective,
      blockedURI,
      sample,
      sourceFile,
      lineNumber,
    )
  })
}

function listen(page: Page, problems: string[], site: string): void {
  const ours = new URL(site).origin
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning')
      problems.push(`console ${message.type()}: ${message.text()}`)
  })
  page.on('pageerror', (error) => problems.push(`uncaught: ${error.message}`))
  page.on('requestfailed', (request) =>
    problems.push(`failed: ${request.url()} (${request.failure()?.errorText ?? 'unknown'})`),
  )
  page.on('response', (response) => {
    if (response.status() >= 400) problems.push(`${response.status()}: ${response.url()}`)
  })
  page.on('request', (request) => {
    const { origin, protocol } = new URL(request.url())
    if (protocol.startsWith('http') && origin !== ours)
      problems.push(`asked another server: ${request.url()}`)
  })
}
