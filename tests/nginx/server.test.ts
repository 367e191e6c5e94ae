import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { ask, type Answer } from './support/ask.ts'
import { API, serveByNginx, type NginxSite } from './support/site.ts'

/** Written out, and not taken from the list that the configuration is made of. */
const EVERYWHERE = {
  'strict-transport-security': 'max-age=31536000',
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'same-origin',
  'permissions-policy':
    'accelerometer=(), camera=(), display-capture=(), geolocation=(), gyroscope=(), magnetometer=(), microphone=(), midi=(), payment=(), usb=()',
  'access-control-allow-origin': '*',
  'cross-origin-resource-policy': 'cross-origin',
}
const SAME =
  "default-src 'none'; script-src 'self'; style-src 'self'; font-src 'self'; img-src 'self' data:"
const LAST =
  "base-uri 'none'; form-action 'self'; require-trusted-types-for 'script'; trusted-types 'none'"
const ASK_AGAIN = { 'cache-control': 'no-cache' }
const RULED = [
  'content-security-policy',
  'cross-origin-opener-policy',
  'cache-control',
  'content-disposition',
]

type Kind = 'page' | 'embed' | 'pack' | 'asset' | 'data'

function expected(kind: Kind, connect: string): Record<string, string | undefined> {
  const none = Object.fromEntries(RULED.map((name) => [name, undefined]))
  const page = {
    'content-security-policy': `${SAME}; connect-src ${connect}; frame-src 'self'; ${LAST}; frame-ancestors 'none'`,
    'cross-origin-opener-policy': 'same-origin',
    ...ASK_AGAIN,
  }
  const own = {
    page,
    pack: { ...page, 'content-disposition': 'attachment' },
    embed: {
      'content-security-policy': `${SAME}; connect-src 'self'; ${LAST}; frame-ancestors *`,
      ...ASK_AGAIN,
    },
    asset: { 'cache-control': 'public, max-age=31536000, immutable' },
    data: ASK_AGAIN,
  }[kind]
  return { ...EVERYWHERE, ...none, ...own }
}

const PLL = 'indikator/pasientens-legemiddelliste'

/** Pages by their address below the base path, with the language they are in. */
const PAGES: readonly (readonly [address: string, kind: Kind, language: string])[] = [
  ['', 'page', 'nb'],
  ['mal/kvalitet', 'page', 'nb'],
  [PLL, 'page', 'nb'],
  ['data', 'page', 'nb'],
  ['nn', 'page', 'nn'],
  ['en/om/metode', 'page', 'en'],
  ['utgave/v0-7', 'page', 'nb'],
  [`en/utgave/v0-7/${PLL}`, 'page', 'en'],
  ['embed/tavle', 'embed', 'nb'],
  [`nn/embed/${PLL}`, 'embed', 'nn'],
  ['en/utgave/v0-7/embed/mal/kvalitet', 'embed', 'en'],
]

/** Files that are no pages. Assets are found by what they are. */
const FILES: readonly (readonly [address: string | RegExp, kind: Kind, type: string])[] = [
  [/^index-.*\.js$/, 'asset', 'text/javascript; charset=utf-8'],
  [/\.css$/, 'asset', 'text/css; charset=utf-8'],
  [/\.woff2$/, 'asset', 'font/woff2'],
  ['data/v1/strategy.json', 'data', 'application/json'],
  ['data/v1/schema/strategy.json', 'data', 'application/json'],
  ['data/v1/alle.csv', 'data', 'text/csv; charset=utf-8'],
  [
    `data/v1/editions/v0-7/indicators/pasientens-legemiddelliste.csv`,
    'data',
    'text/csv; charset=utf-8',
  ],
  ['embed.js', 'page', 'text/javascript; charset=utf-8'],
  ['favicon.svg', 'page', 'image/svg+xml'],
  ['bilder/tavle.png', 'page', 'image/png'],
  ['robots.txt', 'page', 'text/plain; charset=utf-8'],
  ['sitemap.xml', 'page', 'application/xml; charset=utf-8'],
  ['licenses.txt', 'page', 'text/plain; charset=utf-8'],
  ['sbom.cdx.json', 'page', 'application/json'],
  ['motepakke-v0-95.html', 'pack', 'text/html; charset=utf-8'],
  ['.well-known/security.txt', 'page', 'text/plain; charset=utf-8'],
]

