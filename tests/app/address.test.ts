import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readAddress } from '#app/address.ts'

const BASE = '/strategi/indikatorer/'

describe('an address tells edition, page, and what stands before every page', () => {
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
    expect(readAddress(pathname, base)).toEqual({ edition, routerBase, path })
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
  const slash = fc.constantFrom('', '/')
  fc.assert(
    fc.property(base, fc.option(slug), page, slash, (root, edition, path, end) => {
      const routerBase = root.slice(0, -1) + (edition === null ? '' : `/utgave/${edition}`)
      const pathname = routerBase + path + (path === '/' ? '' : end)
      expect(readAddress(pathname, root)).toEqual({ edition, routerBase, path })
    }),
  )
})
