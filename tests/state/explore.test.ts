import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  CLOSED,
  EXPLORE_FORMS,
  formatExplore,
  keyText,
  MOST_SERIES,
  parseExplore,
  SORTS,
  type ExploreState,
} from '#state/explore.ts'
import { parsePeriod } from '#domain/period.ts'

const OPEN: ExploreState = { ...CLOSED, open: true }
const key = (indicator: string, measure: string, series: string | null) => ({
  ...{ indicator, measure, series },
})

/** Any UTF-16 unit, half characters and control characters among them. */
const anyUnit = fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code))

describe('an address that is sent shows the other reader the same', () => {
  test.each<[string, ExploreState]>([
    ['', CLOSED],
    ['utforsk', OPEN],
    ['utforsk=ingen', { ...OPEN, series: [] }],
    ['utforsk=pll.andel.norge', { ...OPEN, series: [key('pll', 'andel', 'norge')] }],
    [
      'utforsk=pll.andel.*,dho.pasienter.norge',
      { ...OPEN, series: [key('pll', 'andel', null), key('dho', 'pasienter', 'norge')] },
    ],
    [
      'utforsk&uform=prikker&uar=2024&urekke=lav',
      {
        ...OPEN,
        ...{ form: 'dots', year: 2024, sort: 'low' },
      },
    ],
    ['utforsk&uform=ruter', { ...OPEN, form: 'multiples' }],
    ['utforsk&ubasis=forste', { ...OPEN, base: 'first' }],
    ['utforsk&ubasis=2025-Q1', { ...OPEN, base: '2025-Q1' }],
    [
      'utforsk&ufra=2024&util=2025-06&uakse=forstorret',
      {
        ...OPEN,
        ...{ from: '2024', to: '2025-06', enlarged: true },
      },
    ],
  ])('?%s', (address, state) => {
    expect(parseExplore(address)).toEqual(state)
    expect(formatExplore('', state)).toBe(address)
  })

  const slug = fc.stringMatching(/^[a-z0-9][a-z0-9-]{0,12}$/)
  const keys = fc.uniqueArray(
    fc.record({ indicator: slug, measure: slug, series: fc.option(slug) }),
    { selector: keyText, maxLength: MOST_SERIES },
  )
  const year = fc.integer({ min: 1900, max: 2200 })
  const month = fc.integer({ min: 1, max: 12 })
  const anyPeriod = fc.oneof(
    year.map(String),
    fc.tuple(year, fc.integer({ min: 1, max: 4 })).map(([y, q]) => `${y}-Q${q}`),
    fc.tuple(year, month).map(([y, m]) => `${y}-${String(m).padStart(2, '0')}`),
    fc.tuple(year, month).map(([y, m]) => `${y}-${String(m).padStart(2, '0')}-28`),
  )
  const startOf = (id: string | null, otherwise: number) =>
    parsePeriod(id ?? '')?.start ?? otherwise
  const endOf = (id: string | null, otherwise: number) => parsePeriod(id ?? '')?.end ?? otherwise
  const states: fc.Arbitrary<ExploreState> = fc
    .record({
      open: fc.constant(true),
      series: fc.option(keys),
      form: fc.constantFrom(...EXPLORE_FORMS),
      base: fc.oneof(fc.constant(null), fc.constant('first'), anyPeriod),
      from: fc.option(anyPeriod),
      to: fc.option(anyPeriod),
      enlarged: fc.boolean(),
      year: fc.option(year),
      sort: fc.constantFrom(...SORTS),
    })
    .filter(({ from, to }) => startOf(from, -1e9) <= endOf(to, 1e9))

  test('whatever is chosen comes back, and the rest of the query stays as it was', () => {
    const others = fc.dictionary(
      fc.stringMatching(/^[a-t][a-z]{0,8}$/).filter((name) => name !== '__proto__'),
      fc.string({ unit: 'grapheme', maxLength: 12 }),
      { maxKeys: 4 },
    )
    fc.assert(
      fc.property(states, others, (state, rest) => {
        const before = new URLSearchParams(rest).toString()
        const address = formatExplore(before, state)
        expect(parseExplore(address)).toEqual(state)
        expect(parseExplore(`?${address}`)).toEqual(state)
        for (const [name, value] of Object.entries(rest))
          expect(new URLSearchParams(address).getAll(name)).toEqual([value])
        // Chosen again it is the same address; closed, the query is as before.
        expect(formatExplore(address, state)).toBe(address)
        const after = new URLSearchParams(formatExplore(address, CLOSED))
        expect([...after]).toEqual([...new URLSearchParams(before)])
      }),
    )
  })

  test('the address needs no escapes that a mail program may break', () => {
    fc.assert(
      fc.property(states, (state) => {
        expect(formatExplore('', state)).toMatch(/^[a-zA-Z0-9=&.,*-]*$/)
      }),
    )
  })
})

