import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { embedPath } from '#state/embedPaths.ts'
import {
  formatEmbedQuery,
  hiddenSeries,
  parseEmbedQuery,
  PLAIN_EMBED,
  type EmbedQuery,
} from '#state/embedQuery.ts'

test.each([
  ['/', '/embed/tavle'],
  ['/mal/kvalitet', '/embed/mal/kvalitet'],
  ['/indikator/icd-11', '/embed/indikator/icd-11'],
])('the embedded view of %s is at %s', (path, embed) => {
  expect(embedPath(path)).toBe(embed)
})

describe('the address of an embedded view', () => {
  test.each([
    ['', PLAIN_EMBED],
    ['?tema=mork', { theme: 'mork', table: false, series: [] }],
    ['?tema=lys&visning=tabell', { theme: 'lys', table: true, series: [] }],
    ['?serier=norge,helse-nord', { theme: 'auto', table: false, series: ['norge', 'helse-nord'] }],
    ['?serier=norge,norge', { theme: 'auto', table: false, series: ['norge'] }],
    ['?tema=auto&visning=diagram&serier=', PLAIN_EMBED],
    ['?tema=svart&visning=%3Cscript%3E&serier=%3Cb%3E,../..,NORGE', PLAIN_EMBED],
    ['?tema=__proto__&visning=constructor', PLAIN_EMBED],
    ['?farge=rød&callback=x', PLAIN_EMBED],
    ['?%E0%A4%A', PLAIN_EMBED],
  ])('%s is read as it may be, and the rest falls away', (search, query) => {
    expect(parseEmbedQuery(search)).toEqual(query)
  })

  test('is not read when it is absurdly long, nor an id that is', () => {
    expect(parseEmbedQuery(`?tema=mork&${'x'.repeat(4000)}`)).toEqual(PLAIN_EMBED)
    expect(parseEmbedQuery(`?serier=${'a'.repeat(81)}`)).toEqual(PLAIN_EMBED)
    const many = Array.from({ length: 400 }, (_, index) => `s${index}`).join(',')
    expect(parseEmbedQuery(`?serier=${many}`).series).toHaveLength(60)
  })

  test('is the same when written and read again', () => {
    const query: fc.Arbitrary<EmbedQuery> = fc.record({
      theme: fc.constantFrom('auto', 'lys', 'mork'),
      table: fc.boolean(),
      series: fc.uniqueArray(fc.stringMatching(/^[a-z0-9-]{1,20}$/), { maxLength: 60 }),
    })
    fc.assert(
      fc.property(query, (one) => {
        expect(parseEmbedQuery(`?${formatEmbedQuery(one)}`)).toEqual(one)
      }),
    )
  })

  test('never makes more of any text than it may be', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        const { theme, series } = parseEmbedQuery(`?serier=${text}&tema=${text}&${text}`)
        expect(['auto', 'lys', 'mork']).toContain(theme)
        expect(series.length).toBeLessThanOrEqual(60)
        for (const id of series) expect(id).toMatch(/^[a-z0-9-]{1,80}$/)
      }),
    )
  })
})

describe('of the series there are', () => {
  test.each([
    [['norge'], ['helse-nord', 'bergen']],
    [
      ['bergen', 'ukjent'],
      ['norge', 'helse-nord'],
    ],
    [['ukjent'], []],
    [[], []],
  ])('those not among %j are hidden: %j', (asked, hidden) => {
    expect(hiddenSeries(asked, ['norge', 'helse-nord', 'bergen'])).toEqual(hidden)
  })
})
