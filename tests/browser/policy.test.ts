import { createServer, type Server } from 'node:http'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { PAGE_TYPES } from './support/dataset.ts'
import { unfoldAll } from './support/inspect.ts'
import { openPage, type OpenedPage } from './support/page.ts'
import { siteFile, writtenPages } from './support/written.ts'

const PLL = '/indikator/pasientens-legemiddelliste'

/** Embedded views, in each language and in the archive. */
const EMBEDS = ['/embed/tavle', '/embed/mal/kvalitet', `/embed${PLL}`].flatMap((path) =>
  ['', '/nn', '/en', '/utgave/v0-7'].map((prefix) => prefix + path),
)

/** A page of each kind in the other languages, and every way of coming to nothing. */
const MORE = [
  '/nn',
  `/en${PLL}`,
  '/en/utgave/v0-7/om',
  '/nn/finst-ikkje',
  '/indikator/finnes-ikke',
  '/embed/indikator/finnes-ikke',
]

const refusedIn = ({ problems }: OpenedPage): string[] =>
  problems.filter((problem) => /policy|TrustedHTML|TrustedScript/i.test(problem))

/** The policy of the page's own answer. */
const policyOf = ({ responses }: OpenedPage): string =>
  responses[0]?.headers()['content-security-policy'] ?? ''

/** Waits for the address, which may be a page or an embedded view, and brings out all there is. */
async function openAll(address: string): Promise<OpenedPage> {
  const opened = await openPage(address)
  await unfoldAll(opened.page)
  await opened.page.waitForLoadState('networkidle')
  return opened
}

describe('no page asks for what its security policy refuses:', () => {
  it.for([...PAGE_TYPES, ...MORE, ...EMBEDS])('%s', async (address) => {
    const opened = await openAll(address)
    expect(refusedIn(opened)).toEqual([])
    // What stands at no page's address has the policy in the page only, as on any host.
    const inPage = await opened.page.locator('meta[http-equiv="Content-Security-Policy"]').count()
    expect(policyOf(opened) !== '' || inPage === 1, 'no policy at all').toBe(true)
  })

  it('one that is explored, and made a picture of', async () => {
    const opened = await openAll(`${PLL}?utforsk`)
    const { page } = opened
    for (const name of ['Last ned PNG', 'Last ned SVG']) {
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('button', { name }).last().click(),
      ])
      expect(await download.failure()).toBeNull()
    }
    expect(refusedIn(opened)).toEqual([])
  })

  it('one whose data cannot be had', async () => {
    const opened = await openPage('/', {
      prepare: (page) => page.route('**/data/v1/**', (route) => route.fulfill({ status: 500 })),
    })
    await opened.page.getByRole('link', { name: 'Pasientens legemiddelliste' }).click()
    await opened.page.getByRole('alert').waitFor()
    expect(refusedIn(opened)).toEqual([])
  })
})

describe('the security policy', () => {
  it('is strict: nothing but the site’s own files, and no text becomes script or markup', async () => {
    const opened = await openPage(PLL)
    const policy = policyOf(opened)
    expect(policy).toMatch(/^default-src 'none';/)
    expect(policy).not.toMatch(/unsafe|\*|https?:/)
    expect(policy).toContain("require-trusted-types-for 'script'; trusted-types 'none'")
    expect(policy).toMatch(/frame-ancestors 'none'$/)
  })

  it('stands in every page too, for hosts that send no headers: but for who may frame it', async () => {
    const header = policyOf(await openPage('/'))
    const inHead = header.replace(/; frame-ancestors 'none'$/, '')
    for (const { path } of writtenPages()) {
      const html = siteFile(join(path, 'index.html'))
      const meta = `<meta http-equiv="Content-Security-Policy" content="${inHead}">`
      expect.soft(html.indexOf(meta), path).toBeGreaterThan(0)
      // A policy says nothing of what stands before it; and the charset must be in the first 1024.
      expect.soft(html.indexOf(meta), path).toBeLessThan(html.search(/<script|<link/))
      expect.soft(html.indexOf('<meta charset'), path).toBeLessThan(300)
    }
  })

  it('is seen to be broken when it is: a script in the page and markup from text', async () => {
    const opened = await openPage('/')
    await opened.page.evaluate(() => {
      const script = document.createElement('script')
      try {
        script.text = 'document.title = "broken into"'
      } catch {
        // Refused already.
      }
      document.body.append(script)
      try {
        document.body.insertAdjacentHTML('beforeend', '<b>in</b>')
      } catch {
        // Refused.
      }
    })
    expect(await opened.page.title()).not.toBe('broken into')
    const refused = refusedIn(opened).join('\n')
    expect(refused).toMatch(/refused by policy: require-trusted-types-for/)
  })
})

describe('a page of another site', () => {
  let host: Server
  let address: string
  beforeAll(async () => {
    host = createServer((request, response) => {
      const framed =
        new URL(request.url ?? '/', 'http://localhost').searchParams.get('framed') ?? ''
      response.writeHead(200, { 'content-type': 'text/html' })
      response.end(`<!doctype html><title>x</title><h1>Host</h1><iframe src="${framed}"></iframe>`)
    })
    await new Promise<void>((resolve) => {
      host.listen(0, '127.0.0.1', resolve)
    })
    const at = host.address()
    address = at !== null && typeof at !== 'string' ? `http://127.0.0.1:${at.port}/` : ''
  })
  afterAll(
    () =>
      new Promise<void>((resolve) => {
        host.close(() => resolve())
      }),
  )

  const framed = async (path: string): Promise<string> => {
    const whole = new URL(path.slice(1), inject('siteUrl')).href
    const { page } = await openPage(`/?framed=${encodeURIComponent(whole)}`, { site: address })
    return page.frames()[1]?.evaluate(() => document.body.innerText.trim()) ?? ''
  }

  it.for(['/', PLL, '/en/om', '/utgave/v0-7', '/404.html'])('may not frame %s', async (path) => {
    expect(await framed(path)).not.toMatch(/strateg/i)
  })

  it.for(['/embed/tavle', `/nn/embed${PLL}`, '/utgave/v0-7/embed/mal/kvalitet'])(
    'may frame %s',
    async (path) => {
      expect((await framed(path)).length).toBeGreaterThan(20)
    },
  )
})
