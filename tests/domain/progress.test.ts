import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { categoryOf, CUT_POINTS } from '#domain/category.ts'
import type { Ambition, Measure, Observation, Survey } from '#domain/model.ts'
import { between, paceRatio } from '#domain/pace.ts'
import { progress } from '#domain/progress.ts'
import type { Assessed, Progress } from '#domain/status.ts'
import {
  ambition,
  breakAt,
  measure,
  nb,
  observation,
  series,
  source,
} from '#tests/support/fixtures.ts'

const TODAY = '2025-12-01'
const survey: Survey = {
  ...{ id: 'spm', name: nb('Undersøkelsen'), by: nb('Helsedirektoratet') },
  answers: [{ period: '2023', n: 1600, source }],
}

interface More {
  readonly about?: Partial<Measure>
  readonly today?: string
  readonly asked?: boolean
}

const of = (
  observations: readonly Observation[],
  to: Ambition,
  { about, today = TODAY, asked = false }: More = {},
): Progress =>
  progress(series(observations), to, {
    ...{ measure: measure(about), survey: asked ? survey : null, today },
  })

function assessed(found: Progress): Assessed {
  if (found.kind !== 'assessed') throw new Error(`not assessable: ${found.reason}`)
  return found
}

const outcome = (found: Progress): string =>
  found.kind === 'assessed' ? found.category : found.reason

/** Figures a year each from 2020. */
const yearly = (...values: readonly number[]): Observation[] =>
  values.map((value, index) => observation(String(2020 + index), value))

const COUNT = { unit: 'count' } as const
const DOWN = { direction: 'down' } as const

describe('Pasientens legemiddelliste, 25 % in 2026, from April to October 2025', () => {
  test.each([
    ['Norge', 1.0, 1.5, 0.0694, 1.2, 8.2],
    ['Bergensområdet', 9.9, 12.1, 0.4857, 0.755, 14.43],
    ['Helse Nord', 1.3, 5.2, 0.5485, 1.185, 8.41],
  ])('%s is far behind', (_, first, last, ratio, requiredAMonth, expected) => {
    const found = assessed(
      of([observation('2025-04', first), observation('2025-10', last)], ambition(25, '2026')),
    )
    expect(found.category).toBe('farBehind')
    expect(found.ratio).toBeCloseTo(ratio, 4)
    expect((found.required?.pace?.perYear ?? 0) / 12).toBeCloseTo(requiredAMonth, 10)
    expect(found.required).toMatchObject({ change: Math.round((25 - first) * 10) / 10, months: 20 })
    expect(found.observed).toMatchObject({
      change: Math.round((last - first) * 10) / 10,
      months: 6,
    })
    expect(found.expected).toBeCloseTo(expected, 10)
  })

  test('the pace from the latest figure on is another thing', () => {
    const found = assessed(
      of([observation('2025-04', 1), observation('2025-10', 1.5)], ambition(25, '2026')),
    )
    expect(found.fromLatest).toMatchObject({ change: 23.5, months: 14 })
    expect(found.fromLatest?.pace?.perYear).toBeCloseTo((23.5 * 12) / 14, 10)
    expect(found.times).toBeCloseTo(23.5 / 14 / (0.5 / 6), 10)
  })
})

