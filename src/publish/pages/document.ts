import { PAGE_DATA_ID } from '#data/pageData.ts'
import type { Locale } from '#domain/base.ts'

/** What goes into the built index.html to make a page of it. */
export interface DocumentParts {
  readonly locale: Locale
  /** Which edition it is of, for the margin of each printed sheet; see ui/base.css. */
  readonly edition: string
  readonly head: string
  readonly body: string
  /** What the page needs to come to life; null for a page that stays as it is. */
  readonly data: object | null
  /** Scripts the page will want at once, as addresses. */
  readonly preload: readonly string[]
  /** The font's address. */
  readonly font: string
  /** schema.org description, when the page has one. */
  readonly jsonLd?: object | undefined
}

/** JSON that cannot end the element it stands in. */
function embed(value: object): string {
  return JSON.stringify(value).replaceAll('<', String.raw`\u003c`)
}

/** Text that cannot end the attribute it stands in. */
function attribute(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;')
}

const EMPTY_ROOT = '<div id="root"></div>'
const LANGUAGE = '<html lang="nb"'

/**
 * Fills the template, which is index.html as Vite built it. Throws when it has no empty root, no
 * language or no head to fill: then every page would come out blank, or in the wrong language.
 */
export function fillTemplate(template: string, parts: DocumentParts): string {
  for (const needed of [LANGUAGE, '</head>', EMPTY_ROOT]) {
    if (!template.includes(needed)) throw new Error(`index.html must hold ${needed}`)
  }
  const preloads = parts.preload.map(
    (href) => `<link rel="modulepreload" crossorigin href="${href}">`,
  )
  const font = `<link rel="preload" as="font" type="font/woff2" crossorigin href="${parts.font}">`
  const jsonLd = parts.jsonLd
    ? [`<script type="application/ld+json">${embed(parts.jsonLd)}</script>`]
    : []
  const data = parts.data
    ? `<script type="application/json" id="${PAGE_DATA_ID}">${embed(parts.data)}</script>`
    : ''
  // Functions, since the texts may hold what replace() would take for a pattern.
  return template
    .replace(LANGUAGE, () => {
      return `<html lang="${parts.locale}" data-edition="${attribute(parts.edition)}"`
    })
    .replace('</head>', () => `${parts.head}${font}${preloads.join('')}${jsonLd.join('')}</head>`)
    .replace(EMPTY_ROOT, () => `<div id="root">${parts.body}</div>${data}`)
}
