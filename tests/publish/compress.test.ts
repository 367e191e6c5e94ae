import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { compressFolder } from '#publish/compress.ts'

const TEXT = 'Indikator 1 av 23: 54 % i 2024, 57 % i 2025.\n'.repeat(60)

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'e-helse-compress-'))
  mkdirSync(join(folder, 'assets'))
})
afterEach(() => rmSync(folder, { recursive: true }))

const put = (name: string, content: string | Buffer): void =>
  writeFileSync(join(folder, name), content)
const got = (name: string): Buffer => readFileSync(join(folder, name))
const names = (): string[] => readdirSync(folder, { recursive: true }).map(String).toSorted()

describe('what the build compresses', () => {
  test('is every text of 1 KB or more, and unpacks to the same', async () => {
    for (const name of ['a.html', 'assets/b.js', 'c.csv', 'd.ttl', 'e.jsonstat.json'])
      put(name, TEXT)
    expect(await compressFolder(folder)).toBe(5)
    for (const name of ['a.html', 'assets/b.js', 'c.csv', 'd.ttl', 'e.jsonstat.json']) {
      expect(gunzipSync(got(`${name}.gz`)).toString()).toBe(TEXT)
      expect(brotliDecompressSync(got(`${name}.br`)).toString()).toBe(TEXT)
    }
  })

  test('is not what is small, packed already, or written for the server', async () => {
    put('small.html', TEXT.slice(0, 1023))
    put('font.woff2', TEXT)
    put('picture.png', TEXT)
    put('_headers', TEXT)
    put('_nginx.conf', TEXT)
    expect(await compressFolder(folder)).toBe(0)
    expect(names().filter((name) => /\.(?:gz|br)$/.test(name))).toEqual([])
  })

  test('is the same bytes every time: no date, no name, no system', async () => {
    put('a.html', TEXT)
    await compressFolder(folder)
    const [gz, br] = [got('a.html.gz'), got('a.html.br')]
    // Time in seconds since 1970, extra flags, and the system, which is «unknown».
    expect([...gz.subarray(4, 10)]).toEqual([0, 0, 0, 0, 2, 255])
    put('a.html', TEXT)
    await compressFolder(folder)
    expect([got('a.html.gz'), got('a.html.br')]).toEqual([gz, br])
  })
})
