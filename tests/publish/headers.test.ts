import { describe, expect, test } from 'vitest'
import { headersOf, kindOf, pagePolicy, type HeaderSite, type Kind } from '#publish/headers.ts'
import { headersFile, headersFor } from '#publish/headersFile.ts'
import { siteFrom } from '#publish/headersMeta.ts'
import { nginxConfiguration } from '#publish/headersNginx.ts'

const ROOT: HeaderSite = { base: '/', dataUrl: '' }
const BELOW: HeaderSite = { base: '/strategi/indikatorer/', dataUrl: 'https://data.example/v' }

/** Paths as a set of pages has them; those that are planned too. */
const PAGES = ['/', '/mal/kvalitet', '/indikator/x', '/endringer', '/data', '/om', '/om/metode']
const PLANNED = [
  ...PAGES,
  '/tilgjengelighet',
  '/rapport',
  '/presentasjon',
  '/arbeidsmote',
  '/forhandsvisning',
]

/** Addresses of every kind, below the base path. */
const ADDRESSES = [
  '',
  'nn',
  'en/',
  'mal/kvalitet',
  'en/utgave/v0-7/om/metode/',
  'utgave/v0-7',
  'nn/404.html',
  'embed/tavle',
  'nn/embed/mal/x/',
  'en/utgave/v0-7/embed/indikator/x',
  'assets/index-1.js',
  'motepakke-v0-95.html',
]

describe('the kind of an address', () => {
  test.each([
    ['', 'page'],
    ['embed.js', 'page'],
    ['embedded/x', 'page'],
    ['indikator/embed/x', 'page'],
    ['embed', 'embed'],
    ['nn/embed/tavle', 'embed'],
    ['nb/embed/tavle', 'page'],
    ['utgave/v0-7/embed/tavle', 'embed'],
    ['en/utgave/v0-7/embed/mal/x', 'embed'],
    ['assets/x.js', 'asset'],
    ['motepakke-v0-95.html', 'pack'],
    ['motepakke-v0-95/', 'page'],
    ['data', 'page'],
    ['data/v1/alle.csv', 'data'],
  ])('of /%s is %s', (path, kind) => {
    expect(kindOf(path)).toBe(kind)
  })
})

describe('the policy', () => {
  test('lets a page ask the build’s API, and its address only', () => {
    expect(pagePolicy(BELOW)).toContain("connect-src 'self' https://data.example;")
    expect(pagePolicy(ROOT)).toContain("connect-src 'self';")
    expect(pagePolicy({ base: '/', dataUrl: '/api' })).toContain("connect-src 'self';")
  })

  test.each(['data.example', 'ftp://data.example', 'https:', "javascript:alert('x')"])(
    'is not built for an API at «%s»',
    (dataUrl) => {
      expect(() => pagePolicy({ base: '/', dataUrl })).toThrow('VITE_DATA_URL')
    },
  )

  test('has no word that would end it, or its header, too early', () => {
    for (const kind of ['page', 'embed', 'pack', 'asset', 'data'] as const) {
      for (const [name, value] of headersOf(kind, BELOW)) {
        expect(name).toMatch(/^[A-Z][\w-]+$/)
        expect(value).toMatch(/^[^"$\\\r\n]+$/)
      }
    }
  })

  test.each(['strategi', '/strategi', 'strategi/', '/a b/', '/a;/', '//'])(
    'is not built for a base path like «%s»',
    (base) => {
      expect(() => siteFrom({ BASE_PATH: base })).toThrow('BASE_PATH')
    },
  )
})

describe.each([ROOT, BELOW])('_headers, at $base', (site) => {
  const file = headersFile(site, PAGES)

  test.each(ADDRESSES)('says of /%s what the list says, each header once', (address) => {
    const found = headersFor(file, site.base + address)
    const names = found.map(([name]) => name)
    expect(new Set(names).size, names.join()).toBe(names.length)
    // Hosts ask for everything again by themselves, but for what they are told to keep.
    const listed = headersOf(kindOf(address), site)
    expect(Object.fromEntries(found)).toEqual(
      Object.fromEntries(listed.filter(([, value]) => value !== 'no-cache')),
    )
  })

  test('says everywhere what holds everywhere, and nothing outside of the base path', () => {
    const names = headersFor(file, `${site.base}bilder/tavle.png`).map(([name]) => name)
    expect(names).toContain('Access-Control-Allow-Origin')
    expect(names).not.toContain('Content-Security-Policy')
    if (site.base !== '/') expect(headersFor(file, '/elsewhere')).toEqual([])
  })

  test('stays within what Cloudflare reads: 100 rules, lines of 2 000 characters', () => {
    const lines = headersFile(site, PLANNED).split('\n')
    expect(lines.filter((line) => line.startsWith('/')).length).toBeLessThanOrEqual(100)
    expect(Math.max(...lines.map(({ length }) => length))).toBeLessThan(2000)
  })
})

test('_headers is not written when it has more rules than hosts read', () => {
  const many = Array.from({ length: 20 }, (_, index) => `/page-${index}`)
  expect(() => headersFile(ROOT, many)).toThrow('100')
})

describe.each([ROOT, BELOW])('nginx’s configuration, at $base', (site) => {
  test('has every header of the list, and none of the other kind', () => {
    const blocks = nginxConfiguration(site).split('\nlocation ')
    const lineOf = (kind: Kind) =>
      headersOf(kind, site).map(([name, value]) => `add_header ${name} "${value}"`)
    const kinds = { assets: 'asset', 'data/v1': 'data', embed: 'embed', motepakke: 'pack' } as const
    for (const [folder, kind] of Object.entries(kinds)) {
      const block = blocks.find((one) => one.split('\n')[0]?.includes(folder)) ?? ''
      const said = block.match(/add_header [\w-]+ "[^"]*"/g)
      expect(said).toEqual(lineOf(kind))
    }
    expect(blocks.at(-1)?.match(/add_header [\w-]+ "[^"]*"/g)).toEqual(lineOf('page'))
  })
})
