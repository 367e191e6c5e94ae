const escapeXml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')

/** sitemaps.org 0.9; `lastmod` is an ISO date. Addresses must be whole, with their host. */
export function sitemap(
  pages: readonly { readonly url: string; readonly lastmod: string }[],
): string {
  const entries = pages.map(
    ({ url, lastmod }) => `<url><loc>${escapeXml(url)}</loc><lastmod>${lastmod}</lastmod></url>`,
  )
  return `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
${entries.join('\n')}
</urlset>
`
}

/** Everyone may read everything; tells where the sitemap is when its address is known. */
export function robots(sitemapUrl: string | null): string {
  return `User-agent: *\nAllow: /\n${sitemapUrl ? `Sitemap: ${sitemapUrl}\n` : ''}`
}
