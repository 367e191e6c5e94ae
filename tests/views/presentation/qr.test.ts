import { encode } from 'uqr'
import { describe, expect, it, test } from 'vitest'
import { qrOf, wallAddress } from '#views/presentation/show/qr.ts'

/** The modules that a path draws, a row a line. */
function drawn(d: string, size: number): string[] {
  const grid = Array.from({ length: size }, () => Array.from({ length: size }, () => ' '))
  for (const [, x, y, width] of d.matchAll(/M(\d+) (\d+)h(\d+)v1h-\d+z/g))
    for (let at = Number(x); at < Number(x) + Number(width); at++) {
      const row = grid[Number(y)]
      if (row) row[at] = '#'
    }
  return grid.map((row) => row.join(''))
}

describe('the QR code of a page', () => {
  const address = 'https://indikatorer.example/en/utgave/v0-7/indikator/epj-kvalitet'
  const { d, size } = qrOf(address)

  it('draws every module of the code, and nothing else', () => {
    const { data } = encode(address, { ecc: 'M', border: 4 })
    const wanted = data.map((row) => row.map((dark) => (dark ? '#' : ' ')).join(''))
    expect(drawn(d, size)).toEqual(wanted)
    expect(d.replaceAll(/M\d+ \d+h\d+v1h-\d+z/g, '')).toBe('')
  })

  it('has four light modules around it, and a finder in three corners', () => {
    const rows = drawn(d, size)
    for (const row of [...rows.slice(0, 4), ...rows.slice(-4)]) expect(row.trim()).toBe('')
    for (const row of rows) expect(row.startsWith('    ') && row.endsWith('    ')).toBe(true)
    expect(rows[4]?.trim().startsWith('#######')).toBe(true)
    expect(rows[4]?.trim().endsWith('#######')).toBe(true)
    expect(rows.at(-5)?.trim().startsWith('#######')).toBe(true)
  })
})

test.each([
  ['https://a.example', 'https://b.example/x', 'https://a.example/mal/kvalitet'],
  ['', 'https://b.example/x', 'https://b.example/mal/kvalitet'],
  ['', 'file:///media/usb/motepakke.html', null],
  ['https://a.example', 'file:///media/usb/motepakke.html', 'https://a.example/mal/kvalitet'],
])('a site at «%s», shown from %s, sends people to %s', (origin, here, address) => {
  const { protocol, origin: from } = new URL(here)
  expect(wallAddress(origin, '/mal/kvalitet', { protocol, origin: from })).toBe(address)
})
