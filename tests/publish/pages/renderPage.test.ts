import { createElement } from 'react'
import { afterEach, beforeAll, describe, expect, test, vi } from 'vitest'
import { renderPage, type RenderRequest } from '#app/renderPage.tsx'
import type { PageData } from '#data/pageData.ts'
import { parseIndicator, parseStrategy } from '#data/schema/published.ts'
import { publishedFiles } from '#publish/write.ts'
import type BoardPage from '#views/board/BoardPage.tsx'
import { inlineCode } from '#publish/pages/strict.ts'
import { datasetAfter } from '#tests/publish/support/fixture.ts'

const files = publishedFiles(datasetAfter(), { built: '2026-11-21' })
const file = (path: string): unknown => JSON.parse(files.get(`data/v1/${path}`) ?? '')

const data: PageData = {
  today: '2026-11-21',
  strategy: parseStrategy(file('strategy.json')).strategy,
  indicators: ['med-tall', 'rettet'].map((id) => parseIndicator(file(`indicators/${id}.json`))),
}

const request = (more: Partial<RenderRequest> = {}): RenderRequest => ({
  ...{ path: '/', locale: 'nb', edition: null, routerBase: '', data },
  ...more,
})

const board = vi.hoisted(() => ({ broken: false }))
vi.mock('#views/board/BoardPage.tsx', async (original) => {
  const real = await original<{ default: typeof BoardPage }>()
  return {
    default: () => {
      if (board.broken) throw new Error('Tavlen tåler ikke dette')
      return createElement(real.default)
    },
  }
})
// The first drawing loads every page's code, which takes its time.
beforeAll(() => renderPage(request()))
afterEach(() => {
  board.broken = false
  vi.unstubAllEnvs()
})

test('a page that cannot be drawn stops the build, and says which and why', async () => {
  board.broken = true
  const drawn = renderPage(request({ edition: 'v1', routerBase: '/utgave/v1' }))
  await expect(drawn).rejects.toThrow('/utgave/v1/ cannot be drawn')
  await expect(drawn).rejects.toMatchObject({
    cause: expect.objectContaining({ message: 'Tavlen tåler ikke dette' }),
  })
})

test('a page whose data is not in it stops the build: nothing would be drawn but «Henter»', async () => {
  const drawn = renderPage(request({ path: '/data' }))
  await expect(drawn).rejects.toThrow('does not carry ["files"]')
})

test('an indicator whose own file is not in the page stops the build', async () => {
  const drawn = renderPage(
    request({ path: '/indikator/med-tall', data: { ...data, indicators: [] } }),
  )
  await expect(drawn).rejects.toThrow('does not carry ["indicator",null,"med-tall"]')
})

describe('a page that can be drawn', () => {
  test('has its title and description in the head, and one heading in the body', async () => {
    const { head, body } = await renderPage(request({ path: '/indikator/med-tall' }))
    expect(head).toMatch(/^<title>Navn på med-tall – [^<]+<\/title><meta name="description"/)
    expect(head.replaceAll(/<title>.*?<\/title>|<(?:meta|link) [^>]*>/g, '')).toBe('')
    expect(body.match(/<h1/g)).toHaveLength(1)
    expect(body).not.toMatch(/<title|<meta|<link/)
    expect(inlineCode(head + body)).toEqual([])
  })

  test('links below its base and edition', async () => {
    const routerBase = '/under/utgave/v2'
    const { body } = await renderPage(request({ edition: 'v2', routerBase }))
    const links = [...body.matchAll(/<a [^>]*href="([^"]*)"/g)].map(([, href]) => href ?? '')
    const outside = links.filter((href) => !href.startsWith(routerBase))
    // The skip link, the other languages, and the ways out of the archive: the edition chooser's and
    // the banner's.
    const languages = ['/nn/utgave/v2', '/en/utgave/v2']
    expect(outside).toEqual(['#innhold', ...languages, '/', '/utgave/v1', '/'])
  })

  test('is drawn as of the day it is given', async () => {
    expect((await renderPage(request())).body).toContain('I dag 21.11.2026')
    const later = await renderPage(request({ data: { ...data, today: '2027-01-02' } }))
    expect(later.body).toContain('I dag 02.01.2027')
  })

  test('is the same each time', async () => {
    expect(await renderPage(request())).toEqual(await renderPage(request()))
  })

  test('says whole addresses only when the site’s is known', async () => {
    expect((await renderPage(request())).head).not.toContain('canonical')
    vi.stubEnv('VITE_SITE_URL', 'https://x.no')
    const { head } = await renderPage(request({ path: '/mal/mal-1' }))
    expect(head).toContain('<link rel="canonical" href="https://x.no/mal/mal-1"/>')
    expect(head).toContain('content="https://x.no/bilder/mal-mal-1.png"')
  })
})