/** Addresses with nothing behind them, and the language in which that is said. */
const NOWHERE: readonly (readonly [address: string, language: string])[] = [
  ['finnes-ikke', 'nb'],
  ['mal', 'nb'],
  ['nn/indikator/finst-ikkje', 'nn'],
  ['en/utgave/v9-9/', 'en'],
  ['nnn/x', 'nb'],
  ['assets/', 'nb'],
  ['assets/gone-12345678.js', 'nb'],
  ['data/v1/indicators/gone.json', 'nb'],
  ['en/embed/indikator/gone', 'en'],
  ['motepakke-v9-9.html', 'nb'],
  ['_headers', 'nb'],
  ['_nginx.conf', 'nb'],
]

const picked = (answer: Answer): Record<string, unknown> =>
  Object.fromEntries(
    [...Object.keys(EVERYWHERE), ...RULED].map((name) => [name, answer.headers[name]]),
  )

const languageOf = ({ body }: Answer): string | undefined =>
  /<html[^>]*\slang="(\w+)"/.exec(body.toString())?.[1]

describe.each([
  { base: '/', how: 'server', connect: "'self'" },
  { base: '/strategi/indikatorer/', how: 'container', connect: `'self' ${API}` },
] as const)('nginx on a $how, at $base', ({ base, how, connect }) => {
  let site: NginxSite
  beforeAll(async () => {
    site = await serveByNginx(base, how)
  })
  afterAll(() => site.close())

  const get = (address: string, headers = {}): Promise<Answer> =>
    ask(site.place, base + address, headers)
  const addressOf = (address: string | RegExp): string =>
    typeof address === 'string' ? address : site.asset(address)

  it.for(PAGES)(
    'answers the page /%s with its headers, with a slash at the end and without',
    async ([address, kind, language]) => {
      const answer = await get(address)
      expect([answer.status, answer.headers['content-type']]).toEqual([
        200,
        'text/html; charset=utf-8',
      ])
      expect(languageOf(answer)).toBe(language)
      expect(picked(answer)).toEqual(expected(kind, connect))
      const other = await get(`${address}/`.replace(/^\/$/, ''))
      expect(other.status).toBe(200)
      expect(other.body.equals(answer.body)).toBe(true)
      expect(picked(other)).toEqual(picked(answer))
    },
  )

  it.for(FILES)('answers the file %s with its type and headers', async ([address, kind, type]) => {
    const answer = await get(addressOf(address))
    expect([answer.status, answer.headers['content-type']]).toEqual([200, type])
    expect(picked(answer)).toEqual(expected(kind, connect))
    expect(answer.body.equals(readFileSync(join(site.files, addressOf(address))))).toBe(true)
  })

  it.for([...PAGES, ...FILES])(
    'sends %s compressed to one who can take it, and only to them',
    async ([name]) => {
      const address = addressOf(name)
      const answer = await get(address)
      expect(answer.headers['content-encoding']).toBeUndefined()
      const packed = await get(address, { 'accept-encoding': 'gzip, deflate, br' })
      const file = join(site.files, address, /\.\w+$/.test(address) ? '' : 'index.html')
      if (!existsSync(`${file}.gz`)) {
        expect(answer.body.length < 1024 || /\.(?:png|woff2)$/.test(address)).toBe(true)
        return
      }
      expect(packed.headers['content-encoding']).toBe('gzip')
      expect(packed.body.length).toBeLessThan(answer.body.length)
      expect(gunzipSync(packed.body).equals(answer.body)).toBe(true)
      // Whoever keeps it for others must not hand it to one who cannot unpack it.
      for (const { headers } of [answer, packed]) expect(headers['vary']).toBe('Accept-Encoding')
      expect(picked(packed)).toEqual(picked(answer))
      expect(packed.headers['content-type']).toBe(answer.headers['content-type'])
      expect(packed.headers['etag']).not.toBe(answer.headers['etag'])
    },
  )

  it.for([...PAGES, ...FILES])('does not send %s again to one who has it', async ([name]) => {
    for (const encoding of ['identity', 'gzip']) {
      const taking = { 'accept-encoding': encoding }
      const { headers } = await get(addressOf(name), taking)
      const tag = String(headers['etag'])
      expect(tag).toMatch(/^(?:W\/)?"[^"]+"$/)
      const again = await get(addressOf(name), { ...taking, 'if-none-match': tag })
      expect([again.status, again.body.length, again.headers['etag']]).toEqual([304, 0, tag])
      expect(again.headers['cache-control']).toBe(headers['cache-control'])
      expect(again.headers['content-security-policy']).toBe(headers['content-security-policy'])
      expect((await get(addressOf(name), { ...taking, 'if-none-match': '"other"' })).status).toBe(
        200,
      )
    }
  })

  it.for(NOWHERE)(
    'says in the right language that there is nothing at %s',
    async ([address, language]) => {
      const answer = await get(address)
      expect([answer.status, answer.headers['content-type']]).toEqual([
        404,
        'text/html; charset=utf-8',
      ])
      expect(languageOf(answer)).toBe(language)
      // Not to be kept, least of all where files are kept for ever.
      expect(picked(answer)).toEqual(expected('page', connect))
    },
  )

  it('answers HEAD, and refuses to be written to, with the headers', async () => {
    const head = await ask(site.place, base, {}, 'HEAD')
    expect([head.status, head.body.length]).toEqual([200, 0])
    expect(picked(head)).toEqual(expected('page', connect))
    for (const method of ['POST', 'PUT', 'DELETE']) {
      const refused = await ask(site.place, base, {}, method)
      expect(refused.status, method).toBe(405)
      expect(refused.headers['x-content-type-options']).toBe('nosniff')
    }
  })

  it('lets nobody out of its folder, and does not tell its version', async () => {
    for (const path of [
      '../nginx.conf',
      '..%2fnginx.conf',
      '%2e%2e/%2e%2e/nginx.conf',
      '//etc/passwd',
    ]) {
      const answer = await get(path)
      expect([400, 404], path).toContain(answer.status)
      expect(answer.body.toString()).not.toMatch(/worker_processes|root:/)
    }
    expect((await get('')).headers['server']).toBe('nginx')
  })

  it('tells whom to tell of a weakness, until a day to come', async () => {
    const text = (await get('.well-known/security.txt')).body.toString()
    expect(text).toContain('Contact: mailto:sikkerhet@indikatorer.example\n')
    const expires = new Date(/^Expires: (.*)$/m.exec(text)?.[1] ?? '').getTime()
    expect(expires).toBeGreaterThan(new Date().getTime())
  })

  it('is found by the other ways of writing its address', async () => {
    const { insecure, place } = site
    if (insecure === null) {
      // No TLS here, so no redirects; but below a base path, which may lack its last slash.
      const answer = await ask(place, base.slice(0, -1))
      expect(answer.status).toBe(200)
      expect(answer.body.equals((await get('')).body)).toBe(true)
      expect(picked(answer)).toEqual(expected('page', connect))
      return
    }
    const www = 'www.indikatorer.example'
    for (const from of [insecure, { ...insecure, host: www }, { ...place, host: www }]) {
      const answer = await ask(from, '/mal/kvalitet?visning=tabell')
      expect(answer.status).toBe(301)
      expect(answer.headers['location']).toBe(
        'https://indikatorer.example/mal/kvalitet?visning=tabell',
      )
    }
  })

  it('has nothing to warn of but what was not found', () => {
    const lines = site.warnings().split('\n')
    expect(lines.filter((line) => line && !/\[error\].*No such file/.test(line))).toEqual([])
  })
})
