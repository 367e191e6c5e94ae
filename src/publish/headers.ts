/**
 * What the site's server is to say beside each file: the one list that nginx's configuration, the
 * file `_headers`, the pages' own `<meta>` and the preview server are made from.
 */

import { LOCALES } from '#domain/base.ts'

/** Addresses that are answered alike. */
export type Kind = 'page' | 'embed' | 'pack' | 'asset' | 'data'

export type Header = readonly [name: string, value: string]

/** What a build knows of where it will lie. */
export interface HeaderSite {
  /** Path of the site, beginning and ending with a slash. */
  readonly base: string
  /** `VITE_DATA_URL`: an API that pages ask for newer figures; empty for none. */
  readonly dataUrl: string
}

/** Said beside every file, errors included. */
export const EVERYWHERE: readonly Header[] = [
  ['Strict-Transport-Security', 'max-age=31536000'],
  ['X-Content-Type-Options', 'nosniff'],
  ['Referrer-Policy', 'same-origin'],
  [
    'Permissions-Policy',
    'accelerometer=(), camera=(), display-capture=(), geolocation=(), gyroscope=(), magnetometer=(), microphone=(), midi=(), payment=(), usb=()',
  ],
  // Open data, and embeds in a sandbox: their scripts and fonts come as if from another site.
  ['Access-Control-Allow-Origin', '*'],
  ['Cross-Origin-Resource-Policy', 'cross-origin'],
]

/** Files with a hash in their names never change; everything else is asked for again. */
export const CACHE: Record<'asset' | 'other', string> = {
  asset: 'public, max-age=31536000, immutable',
  other: 'no-cache',
}

/** Addresses that begin so are of a kind; written for the site's own root. */
export const FOLDERS = { asset: 'assets/', data: 'data/v1/' } as const

/** Languages that have a folder of their own. */
export const LANGUAGE_FOLDERS = LOCALES.filter((locale) => locale !== 'nb').join('|')

/** Address of an embed below the base path, behind the folder of its language. */
export const EMBED_PATTERN = '(?:utgave/[^/]+/)?embed(?:/|$)'

/** Address of a meeting pack below the base path. */
export const PACK_PATTERN = 'motepakke-[^/]+[.]html$'

/** The kind of an address, given below the base path: `nn/embed/tavle`, `assets/a-1.js`. */
export function kindOf(path: string): Kind {
  if (path.startsWith(FOLDERS.asset)) return 'asset'
  if (path.startsWith(FOLDERS.data)) return 'data'
  if (new RegExp(`^${PACK_PATTERN}`).test(path)) return 'pack'
  return new RegExp(`^(?:(?:${LANGUAGE_FOLDERS})/)?${EMBED_PATTERN}`).test(path) ? 'embed' : 'page'
}

/** The origin of the API, or '' when it is the site itself. Throws when it is no web address. */
function apiOrigin(dataUrl: string): string {
  if (dataUrl === '' || dataUrl.startsWith('/')) return ''
  const url = URL.canParse(dataUrl) ? new URL(dataUrl) : null
  if (url?.protocol !== 'https:' && url?.protocol !== 'http:') {
    throw new Error(`VITE_DATA_URL must be a web address (https://…), not "${dataUrl}"`)
  }
  return url.origin
}

/** Nothing at first; then only the site's own files. Neither React nor Vite needs a policy for
 *  Trusted Types: no text is ever made into markup or script. */
function directives(connect: string, framed: readonly string[]): string[] {
  return [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "font-src 'self'",
    // Charts are made into pictures, and marks of the design system are drawn, by way of data:.
    "img-src 'self' data:",
    `connect-src ${connect}`,
    ...framed,
    "base-uri 'none'",
    "form-action 'self'",
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
  ]
}

/** The policy of pages, but for who may frame them: as much as a page can say of itself. */
export function pagePolicy({ dataUrl }: HeaderSite): string {
  const connect = ["'self'", apiOrigin(dataUrl)].filter(Boolean).join(' ')
  // «Bygg inn» shows the site's own embeds.
  return directives(connect, ["frame-src 'self'"]).join('; ')
}

function embedPolicy(): string {
  return [...directives("'self'", []), 'frame-ancestors *'].join('; ')
}

/** What is said beside a kind of file besides `EVERYWHERE` and how long to keep it. */
export function ownHeaders(kind: Kind, site: HeaderSite): readonly Header[] {
  if (kind === 'embed') return [['Content-Security-Policy', embedPolicy()]]
  // The site's policy lets no page of it run: it is to be saved, and opened from there.
  if (kind === 'pack') return [...ownHeaders('page', site), ['Content-Disposition', 'attachment']]
  if (kind !== 'page') return []
  return [
    ['Content-Security-Policy', `${pagePolicy(site)}; frame-ancestors 'none'`],
    ['Cross-Origin-Opener-Policy', 'same-origin'],
  ]
}

/** Everything that is said beside a kind of file. */
export function headersOf(kind: Kind, site: HeaderSite): readonly Header[] {
  const cache: Header = ['Cache-Control', CACHE[kind === 'asset' ? 'asset' : 'other']]
  return [...EVERYWHERE, cache, ...ownHeaders(kind, site)]
}
