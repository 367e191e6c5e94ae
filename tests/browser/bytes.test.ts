import { describe, expect, it } from 'vitest'
import { weigh } from './support/bytes.ts'
import { openPage } from './support/page.ts'

/** As in measurements and budgets everywhere here: 1 KB is 1000 bytes, after brotli. */
const KB = 1000

describe('what a first visit loads, in KB of 1000 bytes after brotli', () => {
  it.each([
    ['/', 95],
    ['/indikator/pasientens-legemiddelliste', 100],
  ])('%s: at most %d KB of script, 14 of styles, 30 of fonts', async (address, script) => {
    const { total, files } = await weigh(await openPage(address))
    const list = files.map(({ url, bytes }) => `${bytes} ${url}`).join('\n')
    expect(total.script, list).toBeGreaterThan(50 * KB)
    expect(total.script, list).toBeLessThanOrEqual(script * KB)
    expect(total.css, list).toBeGreaterThan(KB)
    expect(total.css, list).toBeLessThanOrEqual(14 * KB)
    expect(total.font, list).toBeGreaterThan(KB)
    expect(total.font, list).toBeLessThanOrEqual(30 * KB)
  })
})
