import { expect, test } from 'vitest'
import { SANDBOX, snippet } from '#embed/panel/snippet.ts'

const frame = {
  src: 'https://x.no/embed/indikator/epj?tema=mork&visning=tabell',
  title: 'Navn',
  height: 690.2,
  script: null,
}

test('the code is one frame that works by itself, and the script that may follow it', () => {
  const code = snippet(frame)
  expect(code).toBe(
    `<iframe src="https://x.no/embed/indikator/epj?tema=mork&amp;visning=tabell" title="Navn" width="100%" height="691" style="border:0" loading="lazy" sandbox="${SANDBOX}"></iframe>`,
  )
  expect(snippet({ ...frame, script: 'https://x.no/embed.js' })).toBe(
    `${code}\n<script src="https://x.no/embed.js" async></script>`,
  )
})

test('a frame may run its script and open its link, and can reach nothing of the site', () => {
  expect(SANDBOX.split(' ')).not.toContain('allow-same-origin')
  expect(SANDBOX.split(' ')).not.toContain('allow-top-navigation')
})

test('a name cannot end the attribute it stands in', () => {
  const code = snippet({ ...frame, title: '"><script>alert(1)</script>&' })
  expect(code).toContain('title="&quot;&gt;&lt;script&gt;alert(1)&lt;/script&gt;&amp;"')
})