describe('the categories and their cut points', () => {
  test.each([
    [2, 'onTrack'],
    [0.95, 'onTrack'],
    [0.949999, 'speedUp'],
    [0.6, 'speedUp'],
    [0.599999, 'farBehind'],
    [0, 'farBehind'],
    [-0, 'farBehind'],
    [-0.000001, 'wrongWay'],
  ])('%d is %s', (ratio, category) => {
    expect(categoryOf(ratio)).toBe(category)
  })

  test('are those of Open SDG', () => {
    expect(CUT_POINTS).toEqual({ onTrack: 0.95, speedUp: 0.6, farBehind: 0 })
  })

  // From 10 in 2020 to 50 in 2030: a path of 4 points a year, at 30 in 2025.
  test.each([
    ['beyond the path', 31, 'onTrack', 1.05],
    ['on the path', 30, 'onTrack', 1],
    ['just on track', 29, 'onTrack', 0.95],
    ['a tenth below it', 28.9, 'speedUp', 0.945],
    ['just fast enough to speed up', 22, 'speedUp', 0.6],
    ['a tenth below it', 21.9, 'farBehind', 0.595],
    ['standing still', 10, 'farBehind', 0],
    ['a tenth back', 9.9, 'wrongWay', -0.005],
    ['reached early', 50, 'reached', 2],
    ['passed', 51, 'reached', 2.05],
    ['a tenth short of it', 49.9, 'onTrack', 1.995],
  ] as const)('%s: %d is %s', (_, last, category, ratio) => {
    const figures = [observation('2020', 10), observation('2025', last)]
    const found = assessed(of(figures, ambition(50, '2030')))
    expect(found.category).toBe(category)
    expect(found.ratio).toBeCloseTo(ratio, 10)
  })

  test('a ratio that is 0.95 in decimal figures is 0.95, though not in binary ones', () => {
    const found = assessed(of(yearly(0, 1.9), ambition(4, '2022'), { today: '2021-12-31' }))
    expect(found.ratio).toBeLessThan(0.95)
    expect(found.category).toBe('onTrack')
  })

  test('down is as good as up, where down is good', () => {
    const down = (last: number): Assessed =>
      assessed(
        of([observation('2020', 50), observation('2025', last)], ambition(10, '2030'), {
          about: DOWN,
        }),
      )
    expect(down(31).category).toBe('onTrack')
    expect(down(37).category).toBe('speedUp')
    expect(down(45).category).toBe('farBehind')
    expect(down(51).category).toBe('wrongWay')
    expect(down(10).category).toBe('reached')
    expect(down(9).category).toBe('reached')
    expect(down(30).observed?.pace).toEqual({ kind: 'points', perYear: -4 })
  })

  test('all equal is standing still, and tells no number of times', () => {
    const found = assessed(of(yearly(30, 30, 30), ambition(50, '2030')))
    expect([found.category, found.ratio, found.times]).toEqual(['farBehind', 0, null])
  })

  test('going back has no number of times either', () => {
    expect(assessed(of(yearly(30, 20), ambition(50, '2030'))).times).toBeNull()
  })
})

describe('counts go by growth', () => {
  test('two doublings in two years are twice the pace of four in eight', () => {
    const found = assessed(
      of([observation('2020', 100), observation('2022', 400)], ambition(1600, '2028'), {
        about: COUNT,
      }),
    )
    expect(found.ratio).toBeCloseTo(2, 10)
    expect(found.observed?.pace?.kind).toBe('growth')
    expect(found.observed?.pace?.perYear).toBeCloseTo(1, 10)
    expect(found.required?.pace?.perYear).toBeCloseTo(Math.SQRT2 - 1, 10)
    expect(found.expected).toBeCloseTo(200, 8)
    expect(found.fromLatest?.pace?.perYear).toBeCloseTo(4 ** (1 / 6) - 1, 10)
  })

  test.each([
    ['a count from zero', [0, 5], 50, COUNT, 'zeroBaseline'],
    ['a percent from zero', [0, 5], 50, {}, 'farBehind'],
    ['a count to zero', [50, 20], 0, { ...COUNT, ...DOWN }, 'zeroAmbition'],
    ['a percent to zero', [50, 20], 0, DOWN, 'onTrack'],
    ['a count from zero that has reached it', [0, 60], 50, COUNT, 'reached'],
    ['a count that has reached zero', [50, 0], 0, { ...COUNT, ...DOWN }, 'reached'],
    ['a count from zero that should stay there', [0, 3], 0, { ...COUNT, ...DOWN }, 'wrongWay'],
    ['a count lost to zero', [50, 0], 100, COUNT, 'wrongWay'],
  ] as const)('%s', (_, [first, last], wanted, about, expected) => {
    const figures = [observation('2020', first), observation('2022', last)]
    const found = of(figures, ambition(wanted, '2030'), { about })
    expect(outcome(found)).toBe(expected)
    if (found.kind !== 'assessed' || found.required?.pace) return
    expect([found.ratio, found.expected]).toEqual([null, null])
  })

  test('a count lost to zero has no pace and no ratio', () => {
    const found = assessed(of(yearly(50, 0), ambition(100, '2030'), { about: COUNT }))
    expect(found.observed).toEqual({ change: -50, months: 12, pace: null })
    expect([found.ratio, found.times, found.fromLatest?.pace]).toEqual([null, null, null])
  })
})

