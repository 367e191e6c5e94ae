import fc from 'fast-check'
import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { PAGE_DATA_ID } from '#data/pageData.ts'
import { fillTemplate, type DocumentParts } from '#publish/pages/document.ts'

const TEMPLATE =
  '<html lang="nb"><head><meta charset="utf-8"></head><body><div id="root"></div></body></html>'

const parts = (more: Partial<DocumentParts> = {}): DocumentParts => ({
  locale: 'nb',
  edition: 'Utgave 1',
  head: '<title>Tittel</title>',
  body: '<h1>Navn</h1>',
  data: { today: '2026-11-21', strategy: {}, indicators: [] },
  preload: [],
  font: '/assets/font.woff2',
  ...more,
})

const fill = (more: Partial<DocumentParts> = {}) => fillTemplate(TEMPLATE, parts(more))

/** The text of the element with the page's data, as a browser reads it: to the first end tag. */
function dataText(html: string): string {
  const start = `<script type="application/json" id="${PAGE_DATA_ID}">`
  const from = html.indexOf(start) + start.length
  return html.slice(from, html.indexOf('</script', from))
}

const withText = (text: string) => ({
  data: { today: text, strategy: { text }, indicators: [text] },
})

test('markup, head, font, scripts to fetch and data have their places', () => {
  const html = fill({ preload: ['/assets/a.js', '/assets/b.js'], jsonLd: { name: 'Sett' } })
  const [head = '', body = ''] = html.split('</head>')
  expect(head).toContain('<title>Tittel</title>')
  expect(head).toContain(
    '<link rel="preload" as="font" type="font/woff2" crossorigin href="/assets/font.woff2">',
  )
  expect(head.match(/rel="modulepreload" crossorigin href="[^"]+"/g)).toHaveLength(2)
  expect(head).toContain('<script type="application/ld+json">{"name":"Sett"}</script>')
  expect(body).toContain(`<div id="root"><h1>Navn</h1></div><script type="application/json"`)
})

test('the document says which edition it is of, whatever the edition is called', () => {
  expect(fill()).toContain('<html lang="nb" data-edition="Utgave 1">')
  const html = fill({ edition: '"><script>x</script> & $& é' })
  expect(html).toContain('data-edition="&quot;>&lt;script>x&lt;/script> &amp; $&amp; é">')
})

test('a page without a description in schema.org has no empty one', () => {
  expect(fill()).not.toContain('ld+json')
})

test('a page that does not come to life carries no data', () => {
  expect(fill({ data: null })).not.toContain('<script')
  expect(fill({ data: null })).toContain('<div id="root"><h1>Navn</h1></div></body>')
})

describe('no text in the data can end its element or begin another', () => {
  test.each([
    '</script><script>alert(1)</script>',
    '</SCRIPT >',
    '<!-- <script>',
    '<!--',
    ']]>',
    'a < b && c > d',
    '\u2028\u2029',
  ])('%j', (text) => {
    const html = fill({ ...withText(text), jsonLd: { name: text } })
    expect(JSON.parse(dataText(html))).toEqual(withText(text).data)
    expect(dataText(html)).not.toContain('<')
    expect(html.match(/<script/gi)).toHaveLength(2)
  })

  test('whatever it holds', () => {
    const piece = fc.constantFrom('</script', '<!--', '-->', '<', '>', '\\', '"', '$', "'", '\n')
    const text = fc.array(fc.oneof(piece, fc.string())).map((all) => all.join(''))
    fc.assert(
      fc.property(text, (one) => {
        expect(JSON.parse(dataText(fill(withText(one))))).toEqual(withText(one).data)
      }),
    )
  })
})

test.each(['$&', '$1', "$'", '$`', '$$'])('%s in a text is a text, no pattern', (text) => {
  const html = fill({ head: `<title>${text}</title>`, body: `<p>${text}</p>`, ...withText(text) })
  expect(html).toContain(`<title>${text}</title>`)
  expect(html).toContain(`<p>${text}</p>`)
  expect(JSON.parse(dataText(html))).toEqual(withText(text).data)
  expect(html.match(/<div id="root">/g)).toHaveLength(1)
})

describe('a template that cannot be filled is refused', () => {
  test.each([
    ['no root', '<div id="root"></div>', TEMPLATE.replace('<div id="root"></div>', '')],
    [
      'a root with something in it',
      '<div id="root">',
      TEMPLATE.replace('></div>', '>Laster</div>'),
    ],
    ['no head', '</head>', TEMPLATE.replace('</head>', '')],
    ['no language', 'lang="nb"', TEMPLATE.replace(' lang="nb"', '')],
  ])('%s', (_, lacking, template) => {
    expect(() => fillTemplate(template, parts())).toThrow(lacking)
  })

  test('the site’s own index.html is not', () => {
    expect(fillTemplate(readFileSync('index.html', 'utf8'), parts())).toContain('<h1>Navn</h1>')
  })
})
