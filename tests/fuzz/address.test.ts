import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readAddress } from '#app/address.ts'
import { pageKind } from '#app/pageLoaders.ts'
import { asksForChanges, withChanges } from '#state/boardView.ts'
import { formatBoardQuery, parseBoardQuery } from '#state/boardQuery.ts'
import { formatDrawnIn, parseDrawnIn } from '#state/drawnIn.ts'
import { formatEmbedQuery, parseEmbedQuery } from '#state/embedQuery.ts'
import { formatExplore, MOST_SERIES, parseExplore } from '#state/explore.ts'
import { formatQuestion, parseQuestion } from '#state/question.ts'
import { hostileText, longText, prototypes } from './hostile.ts'

const KEYS = [
  ...['klarhet', 'type', 'q', 'visning', 'niva', 'ar', 'serier', 'tema', 'lysbilde'],
  ...['utforsk', 'uform', 'ubasis', 'ufra', 'util', 'uakse', '__proto__', 'constructor'],
]

const value = fc.oneof(
  hostileText,
  fc.constantFrom(
    'a.b.c',
    'a.b.*,',
    'ingen',
    '2024',
    'forste',
    'bane,videreforing',
    '1e400',
    '-0',
    '%',
  ),
)

/** A query as a browser would have it, or as no browser would. */
const search = fc.oneof(
  fc
    .array(fc.tuple(fc.oneof(fc.constantFrom(...KEYS), hostileText), value), { maxLength: 12 })
    .map((pairs) => pairs.map((pair) => pair.map((x) => encode(x)).join('=')).join('&')),
  fc.tuple(fc.constantFrom(...KEYS), longText).map(([key, text]) => `${key}=${text}`),
  hostileText,
)

function encode(text: string): string {
  // Half characters no address can hold.
  return encodeURIComponent(text.replaceAll(/[\uD800-\uDFFF]/gu, ''))
}

/** Reads a query and writes what was read into another. */
const CODECS: Record<string, (query: string, into: string) => readonly [unknown, string]> = {
  board: (query) => {
    const read = parseBoardQuery(query)
    return [read, formatBoardQuery(read)]
  },
  'what is drawn in': (query, into) => {
    const read = parseDrawnIn(query)
    return [read, formatDrawnIn(into, read)]
  },
  'what would it take': (query, into) => {
    const read = parseQuestion(query)
    return [read, formatQuestion(into, read)]
  },
  explore: (query, into) => {
    const read = parseExplore(query)
    return [read, formatExplore(into, read)]
  },
  embed: (query) => {
    const read = parseEmbedQuery(query)
    return [read, formatEmbedQuery(read)]
  },
}

describe('whatever stands in the query of an address', { timeout: 60_000 }, () => {
  it.each(Object.entries(CODECS))('%s: is read, and what is written reads the same', (_, codec) => {
    const before = prototypes()
    fc.assert(
      fc.property(search, (query) => {
        const [read, written] = codec(query, '')
        expect(codec(written, '')).toEqual([read, written])
        // A link can be made of it.
        expect(new URL(`https://e.no/?${written}`).searchParams.size).toBeLessThan(20)
      }),
      { numRuns: 300 },
    )
    expect(prototypes()).toBe(before)
  })

  it('what is not its own stays when it is written into another query', () => {
    fc.assert(
      fc.property(search, (query) => {
        const kept = `visning=x&${withChanges(query, false)}`
        expect(asksForChanges(withChanges(query, true))).toBe(
          asksForChanges(withChanges(kept, true)),
        )
        expect(formatExplore(query, parseExplore(''))).not.toMatch(/(?:^|&)utforsk/)
      }),
    )
  })

  it('a list without end is cut where an address would be', () => {
    const many = Array.from({ length: 100_000 }, (_, at) => `a.b.c${at}`).join(',')
    expect(parseExplore(`utforsk=${many}`).series?.length).toBe(MOST_SERIES)
    expect(parseEmbedQuery(`serier=${many}`).series).toEqual([])
    expect(parseBoardQuery(`q=${'å'.repeat(1_000_000)}`).query.length).toBe(100)
  })
})

describe('whatever stands in the path of an address', { timeout: 60_000 }, () => {
  const path = fc.oneof(
    fc.array(hostileText, { maxLength: 6 }).map((parts) => `/${parts.join('/')}`),
    fc
      .tuple(fc.constantFrom('/nn', '/utgave/', '/en/utgave/v0-7/'), hostileText)
      .map((x) => x.join('')),
    longText.map((text) => `/${text}`),
  )

  it('names a language, an edition or none, and a page or none', () => {
    fc.assert(
      fc.property(path, fc.constantFrom('/', '/strategi/indikatorer/'), (pathname, base) => {
        const {
          locale,
          edition,
          path: rest,
        } = readAddress(base.replace(/\/$/, '') + pathname, base)
        expect(['nb', 'nn', 'en']).toContain(locale)
        expect(edition ?? 'v').toMatch(/^[a-z0-9-]+$/)
        expect(rest).toMatch(/^\//)
        expect(pageKind(rest) ?? 'none').toMatch(/^[a-z]+$/)
      }),
      { numRuns: 300 },
    )
  })
})
