import { embedPath, embedsOf, pageFile, siteFolder } from '#app/pages.ts'
import type { RenderedPage } from '#app/drawHtml.ts'
import type { EmbedRequest } from '#app/renderEmbed.tsx'
import type { Locale } from '#domain/base.ts'
import type { EmbedAssets } from '../embed/assets.ts'
import { writePage, type PageBuild, type PageSet } from './writePages.ts'

export interface EmbedBuild extends Pick<PageBuild, 'outDir' | 'base' | 'origin'> {
  readonly assets: EmbedAssets
  readonly render: (request: EmbedRequest) => Promise<RenderedPage>
}

/** A whole document: its script stands first, so that what the address asks for is seen at once. */
function embedDocument(
  { base, assets }: EmbedBuild,
  locale: Locale,
  { head, body }: RenderedPage,
): string {
  return [
    `<!doctype html><html lang="${locale}"><head><meta charset="utf-8">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="color-scheme" content="light dark">',
    `<link rel="icon" href="${base}favicon.svg" type="image/svg+xml">`,
    `<link rel="stylesheet" href="${base}${assets.styles}">`,
    `<link rel="preload" as="font" type="font/woff2" crossorigin href="${base}${assets.font}">`,
    `<script src="${base}${assets.script}"></script>`,
    `${head}</head><body>${body}</body></html>\n`,
  ].join('')
}

/** Draws and writes the embedded views of a set; returns how many. */
export async function writeEmbeds(build: EmbedBuild, pages: PageSet): Promise<number> {
  const { locale, set, archived, today } = pages
  const embeds = embedsOf(set)
  for (const { path, id } of embeds) {
    const { origin } = build
    const request = { path, id, locale, edition: archived, set, today, origin }
    const file = siteFolder(locale, archived) + pageFile(embedPath(path))
    await writePage(build, file, embedDocument(build, locale, await build.render(request)))
  }
  return embeds.length
}