describe('what it stands on', () => {
  test('the first exact figure after the last break, and the latest', () => {
    const found = assessed(
      of(
        [
          observation('2021', 60),
          observation('2022', 52, { status: 'B' }),
          observation('2023', 49),
          observation('2024', 54, { status: 'P' }),
          observation('2025', 80, { qualifier: 'above' }),
        ],
        ambition(68, '2030'),
        { about: { breaks: [breakAt('2022')] } },
      ),
    )
    expect(found.baseline.period).toBe('2022')
    expect(found.latest.period).toBe('2024')
    expect(found.afterBreak?.at).toBe('2022')
    expect(found.provisional).toBe(true)
    expect(found.figures).toBe(3)
  })

  test('a baseline may be provisional too', () => {
    const figures = [observation('2022', 1, { status: 'P' }), observation('2023', 2)]
    expect(assessed(of(figures, ambition(5, '2030'))).provisional).toBe(true)
  })

  test('a break that set no figure aside is not why the baseline is where it is', () => {
    const found = (observations: Observation[]): Assessed =>
      assessed(of(observations, ambition(68, '2030'), { about: { breaks: [breakAt('2021')] } }))
    expect(found(yearly(50, 52, 54).slice(1)).afterBreak).toBeNull()
    expect(found([observation('2020', null), ...yearly(0, 52, 54).slice(1)]).afterBreak).toBeNull()
    expect(found(yearly(50, 52, 54)).afterBreak?.at).toBe('2021')
    expect(found(yearly(50, 52, 54)).provisional).toBe(false)
  })

  test.each<[string, Partial<Observation>]>([
    ['«om lag»', { qualifier: 'about' }],
    ['a bound', { qualifier: 'above' }],
    ['a doubtful figure', { doubtful: true }],
    ['one of low reliability', { status: 'U' }],
    ['an estimate', { status: 'E' }],
    ['a missing value', { value: null, status: 'M' }],
  ])('%s never enters, first or last', (_, more) => {
    const good = yearly(10, 14, 18)
    const bad = (period: string) => ({ ...observation(period, 99), ...more })
    const found = of([bad('2019'), ...good, bad('2023')], ambition(50, '2030'))
    expect(assessed(found)).toEqual({
      ...assessed(of(good, ambition(50, '2030'))),
      series: found.series,
    })
    expect(outcome(of([bad('2019'), observation('2020', 10)], ambition(50, '2030')))).toBe(
      'tooFewFigures',
    )
  })
})

describe('no verdict, and why', () => {
  test.each([
    ['no figure', [], '2030', 'tooFewFigures', 0],
    ['one figure', yearly(10), '2030', 'tooFewFigures', 1],
    [
      'one figure at the same moment twice',
      yearly(10).concat(observation('2020-12', 11)),
      '2030',
      'tooFewFigures',
      1,
    ],
    ['due today, not yet passed', yearly(10, 20), '2025-12-01', 'speedUp', 2],
    ['due, with figures from before', yearly(10, 20), '2025-11', 'dueWithoutFigure', 2],
    ['due, with one figure', yearly(10), '2024', 'dueWithoutFigure', 1],
    ['due, with no figure', [], '2024', 'dueWithoutFigure', 0],
    ['due before the first comparable figure', yearly(10, 20), '2019', 'baselineAfterDue', 2],
    ['due with the first comparable figure', yearly(10, 20), '2020', 'baselineAfterDue', 2],
  ] as const)('%s', (_, figures, due, expected, count) => {
    const found = of(figures, ambition(90, due))
    expect([outcome(found), found.figures]).toEqual([expected, count])
    expect(found.latest?.period).toBe(figures.at(-1)?.period)
  })

  test('a break after every figure leaves none', () => {
    const about = { breaks: [breakAt('2024')] }
    expect(outcome(of(yearly(10, 20), ambition(90, '2030'), { about }))).toBe('tooFewFigures')
  })
})

