import { expect, test } from 'vitest'
import { robots, sitemap, sitemapEntry } from '#publish/pages/sitemap.ts'

test('the sitemap names each page with the day its content is from', () => {
  const xml = sitemap([
    sitemapEntry('https://x.no/', '', '2026-11-21'),
    sitemapEntry('https://x.no/', 'utgave/v0-7/', '2025-11-20'),
  ])
  expect(xml.startsWith('<?xml version="1.0" encoding="UTF-8"?>\n<urlset')).toBe(true)
  expect(xml).toContain('<url><loc>https://x.no/</loc><lastmod>2026-11-21</lastmod>')
  expect(xml).toContain('<lastmod>2025-11-20</lastmod>')
  expect(xml.match(/<url>/g)).toHaveLength(6)
})

test('each page stands in each language, and names the same page in the others', () => {
  const xml = sitemap([sitemapEntry('https://x.no/a/', 'utgave/v0-7/om', '2026-11-21')])
  for (const url of ['', 'nn/', 'en/'].map(
    (language) => `https://x.no/a/${language}utgave/v0-7/om`,
  ))
    expect(xml).toContain(`<loc>${url}</loc>`)
  const alternate =
    '<xhtml:link rel="alternate" hreflang="nn" href="https://x.no/a/nn/utgave/v0-7/om"/>'
  expect(xml.split(alternate)).toHaveLength(4)
})

test('addresses are escaped', () => {
  const xml = sitemap([sitemapEntry('https://x.no/', '?a=1&b="<"', '2026-11-21')])
  expect(xml).toContain('<loc>https://x.no/?a=1&amp;b=&quot;&lt;&quot;</loc>')
})

test('robots may read everything, and are told of the sitemap when its address is known', () => {
  expect(robots(null)).toBe('User-agent: *\nAllow: /\n')
  expect(robots('https://x.no/sitemap.xml')).toBe(
    'User-agent: *\nAllow: /\nSitemap: https://x.no/sitemap.xml\n',
  )
})
