import { siteFolder } from '#app/pages.ts'
import { LOCALES } from '#domain/base.ts'
import {
  CACHE,
  EVERYWHERE,
  FOLDERS,
  ownHeaders,
  type Header,
  type HeaderSite,
  type Kind,
} from './headers.ts'

/** Addresses that match a pattern, and what is said beside them. */
interface Rule {
  readonly pattern: string
  readonly headers: readonly Header[]
}

/** What may stand before a page's path. `:slug` is any edition. */
const PREFIXES = [null, ':slug'].flatMap((edition) =>
  LOCALES.map((locale) => siteFolder(locale, edition)),
)

/**
 * No address may match two rules that say the same header: hosts put both into one, and of two
 * policies both then hold. So pages are named by their first folder, each by a rule of its own.
 */
function rules(site: HeaderSite, pages: readonly string[]): Rule[] {
  const rule = (kind: Kind, path: string): Rule => {
    return { pattern: site.base + path, headers: ownHeaders(kind, site) }
  }
  const folders = new Set(pages.flatMap((path) => path.split('/').slice(1, 2)))
  // The board has no folder, and embeds have rules of their own.
  for (const none of ['', 'embed']) folders.delete(none)
  return [
    { pattern: `${site.base}*`, headers: EVERYWHERE },
    { pattern: `${site.base}${FOLDERS.asset}*`, headers: [['Cache-Control', CACHE.asset]] },
    ...PREFIXES.flatMap((prefix) => [
      rule('page', prefix),
      ...[...folders].map((folder) => rule('page', `${prefix}${folder}/*`)),
      rule('embed', `${prefix}embed/*`),
    ]),
    rule('pack', 'motepakke-*'),
    ...LOCALES.map((locale) => rule('page', `${siteFolder(locale, null)}404.html`)),
  ]
}

/**
 * The file `_headers`, which Netlify, Cloudflare Pages and others read from the folder they serve.
 * `pages` are the paths of a set's pages. Cloudflare reads no more than 100 rules, so it throws
 * when there are more.
 */
export function headersFile(site: HeaderSite, pages: readonly string[]): string {
  const all = rules(site, pages)
  if (all.length > 100) throw new Error(`_headers has ${all.length} rules; hosts read only 100`)
  const blocks = all.map(({ pattern, headers }) =>
    [pattern, ...headers.map(([name, value]) => `  ${name}: ${value}`)].join('\n'),
  )
  return ['# Written by the build, for hosts that read it.', ...blocks, ''].join('\n')
}

/** Does a pattern match a path? `*` is anything, `:name` one folder, and a last slash is as none. */
function matches(pattern: string, path: string): boolean {
  const source = pattern
    .replaceAll(/[.+?^${}()|[\]\\]/g, String.raw`\$&`)
    .replaceAll(/:[a-z]+/g, '[^/]+')
    .replace(/\/$/, '/?')
    .replace(/\/\*$/, '(?:/.*)?')
    .replace(/-\*$/, '-[^/]*')
  return new RegExp(`^${source}$`).test(path)
}

/** What a `_headers` file says beside a path, as a host that reads it would answer. */
export function headersFor(file: string, path: string): Header[] {
  const found: Header[] = []
  let applies = false
  for (const line of file.split('\n')) {
    const [, name, value] = /^\s+([\w-]+):\s*(.*)$/.exec(line) ?? []
    if (name !== undefined && value !== undefined) {
      if (applies) found.push([name, value])
    } else if (line.startsWith('/')) applies = matches(line.trim(), path)
  }
  return found
}
