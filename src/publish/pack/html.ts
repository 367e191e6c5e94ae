import { createHash } from 'node:crypto'
import { gzipSync } from 'node:zlib'
import { LOCALES, type Locale } from '#domain/base.ts'
import type { Pack } from '#app/pack/main.tsx'
import type { PackApp } from './app.ts'

/** Texts of the file itself, before the app has its own. */
export interface PackWords {
  readonly title: string
  readonly opening: string
  readonly failed: string
}

type InLanguages = Readonly<Record<Locale, PackWords>>

/**
 * Unpacks the app and what it shows, and starts it. Packed, since the file is carried on sticks and
 * sent by mail; browsers have known `DecompressionStream` since 2023.
 */
const START = `
const unpacked = async (id) => {
  const packed = atob(document.getElementById(id).textContent)
  const bytes = Uint8Array.from(packed, (one) => one.charCodeAt(0))
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'))
  return new Response(stream).text()
}
const start = async () => {
  try {
    const [app, pack] = await Promise.all([unpacked('app'), unpacked('pack')])
    const address = URL.createObjectURL(new Blob([app], { type: 'text/javascript' }))
    const { startPack } = await import(address)
    await startPack(JSON.parse(pack), document.getElementById('root'))
  } catch (error) {
    const told = document.getElementById('failed')
    told.hidden = false
    told.append(' ' + error)
    document.getElementById('opening').hidden = true
  }
}
start()
`

const packed = (text: string): string => gzipSync(text, { level: 9 }).toString('base64')

const sha256 = (text: string): string =>
  `'sha256-${createHash('sha256').update(text).digest('base64')}'`

const escapeHtml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')

/** Nothing outside the file is asked for: only what it makes of itself (`blob:`, `data:`). */
function policy(styles: string): string {
  return [
    "default-src 'none'",
    `script-src ${sha256(START)} blob:`,
    `style-src ${sha256(styles)}`,
    'font-src data:',
    'img-src data: blob:',
    'connect-src blob:',
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ')
}

/** One paragraph in each language: which one the reader has is not known before the app is here. */
function inAll(words: InLanguages, which: 'opening' | 'failed'): string {
  return LOCALES.map(
    (locale) => `<p lang="${locale}">${escapeHtml(words[locale][which])}</p>`,
  ).join('\n')
}

/** The meeting pack: one HTML file with all of it. */
export function packHtml({ script, styles }: PackApp, pack: Pack, words: InLanguages): string {
  return `<!doctype html>
<html lang="nb" data-color-scheme="auto">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy(styles)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${escapeHtml(words.nb.title)}</title>
<style>${styles}</style>
</head>
<body data-size="sm">
<div id="root"><main class="frame"><h1>${escapeHtml(words.nb.title)}</h1>
<div id="opening">${inAll(words, 'opening')}</div>
<div id="failed" hidden>${inAll(words, 'failed')}</div></main></div>
<script type="text/plain" id="pack">${packed(JSON.stringify(pack))}</script>
<script type="text/plain" id="app">${packed(script)}</script>
<script>${START}</script>
</body>
</html>
`
}
