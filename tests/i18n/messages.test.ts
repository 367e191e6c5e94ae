import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { loadDataset } from '#publish/load.ts'
import { codeUsingTexts, loadTexts, messageFaults, rootsOf } from '#publish/messages/check.ts'
import { differences } from '#publish/messages/shape.ts'
import { unusedMessages, withoutComments } from '#publish/messages/unused.ts'

const FOLDER = join('src', 'i18n', 'messages')

test('every language says all that bokmål says, of the same values, and nothing lies unused', async () => {
  const { nb } = await loadTexts()
  expect(nb.size).toBeGreaterThan(15)
  expect(await messageFaults()).toEqual([])
})

test('a message too many, too few, of another kind or of other values is told', () => {
  const bokmål = { a: 'a', b: (x: string) => x, c: { d: 'd' }, e: null, f: ['1', '2'], g: null }
  const other = { a: 'a', b: 'b', c: {}, e: { more: 'x' }, f: ['1'], g: 'g', h: 'h' }
  expect(differences(bokmål, { ...bokmål }, 'm')).toEqual([])
  expect(differences(bokmål, other, 'm')).toEqual([
    'm.b: string, not function of 1',
    'm.c.d: undefined, not string',
    'm.f.1: undefined, not string',
    'm.h: string, not undefined',
  ])
  expect(
    differences(
      (x: string) => x,
      (x: string, y: string) => x + y,
      'm',
    ),
  ).toHaveLength(1)
})

describe('no message lies unused', () => {
  test('in a group that is read, when it is not itself', () => {
    const texts = { key: { about: 'om lag', earlier: 'tidligere' }, kind: { a: 'a', b: 'b' } }
    const code = `const { key, kind } = m.charts // key.earlier\nsay(key.about, kind[one])`
    const root = { name: 'charts', texts, named: /m\.charts/ }
    expect(unusedMessages([root], [code, 'other.earlier'])).toEqual(['charts.key.earlier'])
  })

  test('and one that was put in any module would be found', async () => {
    const { nb } = await loadTexts()
    const code = await codeUsingTexts()
    const more = { nobodyReads: '', of: { nobodyReads: '' } }
    for (const root of rootsOf(nb)) {
      const planted = { ...root, texts: { ...root.texts, ...more } }
      const paths = [`${root.name}.nobodyReads`, `${root.name}.of.nobodyReads`]
      expect(unusedMessages([planted], code)).toEqual(paths)
    }
  })
})

const sources = readdirSync(FOLDER, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts'))
  .map((name) => join(FOLDER, name))

describe('number and % stay together, in every language', () => {
  const BROKEN = / %/

  // No message works out a remainder: then the sign would stand between spaces in the code.
  test.each(sources)('in %s', (file) => {
    const lines = withoutComments(readFileSync(file, 'utf8')).split('\n')
    expect(lines.filter((line) => BROKEN.test(line))).toEqual([])
  })

  test('in the dataset, however it was written', async () => {
    const texts = JSON.stringify(await loadDataset('mock-data'))
    expect(texts).toMatch(/\d\u00a0%/)
    expect(texts.split('"').filter((text) => BROKEN.test(text))).toEqual([])
  })
})
