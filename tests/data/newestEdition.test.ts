import { afterEach, describe, expect, test, vi } from 'vitest'
import { hasNewerEdition } from '#data/newestEdition.ts'

afterEach(() => vi.unstubAllGlobals())

const answering = (answer: () => Response | Promise<Response>) =>
  vi.stubGlobal(
    'fetch',
    vi.fn<typeof fetch>(async () => Promise.resolve(answer())),
  )

const EDITIONS = { version: 1, editions: [{ slug: 'v0-7' }, { slug: 'v0-95' }] }

describe('a frozen view', () => {
  test.each([
    ['v0-7', true],
    ['v0-95', false],
    ['v9', false],
  ])('of edition %s has a newer one: %s', async (slug, newer) => {
    answering(() => Response.json(EDITIONS))
    expect(await hasNewerEdition('/data/v1/editions.json', slug)).toBe(newer)
  })

  test.each<[string, () => Response | Promise<Response>]>([
    ['there is no contact', () => Promise.reject(new TypeError('offline'))],
    ['the server fails', () => new Response('no', { status: 500 })],
    ['the answer is a page', () => new Response('<!doctype html>')],
    ['the answer is null', () => Response.json(null)],
    ['the answer is of another form', () => Response.json({ editions: { 'v0-7': 1 } })],
    ['the list holds something else', () => Response.json({ editions: ['v0-7', null, 3] })],
  ])('says nothing when %s', async (_, answer) => {
    answering(answer)
    expect(await hasNewerEdition('/data/v1/editions.json', 'v0-7')).toBe(false)
  })
})
