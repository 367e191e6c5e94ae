/** What the site's files are called, by how their names end. */
export const TYPES: Readonly<Record<string, string>> = {
  html: 'text/html',
  css: 'text/css',
  js: 'text/javascript',
  json: 'application/json',
  csv: 'text/csv',
  txt: 'text/plain',
  xml: 'application/xml',
  ttl: 'text/turtle',
  webmanifest: 'application/manifest+json',
  svg: 'image/svg+xml',
  png: 'image/png',
  ico: 'image/x-icon',
  woff2: 'font/woff2',
  pptx: 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
}

/** Types whose text is in UTF-8, as the server must say; JSON and its kin are that by themselves. */
export const CHARSET_TYPES: readonly string[] = [
  ...new Set(
    Object.values(TYPES).filter(
      (type) => (type.startsWith('text/') && type !== TYPES['html']) || type.endsWith('/xml'),
    ),
  ),
]

/** The names of files that are text end so: they are worth compressing. */
const TEXT = ['html', 'css', 'js', 'json', 'csv', 'txt', 'xml', 'ttl', 'webmanifest', 'svg']

/** Is this a file of text, by its name? */
export const isTextFile = (name: string): boolean => TEXT.some((end) => name.endsWith(`.${end}`))
