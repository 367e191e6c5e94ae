import { LOCALES, type Locale } from '#domain/base.ts'

const escapeXml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')

/** One page in all its languages; addresses are whole, with their host. */
export interface SitemapEntry {
  readonly urls: Readonly<Record<Locale, string>>
  /** ISO date. */
  readonly lastmod: string
}

/** A page of the bokmål site by its path below `root`, which is the site's whole address. */
export function sitemapEntry(root: string, path: string, lastmod: string): SitemapEntry {
  return { urls: { nb: root + path, nn: `${root}nn/${path}`, en: `${root}en/${path}` }, lastmod }
}

/** sitemaps.org 0.9, each page in each language with the others as its alternates. */
export function sitemap(pages: readonly SitemapEntry[]): string {
  const entries = pages.flatMap(({ urls, lastmod }) => {
    const alternates = LOCALES.map((locale) => {
      const href = escapeXml(urls[locale])
      return `<xhtml:link rel="alternate" hreflang="${locale}" href="${href}"/>`
    }).join('')
    return LOCALES.map((locale) => {
      return `<url><loc>${escapeXml(urls[locale])}</loc><lastmod>${lastmod}</lastmod>${alternates}</url>`
    })
  })
  return `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">
${entries.join('\n')}
</urlset>
`
}

/** Everyone may read everything; tells where the sitemap is when its address is known. */
export function robots(sitemapUrl: string | null): string {
  return `User-agent: *\nAllow: /\n${sitemapUrl ? `Sitemap: ${sitemapUrl}\n` : ''}`
}
