import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, inject, test } from 'vitest'
import { inlineCode } from '#publish/pages/strict.ts'
import { openPage } from './support/page.ts'
import {
  attributes,
  htmlOf,
  ORIGIN,
  siteFile,
  strategyOf,
  writtenPages,
  type WrittenPage,
} from './support/written.ts'

/** A file to take along, which is no part of the site: it holds its own code and styles. */
const isPack = (name: string): boolean => name.startsWith('motepakke-')

/** Every document of the built site, as files below its folder. */
function documents(): string[] {
  return readdirSync(inject('siteFolder'), { recursive: true, encoding: 'utf8' }).filter(
    (name) => name.endsWith('.html') && !isPack(name),
  )
}

const isEmbed = (name: string): boolean => /(?:^|\/)embed\//.test(name)

/** Every page of the site, the one for lost visitors too; what others embed aside. */
const htmlFiles = (): string[] => documents().filter((name) => !isEmbed(name))

const SITE = {
  nb: 'Nasjonal e-helsestrategi',
  nn: 'Nasjonal e-helsestrategi',
  en: 'National e-health strategy',
}

const count = (html: string, pattern: RegExp): number => html.match(pattern)?.length ?? 0

/** `content` of each meta tag, by its name or property; each may stand once. */
function metaOf(html: string): Map<string, string> {
  const found = [...html.matchAll(/<meta (?:name|property)="([^"]+)" content="([^"]*)"/g)]
  const tags = new Map(found.map(([, name = '', content = '']) => [name, content]))
  expect(tags.size).toBe(found.length)
  return tags
}

/** The JSON-LD of a page; null when it has none. */
function jsonLdOf(html: string): Record<string, unknown> | null {
  const [, text] = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(html) ?? []
  return text === undefined ? null : (JSON.parse(text) as Record<string, unknown>)
}

describe('the head of every page', () => {
  test('has one title, one description, and its own address', () => {
    const titles = new Map<string, string>()
    for (const { path, locale, edition } of writtenPages()) {
      const html = htmlOf(path)
      const [, title = ''] = /<title>([^<]*)<\/title>/.exec(html) ?? []
      const meta = metaOf(html)
      expect.soft(count(html, /<title>/g), path).toBe(1)
      expect.soft(title, path).toContain(SITE[locale])
      expect.soft(meta.get('og:title'), path).toBe(title)
      expect.soft(meta.get('description')?.length, path).toBeGreaterThan(15)
      expect.soft(meta.get('og:description'), path).toBe(meta.get('description'))
      expect.soft(meta.get('og:url'), path).toBe(ORIGIN + path)
      expect.soft(html, path).toContain(`<link rel="canonical" href="${ORIGIN}${path}"/>`)
      expect.soft(count(html, /rel="canonical"/g), path).toBe(1)
      expect.soft(meta.has('robots'), path).toBe(false)
      expect.soft(html, path).toContain(`<html lang="${locale}"`)
      if (edition === null) titles.set(`${locale} ${title}`, path)
    }
    // No two pages of a language and edition have one title.
    expect(titles.size).toBe(writtenPages().filter(({ edition }) => edition === null).length)
  })

  test('points to a picture of 1200 × 630 that is there', () => {
    const pictures = new Set<string>()
    for (const { path } of writtenPages()) {
      const meta = metaOf(htmlOf(path))
      const image = meta.get('og:image') ?? ''
      expect.soft(image, path).toMatch(new RegExp(`^${ORIGIN}/bilder/.*\\.png$`))
      expect
        .soft([meta.get('og:image:width'), meta.get('og:image:height')])
        .toEqual(['1200', '630'])
      pictures.add(image.slice(ORIGIN.length))
    }
    for (const picture of pictures) {
      const file = join(inject('siteFolder'), picture)
      expect.soft(existsSync(file), picture).toBe(true)
      const png = readFileSync(file)
      expect.soft(png.subarray(1, 4).toString(), picture).toBe('PNG')
      expect.soft([png.readUInt32BE(16), png.readUInt32BE(20)], picture).toEqual([1200, 630])
    }
  })

  test('describes indicators and sets as datasets whose files and pages are there', () => {
    const described = ({ path, locale, edition, within }: WrittenPage) => {
      const jsonLd = jsonLdOf(htmlOf(path))
      const [, kind = '', id] = within.split('/')
      expect.soft(jsonLd !== null, path).toBe(within === '/' || kind === 'indikator')
      if (!jsonLd) return
      const named = strategyOf(edition).indicators.find((one) => one.id === id)
      if (named) expect.soft(jsonLd['name']).toBe(named.name[locale])
      expect.soft(jsonLd['inLanguage'], path).toBe(locale)
      expect.soft(jsonLd['@type']).toBe('Dataset')
      expect.soft(jsonLd['url'], path).toBe(ORIGIN + path)
      const files = jsonLd['distribution'] as { contentUrl: string }[]
      for (const { contentUrl } of files) {
        expect.soft(contentUrl.includes('/editions/'), path).toBe(edition !== null)
        const file = join(inject('siteFolder'), contentUrl.slice(ORIGIN.length))
        expect.soft(existsSync(file), contentUrl).toBe(true)
      }
    }
    writtenPages().forEach(described)
  })
})

