import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readAddress } from '#app/address.ts'
import { LOCALES } from '#domain/base.ts'
import { siteFolder } from '#state/pageAddress.ts'

const BASE = '/strategi/indikatorer/'

describe('an address tells language, edition, page, and what stands before every page', () => {
  test.each([
    ['/', '/', null, '', '/'],
    ['/', '/mal/kvalitet', null, '', '/mal/kvalitet'],
    ['/', '/mal/kvalitet/', null, '', '/mal/kvalitet'],
    ['/', '/om///', null, '', '/om'],
    ['/', '/utgave/v0-7', 'v0-7', '/utgave/v0-7', '/'],
    ['/', '/utgave/v0-7/', 'v0-7', '/utgave/v0-7', '/'],
    ['/', '/utgave/v0-7/indikator/icd-11', 'v0-7', '/utgave/v0-7', '/indikator/icd-11'],
    ['/', '/utgave/v0-7/indikator/icd-11/', 'v0-7', '/utgave/v0-7', '/indikator/icd-11'],
    [BASE, '/strategi/indikatorer', null, '/strategi/indikatorer', '/'],
    [BASE, '/strategi/indikatorer/', null, '/strategi/indikatorer', '/'],
    [BASE, '/strategi/indikatorer/data', null, '/strategi/indikatorer', '/data'],
    [
      BASE,
      '/strategi/indikatorer/utgave/v0-95/om/',
      'v0-95',
      '/strategi/indikatorer/utgave/v0-95',
      '/om',
    ],
  ])('below %s, %s', (base, pathname, edition, routerBase, path) => {
    expect(readAddress(pathname, base)).toEqual({ locale: 'nb', edition, routerBase, path })
  })

  test.each([
    ['/nn', 'nn', null, '/nn', '/'],
    ['/en/', 'en', null, '/en', '/'],
    ['/en/data', 'en', null, '/en', '/data'],
    ['/en/utgave/v0-7/indikator/icd-11', 'en', 'v0-7', '/en/utgave/v0-7', '/indikator/icd-11'],
    ['/nnn/data', 'nb', null, '', '/nnn/data'],
    ['/nb/data', 'nb', null, '', '/nb/data'],
    ['/utgave/v0-7/en', 'nb', 'v0-7', '/utgave/v0-7', '/en'],
  ])('%s is in %s', (pathname, locale, edition, routerBase, path) => {
    expect(readAddress(pathname, '/')).toEqual({ locale, edition, routerBase, path })
  })

  test.each(['/utgave', '/utgave/', '/utgave/V0.7', '/utgavene/v0-7', '/mal/utgave/v0-7'])(
    '%s names no edition, and stays an address of the newest',
    (pathname) => {
      const { edition, routerBase, path } = readAddress(pathname, '/')
      expect({ edition, routerBase }).toEqual({ edition: null, routerBase: '' })
      expect(path).toBe(pathname.replace(/\/$/, ''))
    },
  )

  test('an edition that nobody knows is still read: what it holds is for the page to say', () => {
    expect(readAddress('/utgave/v9/om', '/').edition).toBe('v9')
  })
})

const slug = fc.stringMatching(/^[a-z0-9][a-z0-9-]{0,12}$/)

test('what was put together is taken apart again, whatever base, edition and page', () => {
  const base = fc.array(slug, { maxLength: 3 }).map((parts) => ['', ...parts, ''].join('/'))
  const page = fc.constantFrom('/', '/om', '/data', '/mal/mal-1', '/indikator/icd-11')
  const language = fc.constantFrom(...LOCALES)
  const slash = fc.constantFrom('', '/')
  fc.assert(
    fc.property(
      base,
      language,
      fc.option(slug),
      page,
      slash,
      (root, locale, edition, path, end) => {
        const routerBase = (root + siteFolder(locale, edition)).replace(/\/$/, '')
        const pathname = routerBase + path + (path === '/' ? '' : end)
        expect(readAddress(pathname, root)).toEqual({ locale, edition, routerBase, path })
      },
    ),
  )
})
