import fc from 'fast-check'
import { expect, test } from 'vitest'
import { csv } from '#publish/csv.ts'
import { readCsv } from './support/readCsv.ts'

test('starts with a byte order mark, ends lines with CRLF, quotes only what needs it', () => {
  const rows = [
    ['a', 1.5, null],
    ['b, c', 'sa «"ja"»', undefined],
    ['to\nlinjer', 0, ' '],
  ]
  expect(csv(['x', 'y', 'z'], rows)).toBe(
    '\uFEFFx,y,z\r\na,1.5,\r\n"b, c","sa «""ja""»",\r\n"to\nlinjer",0," "\r\n',
  )
})

test('whatever the texts, they are read back as they were', () => {
  const text = fc.oneof(fc.string(), fc.stringMatching(/^[a",\r\n ]{0,8}$/))
  fc.assert(
    fc.property(fc.array(fc.tuple(text, text, text)), (rows) => {
      const [header, ...read] = readCsv(csv(['a', 'b', 'c'], rows))
      expect(header).toEqual(['a', 'b', 'c'])
      expect(read).toEqual(rows)
    }),
  )
})
