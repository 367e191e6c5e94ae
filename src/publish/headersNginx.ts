import {
  EMBED_PATTERN,
  FOLDERS,
  headersOf,
  LANGUAGE_FOLDERS,
  PACK_PATTERN,
  type HeaderSite,
  type Kind,
} from './headers.ts'
import { CHARSET_TYPES, TYPES } from './headersTypes.ts'

/** Said beside the file alone: a fault must not be kept for ever, nor saved in the file's place. */
const ONLY_FOUND = new Set(['asset Cache-Control', 'pack Content-Disposition'])

/** Errors get the other headers too. */
function addHeaders(kind: Kind, site: HeaderSite): string[] {
  return headersOf(kind, site).map(([name, value]) => {
    const always = ONLY_FOUND.has(`${kind} ${name}`) ? '' : ' always'
    return `add_header ${name} "${value}"${always};`
  })
}

function block(name: string, lines: readonly string[]): string {
  return [`${name} {`, ...lines.map((line) => `  ${line}`), '}'].join('\n')
}

const location = (match: string, lines: readonly string[]): string =>
  block(`location ${match}`, lines)

/**
 * How nginx (1.22 or newer) answers for the site: to be included in a `server` whose `root` has
 * the built files below the base path. Locations by name and by expression, so that none depends
 * on where the operator includes it.
 */
export function nginxConfiguration(site: HeaderSite): string {
  const { base } = site
  const before = base.replaceAll(/[.+?^${}()|[\]\\]/g, String.raw`\$&`)
  const language = `(?<site_language>(?:${LANGUAGE_FOLDERS})/)?`
  const find = (kind: Kind, files: string): string[] => [
    ...addHeaders(kind, site),
    // The folder of the language, or nothing.
    `error_page 404 ${base}${kind === 'page' || kind === 'embed' ? '${site_language}' : ''}404.html;`,
    `try_files ${files} =404;`,
  ]
  const pages = '$uri $uri/index.html'
  const blocks = [
    location(`^~ ${base}${FOLDERS.asset}`, find('asset', '$uri')),
    location(`^~ ${base}${FOLDERS.data}`, find('data', '$uri')),
    // What the build writes for servers is not for visitors.
    location(`~ "^${before}_(?:headers|nginx\\.conf)"`, [
      ...addHeaders('page', site),
      `error_page 404 ${base}404.html;`,
      'return 404;',
    ]),
    location(`~ "^${before}${language}${EMBED_PATTERN}"`, find('embed', pages)),
    location(`~ "^${before}${PACK_PATTERN}"`, find('pack', '$uri')),
    location(`~ "^${before}${language}"`, find('page', pages)),
    ...(base === '/'
      ? []
      : [
          location(`= ${base.slice(0, -1)}`, [
            ...addHeaders('page', site),
            `try_files ${base}index.html =404;`,
          ]),
        ]),
  ]
  return `# Written by the build: what nginx is to answer for this very build, in a server block.
# See deploy/nginx.conf, which includes it.

${block(
  'types',
  Object.entries(TYPES).map(([end, type]) => `${type} ${end};`),
)}
default_type application/octet-stream;
charset utf-8;
charset_types ${CHARSET_TYPES.join(' ')};

# The build has written a .gz beside each file of text, and a .br: where nginx has the module
# (Debian 12: libnginx-mod-http-brotli-static), add \`brotli_static on;\` to the server.
gzip_static on;
gzip_vary on;
etag on;

${blocks.join('\n\n')}
`
}