describe('when it is due', () => {
  const due = (last: number, today: string): Progress =>
    of([observation('2020', 10), observation('2024', last)], ambition(50, '2024'), { today })

  test.each([
    ['reached', 50, 'reached'],
    ['nearly there', 49, 'onTrack'],
    ['most of the way', 40, 'speedUp'],
    ['some of the way', 20, 'farBehind'],
    ['back', 9, 'wrongWay'],
  ])('and its figure has come, it has ended as %s', (_, last, category) => {
    const found = due(last, '2025-01-01')
    expect([outcome(found), found.duePassed]).toEqual([category, true])
    expect(assessed(found).fromLatest).toBeNull()
    expect(assessed(found).expected).toBe(50)
  })

  test('the day itself has not passed', () => {
    expect(due(40, '2024-12-31').duePassed).toBe(false)
  })

  test('a figure from long after is held against the level, not a longer path', () => {
    const figures = [observation('2020', 10), observation('2025', 30)]
    const found = assessed(of(figures, ambition(50, '2022')))
    expect(found.expected).toBe(50)
    expect(found.ratio).toBeCloseTo(0.2, 10)
  })

  test('reached before it was due is reached, with no newer figure', () => {
    expect(outcome(of(yearly(10, 60), ambition(50, '2024')))).toBe('reached')
  })
})

describe('when the ambition was met at the baseline', () => {
  test.each([
    ['and still is', [60, 55], 'reached'],
    ['just met, and still is', [50, 50], 'reached'],
    ['just met, and no longer', [50, 48], 'wrongWay'],
    ['passed, and no longer', [60, 48], 'wrongWay'],
  ] as const)('%s', (_, values, category) => {
    const found = assessed(of(yearly(...values), ambition(50, '2030')))
    expect([found.category, found.required, found.ratio, found.expected]).toEqual([
      ...[category, null, null, null],
    ])
  })

  test('one figure that meets it is enough, and has no pace', () => {
    const found = assessed(of(yearly(60), ambition(50, '2030')))
    expect(found).toMatchObject({ category: 'reached', observed: null, change: null, times: null })
    expect(found).toMatchObject({ required: null, ratio: null, fromLatest: null })
  })

  test('a single figure from after it was due can still have reached it', () => {
    const found = assessed(of(yearly(60), ambition(50, '2015')))
    expect(found).toMatchObject({ category: 'reached', required: null, duePassed: true })
  })
})

test('an ambition from before the baseline that is reached now has no path to it', () => {
  const found = assessed(of(yearly(10, 60), ambition(50, '2015')))
  expect(found).toMatchObject({ category: 'reached', required: null, ratio: null, expected: null })
})

describe('a step back inside the margin of a survey is no step back', () => {
  const asked = { about: { survey: 'spm' }, asked: true }

  test('it stands still, and says what held it', () => {
    const found = assessed(of(yearly(54, 52), ambition(68, '2030'), asked))
    expect(found.ratio).toBeLessThan(0)
    expect(found).toMatchObject({ category: 'farBehind', heldByMargin: true })
    expect(found.change).toMatchObject({ kind: 'tested', verdict: 'unchanged' })
  })

  test('beyond the margin it goes the wrong way', () => {
    const found = assessed(of(yearly(54, 50), ambition(68, '2030'), asked))
    expect(found).toMatchObject({ category: 'wrongWay', heldByMargin: false })
  })

  test('without a survey there is no margin to be inside', () => {
    const found = assessed(of(yearly(54, 53), ambition(68, '2030')))
    expect(found).toMatchObject({ category: 'wrongWay', heldByMargin: false })
  })

  test('a step forward inside the margin is judged by its pace', () => {
    const found = assessed(of(yearly(54, 55), ambition(64, '2030'), asked))
    expect(found).toMatchObject({ category: 'onTrack', heldByMargin: false })
    expect(found.change).toMatchObject({ verdict: 'unchanged' })
  })

  test('having been there, a little below can be told neither reached nor lost', () => {
    expect(outcome(of(yearly(68, 67), ambition(68, '2030'), asked))).toBe('insideMargin')
    expect(outcome(of(yearly(68, 60), ambition(68, '2030'), asked))).toBe('wrongWay')
    expect(outcome(of(yearly(67, 68), ambition(68, '2030'), asked))).toBe('reached')
  })
})

