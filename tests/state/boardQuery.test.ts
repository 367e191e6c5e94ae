import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { INDICATOR_TYPES, READINESS } from '#domain/model.ts'
import { formatBoardQuery, NO_FILTER, parseBoardQuery } from '#state/boardQuery.ts'

describe('an address can be sent, and shows the other reader the same', () => {
  test.each([
    ['', NO_FILTER],
    ['klarhet=klar', { ...NO_FILTER, readiness: ['klar'] }],
    ['klarhet=klar,fremtidig', { ...NO_FILTER, readiness: ['klar', 'fremtidig'] }],
    ['type=resultat', { ...NO_FILTER, types: ['resultat'] }],
    ['q=digital+kontakt', { ...NO_FILTER, query: 'digital kontakt' }],
    ['q=r%C3%A5dsmodell', { ...NO_FILTER, query: 'rådsmodell' }],
    ['q=a%26b%2Bc%3Dd%23e%25', { ...NO_FILTER, query: 'a&b+c=d#e%' }],
    ['klarhet=klar&type=prosess&q=epj', { readiness: ['klar'], types: ['prosess'], query: 'epj' }],
  ] as const)('?%s', (address, filter) => {
    expect(parseBoardQuery(address)).toEqual(filter)
    expect(formatBoardQuery(filter)).toBe(address)
  })

  test('whatever is chosen and typed comes back from the address', () => {
    // All boxes ticked is the same as none, so it is not a state of its own.
    const some = <T extends string>(all: readonly T[]) =>
      fc.subarray([...all], { maxLength: all.length - 1 })
    const filters = fc.record({
      readiness: some(READINESS),
      types: some(INDICATOR_TYPES),
      query: fc.string({ unit: 'grapheme', maxLength: 20 }).filter((q) => q.length <= 100),
    })
    fc.assert(
      fc.property(filters, (filter) => {
        const address = formatBoardQuery(filter)
        expect(parseBoardQuery(address)).toEqual(filter)
        expect(parseBoardQuery(`?${address}`)).toEqual(filter)
        expect(address).toMatch(/^[\w.!~*'()%+=&,-]*$/)
      }),
    )
  })
})

describe('an address that is not understood shows the board, without complaint', () => {
  test.each([
    ['an unknown value', 'klarhet=ferdig', NO_FILTER],
    [
      'a known beside an unknown value',
      'klarhet=ferdig,klar',
      { ...NO_FILTER, readiness: ['klar'] },
    ],
    ['capital letters', 'klarhet=KLAR', NO_FILTER],
    [
      'the same twice, out of order',
      'klarhet=fremtidig,klar,klar',
      { ...NO_FILTER, readiness: ['klar', 'fremtidig'] },
    ],
    ['all of them, which is no filter', 'type=resultat,prosess,struktur', NO_FILTER],
    ['empty values', 'klarhet=&type=&q=', NO_FILTER],
    ['only commas', 'klarhet=,,', NO_FILTER],
    ['another key', 'lysbilde=3', NO_FILTER],
    ['the value of another key', 'type=klar', NO_FILTER],
    ['broken escapes', 'q=%E0%A4%A', { ...NO_FILTER, query: '\ufffd%A' }],
    ['a name of the language itself', 'klarhet=__proto__,constructor', NO_FILTER],
  ])('%s', (_, address, filter) => {
    expect(parseBoardQuery(address)).toEqual(filter)
  })

  test('no text makes it fail', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(() => parseBoardQuery(text)).not.toThrow()
      }),
    )
  })
})

test('a search longer than anyone types is cut, reading and writing', () => {
  const long = 'å'.repeat(150)
  expect(parseBoardQuery(`q=${long}`).query).toHaveLength(100)
  expect(parseBoardQuery(formatBoardQuery({ ...NO_FILTER, query: long })).query).toHaveLength(100)
})

// Known to fail: the cut leaves half a surrogate pair, which encodeURIComponent throws at.
test('a search cut in the middle of an emoji still has an address', () => {
  const { query } = parseBoardQuery(`q=${'a'.repeat(99)}😀`)
  expect(() => formatBoardQuery({ ...NO_FILTER, query })).not.toThrow()
})
