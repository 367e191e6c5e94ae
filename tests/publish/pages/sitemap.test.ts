import { expect, test } from 'vitest'
import { robots, sitemap } from '#publish/pages/sitemap.ts'

test('the sitemap names each page with the day its content is from', () => {
  const xml = sitemap([
    { url: 'https://x.no/', lastmod: '2026-11-21' },
    { url: 'https://x.no/utgave/v0-7/', lastmod: '2025-11-20' },
  ])
  expect(xml.startsWith('<?xml version="1.0" encoding="UTF-8"?>\n<urlset')).toBe(true)
  expect(xml).toContain('<url><loc>https://x.no/</loc><lastmod>2026-11-21</lastmod></url>')
  expect(xml).toContain('<lastmod>2025-11-20</lastmod>')
  expect(xml.match(/<url>/g)).toHaveLength(2)
})

test('addresses are escaped', () => {
  const xml = sitemap([{ url: 'https://x.no/?a=1&b="<"', lastmod: '2026-11-21' }])
  expect(xml).toContain('<loc>https://x.no/?a=1&amp;b=&quot;&lt;&quot;</loc>')
})

test('robots may read everything, and are told of the sitemap when its address is known', () => {
  expect(robots(null)).toBe('User-agent: *\nAllow: /\n')
  expect(robots('https://x.no/sitemap.xml')).toBe(
    'User-agent: *\nAllow: /\nSitemap: https://x.no/sitemap.xml\n',
  )
})