describe('whatever the figures', () => {
  const tenths = fc.integer({ min: 0, max: 1000 })
  const years = fc.integer({ min: 1, max: 12 })

  test('the verdict is the one that whole numbers give: nothing was rounded on the way', () => {
    fc.assert(
      fc.property(tenths, tenths, tenths, years, years, (base, last, wanted, elapsed, extra) => {
        fc.pre(base < wanted)
        const to = ambition(wanted / 10, String(2000 + elapsed + extra))
        const figures = [
          observation('2000', base / 10),
          observation(String(2000 + elapsed), last / 10),
        ]
        // The ratio is moved·span ÷ wanted·elapsed; compared with a cut point in hundredths.
        const [moved, path] = [(last - base) * (elapsed + extra), (wanted - base) * elapsed]
        const expected = (): string => {
          if (last >= wanted) return 'reached'
          if (100 * moved >= 95 * path) return 'onTrack'
          if (100 * moved >= 60 * path) return 'speedUp'
          return moved >= 0 ? 'farBehind' : 'wrongWay'
        }
        expect(outcome(of(figures, to, { today: '2000-12-31' }))).toBe(expected())
      }),
      { numRuns: 1000 },
    )
  })

  test('turning the scale and the direction around changes no verdict and no ratio', () => {
    fc.assert(
      fc.property(tenths, tenths, tenths, years, (base, last, wanted, elapsed) => {
        const run = (turn: (value: number) => number, about: Partial<Measure>): Progress =>
          of(
            [
              observation('2000', turn(base) / 10),
              observation(String(2000 + elapsed), turn(last) / 10),
            ],
            ambition(turn(wanted) / 10, '2026'),
            { about },
          )
        const [up, down] = [run((v) => v, {}), run((v) => 1000 - v, DOWN)]
        expect(outcome(down)).toBe(outcome(up))
        if (up.kind !== 'assessed' || up.ratio === null) return
        expect(down.kind === 'assessed' && down.ratio).toBeCloseTo(up.ratio, 8)
      }),
    )
  })

  test('the unit of time changes no ratio: months, quarters and years give the same', () => {
    fc.assert(
      fc.property(
        tenths,
        tenths,
        years,
        years,
        fc.boolean(),
        (base, last, elapsed, extra, count) => {
          fc.pre(base > 0 && last > 0)
          const unit = count ? 'count' : 'percent'
          const ratios = [
            (year: number) => String(year),
            (year: number) => `${year}-Q4`,
            (year: number) => `${year}-12`,
            (year: number) => `${year}-12-31`,
          ].map((at) => {
            const start = { value: base, period: at(2000) }
            const end = { value: last, period: at(2000 + elapsed) }
            const goal = { value: 1100, period: at(2000 + elapsed + extra) }
            return paceRatio([start, end], [start, goal], unit)
          })
          expect(new Set(ratios).size).toBe(1)
          // And it is the ratio of the two paces, in whatever unit they are told.
          const log = (a: number, b: number): number => (count ? Math.log(b / a) : b - a)
          for (const perUnit of [1, 4, 12, 365.25]) {
            const observed = log(base, last) / (elapsed * perUnit)
            const required = log(base, 1100) / ((elapsed + extra) * perUnit)
            expect(ratios[0]).toBeCloseTo(observed / required, 8)
          }
        },
      ),
    )
  })

  test('who keeps to the required path is on track all the way, at ratio 1', () => {
    fc.assert(
      fc.property(tenths, fc.integer({ min: 1, max: 11 }), fc.boolean(), (base, elapsed, count) => {
        fc.pre(base > 0)
        const about = count ? COUNT : {}
        const value = between(base / 10, 101, elapsed / 12, count ? 'count' : 'percent')
        const figures = [observation('2000', base / 10), observation(String(2000 + elapsed), value)]
        const found = assessed(of(figures, ambition(101, '2012'), { about, today: '2001-01-01' }))
        expect(found.ratio).toBeCloseTo(1, 6)
        expect(found.expected).toBeCloseTo(value, 8)
      }),
    )
  })
})
