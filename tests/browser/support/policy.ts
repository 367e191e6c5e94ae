import type { Page } from 'playwright-core'

/** What deploy/README.md tells a server to send. */
const POLICY = [
  "default-src 'none'; script-src 'self'; style-src 'self'; font-src 'self'",
  "img-src 'self' data:; connect-src 'self'; base-uri 'none'; form-action 'self'",
  "require-trusted-types-for 'script'",
].join('; ')

/** Sends every page under the strict content policy; what breaks it is told in the console. */
export async function underPolicy(page: Page): Promise<void> {
  await page.route('**/*', async (route) => {
    if (route.request().resourceType() !== 'document') return route.continue()
    const response = await route.fetch()
    const headers = { ...response.headers(), 'content-security-policy': POLICY }
    return route.fulfill({ response, headers })
  })
}
