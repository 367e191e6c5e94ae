import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { DECK_THEMES, formatDeckQuery, parseDeckQuery, PLAIN_DECK } from '#state/deckQuery.ts'

const slug = fc.stringMatching(/^[a-z0-9-]{1,30}$/)
const key = fc.oneof(
  slug,
  slug.map((id) => `mal.${id}`),
)
const query = fc.record({
  keys: fc.option(fc.uniqueArray(key, { minLength: 1, maxLength: 100 })),
  theme: fc.constantFrom(...DECK_THEMES),
  slide: fc.option(fc.integer({ min: 1, max: 999 })),
})

describe('the address of a presentation', () => {
  test('holds the whole choice, and gives it back', () => {
    fc.assert(
      fc.property(query, (chosen) => {
        expect(parseDeckQuery(formatDeckQuery(chosen))).toEqual(chosen)
      }),
    )
  })

  test('keeps defaults out', () => {
    expect(formatDeckQuery(PLAIN_DECK)).toBe('')
  })

  test.each([
    ['?utvalg=apning,mal.kvalitet,icd-11', { keys: ['apning', 'mal.kvalitet', 'icd-11'] }],
    ['?utvalg=b,a,b', { keys: ['b', 'a'] }],
    ['?utvalg=%3Cscript%3E,../x,A,mal.,mal.x.y', {}],
    ['?utvalg=', {}],
    ['?tema=mork&lysbilde=12', { theme: 'mork', slide: 12 }],
    ['?tema=__proto__&lysbilde=0', {}],
    ['?lysbilde=1000', {}],
    ['?lysbilde=1e2', {}],
    ['?lysbilde=-1', {}],
    ['?lysbilde= 3', {}],
    ['?%E0%A4%A', {}],
    [`?tema=mork&${'x'.repeat(9000)}`, {}],
    [`?utvalg=${'a'.repeat(101)}`, {}],
  ])('%s is read as it may be, and the rest falls away', (search, read) => {
    expect(parseDeckQuery(search)).toEqual({ ...PLAIN_DECK, ...read })
  })

  test('names no more slides than anyone will sit through', () => {
    const many = Array.from({ length: 400 }, (_, at) => `i-${at}`).join(',')
    expect(parseDeckQuery(`?utvalg=${many}`).keys).toHaveLength(200)
  })

  test('is read whatever it is, and what is read can be written and read again', () => {
    const hostile = fc.oneof(
      fc.string({ maxLength: 80 }),
      fc
        .tuple(fc.constantFrom('utvalg', 'tema', 'lysbilde'), fc.string({ maxLength: 60 }))
        .map(([name, value]) => `?${name}=${value}`),
    )
    fc.assert(
      fc.property(hostile, (search) => {
        const read = parseDeckQuery(search)
        expect(parseDeckQuery(formatDeckQuery(read))).toEqual(read)
        for (const one of read.keys ?? []) expect(one).toMatch(/^(?:mal\.)?[a-z0-9-]{1,100}$/)
      }),
    )
  })
})