test('the sitemap names exactly the pages that are written, and robots the sitemap', () => {
  const named = writtenPages().map(({ path }) => join(path, 'index.html').slice(1))
  expect(new Set(named).size).toBe(named.length)
  // Pages of what an edition does not have yet are written, but not to be found by search.
  const absent = htmlFiles().filter((name) => siteFile(name).includes('content="noindex"'))
  expect(absent.filter((name) => !name.includes('utgave/v0-7/')).toSorted()).toEqual([
    '404.html',
    'en/404.html',
    'nn/404.html',
  ])
  expect(absent).toHaveLength(3 * (1 + 6 + 1))
  expect(named.toSorted()).toEqual(
    htmlFiles()
      .filter((name) => !absent.includes(name))
      .toSorted(),
  )
  expect(siteFile('robots.txt')).toBe(`User-agent: *\nAllow: /\nSitemap: ${ORIGIN}/sitemap.xml\n`)
})

describe('a strict policy holds', () => {
  test('no page has inline style, inline script or a handler', () => {
    const found = documents().flatMap((name) => inlineCode(siteFile(name)))
    expect(found).toEqual([])
  })
})

describe('one stylesheet blocks the first drawing, nothing else', () => {
  test('in every page’s HTML', () => {
    for (const name of htmlFiles()) {
      const html = siteFile(name)
      expect.soft(count(html, /<link [^>]*rel="stylesheet"/g), name).toBe(1)
      const scripts = html.match(/<script[^>]*\bsrc=[^>]*>/g) ?? []
      expect
        .soft(
          scripts.every((tag) => tag.includes('type="module"')),
          name,
        )
        .toBe(true)
    }
    for (const sheet of attributes(htmlOf('/'), 'href').filter((href) => href.endsWith('.css')))
      expect(siteFile(sheet)).not.toContain('@import')
  })

  test.each(['/', '/mal/kvalitet', '/indikator/pasientens-legemiddelliste'])(
    'and as the browser counts it on %s',
    async (path) => {
      const { page } = await openPage(path)
      const blocking = await page.evaluate(() =>
        performance
          .getEntriesByType('resource')
          .filter((one) => 'renderBlockingStatus' in one && one.renderBlockingStatus === 'blocking')
          .map(({ name }) => name),
      )
      expect(blocking).toEqual([expect.stringMatching(/\/assets\/[^/]+\.css$/)])
    },
  )
})

describe('addresses answer', () => {
  test('with and without a trailing slash alike', async () => {
    for (const { path } of writtenPages().filter((_, index) => index % 9 === 0)) {
      const bare = inject('siteUrl') + path.slice(1).replace(/\/$/, '')
      const answers = await Promise.all([fetch(bare), fetch(bare.replace(/\/?$/, '/'))])
      expect
        .soft(
          answers.map(({ status }) => status),
          path,
        )
        .toEqual([200, 200])
      const [one, other] = await Promise.all(answers.map((answer) => answer.text()))
      expect.soft(one, path).toBe(htmlOf(path))
      expect.soft(other, path).toBe(htmlOf(path))
    }
  })

  test.each(['finnes-ikke', 'indikator', 'indikator/x/', 'utgave', 'utgave/v9', '..%2f', '%'])(
    '/%s with 404 and the page that says so',
    async (path) => {
      const answer = await fetch(inject('siteUrl') + path)
      expect(answer.status).toBe(404)
      expect(answer.headers.get('content-type')).toContain('text/html')
      expect(await answer.text()).toBe(siteFile('404.html'))
    },
  )

  test('below a language with that language’s page', async () => {
    const answer = await fetch(`${inject('siteUrl')}en/finnes-ikke`)
    expect(answer.status).toBe(404)
    expect(await answer.text()).toBe(siteFile('en/404.html'))
  })

  test('the page for lost visitors is not to be found, and leads on', () => {
    const html = siteFile('404.html')
    expect(metaOf(html).get('robots')).toBe('noindex')
    expect(html).not.toMatch(/canonical|og:url|page-data/)
    expect(html).toContain('<a href="/">Gå til oversikten over strategien</a>')
  })

  test('every link and file a page points to is there', () => {
    const targets = new Map<string, string>()
    for (const { path } of writtenPages()) {
      for (const name of ['href', 'src'])
        for (const target of attributes(htmlOf(path), name))
          if (target.startsWith('/')) targets.set(target.replace(/[?#].*/, ''), path)
    }
    const missing = [...targets].filter(([target]) => {
      const file = join(inject('siteFolder'), target)
      return !existsSync(/\.[a-z0-9]+$/.test(target) ? file : join(file, 'index.html'))
    })
    expect(missing).toEqual([])
    expect(targets.size).toBeGreaterThan(300)
  })

  test('every link and file an embedded view points to is there', () => {
    const embeds = documents().filter(isEmbed)
    // The board, nine goals and every indicator, in three languages and three sets.
    expect(embeds.length).toBeGreaterThan(300)
    const targets = embeds.flatMap((name) =>
      ['href', 'src', 'data-editions'].flatMap((attribute) =>
        attributes(siteFile(name), attribute).filter((target) => target.startsWith('/')),
      ),
    )
    const missing = [...new Set(targets)].filter((target) => {
      const file = join(inject('siteFolder'), target)
      return !existsSync(/\.[a-z0-9]+$/.test(target) ? file : join(file, 'index.html'))
    })
    expect(missing).toEqual([])
  })
})