describe('what is not understood falls away quietly, and the rest holds', () => {
  test.each<[string, string, Partial<ExploreState>]>([
    ['an unknown form, order, axis', 'utforsk&uform=kake&urekke=opp&uakse=log', {}],
    ['a word where a period should be', 'utforsk&ubasis=igår&ufra=x&util=2025-13', {}],
    ['a month as the year of the dots', 'utforsk&uar=2024-01', {}],
    [
      'an end before the beginning: neither',
      'utforsk&ufra=2025&util=2023&uform=ruter',
      {
        form: 'multiples',
      },
    ],
    ['Statistics Norway’s quarter', 'utforsk&ubasis=2026K1', { base: '2026-Q1' }],
    ['no name among the names', 'utforsk=,,.,..', {}],
    [
      'one good name among bad',
      'utforsk=PLL.a.b,a.b,a.b.c.d,a.b.c,<b>',
      {
        series: [key('a', 'b', 'c')],
      },
    ],
    ['the same series twice', 'utforsk=a.b.c,a.b.c', { series: [key('a', 'b', 'c')] }],
    ['names of the language itself', 'utforsk=__proto__.constructor.x&uform=constructor', {}],
    ['all of it without «utforsk»', 'uform=ruter&ubasis=2024', { open: false }],
    ['broken escapes', 'utforsk=%E0%A4%A&uform=%', {}],
  ])('%s', (_, address, expected) => {
    expect(parseExplore(address)).toEqual({ ...OPEN, ...expected })
  })

  test('no text makes it fail, opens more series than an address holds, or comes back different', () => {
    const hostile = fc.oneof(
      fc.string({ unit: anyUnit, maxLength: 40 }),
      fc
        .array(
          fc.constantFrom('a.b.c', 'a.b.*', ',', '.', '*', '&', 'ufra=', '2024', '%', '\u0000'),
        )
        .map((parts) => `utforsk=${parts.join('')}`),
    )
    fc.assert(
      fc.property(hostile, (text) => {
        const state = parseExplore(text)
        expect(state.series?.length ?? 0).toBeLessThanOrEqual(MOST_SERIES)
        expect(parseExplore(formatExplore(text, state))).toEqual(state)
      }),
    )
  })

  // Each would take minutes with a pattern that tries again from every place.
  test.each(['a', '.', '-', 'a.', 'a.b.', ',', 'a.b.c,'])(
    'not even half a million of «%s»',
    (part) => {
      const { series } = parseExplore(`utforsk=${part.repeat(500_000 / part.length)}`)
      expect(series?.length ?? 0).toBeLessThanOrEqual(1)
    },
  )

  test('of a hundred series the first sixty are opened, reading and writing', () => {
    const many = Array.from({ length: 100 }, (_, at) => key('a', 'b', `s${at}`))
    const read = parseExplore(`utforsk=${many.map(keyText).join(',')}`).series
    expect(read).toEqual(many.slice(0, MOST_SERIES))
    expect(parseExplore(formatExplore('', { ...OPEN, series: many })).series).toEqual(read)
  })
})
