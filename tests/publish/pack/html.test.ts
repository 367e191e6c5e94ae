import { createHash } from 'node:crypto'
import { gunzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { packHtml } from '#publish/pack/html.ts'

const WORDS = { title: 'A & <b>', opening: 'It opens', failed: 'It failed' }
const PACK = { edition: 'v1', built: '2026-11-21', files: { 'a.json': '</script><b>æ' } }
const APP = {
  script: 'export const startPack = () => {} // </script>',
  styles: 'p > a { color: red }',
}
const html = packHtml(APP, PACK, { nb: WORDS, nn: WORDS, en: WORDS })

const packedIn = (id: string): string => {
  const [, text = ''] =
    new RegExp(`<script type="text/plain" id="${id}">([^<]*)</script>`).exec(html) ?? []
  return gunzipSync(Buffer.from(text, 'base64')).toString('utf8')
}

test('a pack holds the app and its files as they are, whatever stands in them', () => {
  expect(packedIn('app')).toBe(APP.script)
  expect(JSON.parse(packedIn('pack'))).toEqual(PACK)
  expect(html).toContain('<title>A &amp; &lt;b></title>')
})

test('a pack runs nothing but its own script, and asks nobody for anything', () => {
  const [, policy = ''] = /Content-Security-Policy" content="([^"]*)"/.exec(html) ?? []
  const scripts = [...html.matchAll(/<script>([^<]*)<\/script>/g)].map(([, text = '']) => text)
  expect(scripts).toHaveLength(1)
  const hash = createHash('sha256')
    .update(scripts[0] ?? '')
    .digest('base64')
  expect(policy).toContain(`script-src 'sha256-${hash}' blob:;`)
  expect(policy).toContain("default-src 'none'")
  expect(policy).not.toMatch(/unsafe|https?:|\*/)
})
