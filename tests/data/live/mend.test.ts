import { describe, expect, test } from 'vitest'
import { mend } from '#data/live/mend.ts'
import type { IndicatorSummary } from '#domain/model.ts'
import { entry, strategy } from './strategies.ts'

const built = strategy([entry('en', 1), entry('to', 2), entry('tre', 3)])
const none = new Set<string>()

const figure = ({ id, headline }: IndicatorSummary) =>
  `${id} ${headline?.series.observations[0]?.value}`
const figures = (mended: ReturnType<typeof mend>) => mended.strategy.indicators.map(figure)
const problem = 'readiness: found "ja"'

describe('the build stands in for what the API lacks', () => {
  test('nothing, when all can be read', () => {
    const answer = { strategy: strategy([entry('en', 9)]), broken: [] }
    expect(mend(answer, built, none)).toEqual(answer)
  })

  test.each([
    ['first', 'en', ['to', 'tre'], ['en 1', 'to 9', 'tre 9']],
    ['in the middle', 'to', ['en', 'tre'], ['en 9', 'to 2', 'tre 9']],
    ['last', 'tre', ['en', 'to'], ['en 9', 'to 9', 'tre 3']],
    ['after the nearest that is here', 'tre', ['en', 'ny'], ['en 9', 'tre 3', 'ny 9']],
  ])('a broken entry is the build’s, where the build has it: %s', (_, id, others, expected) => {
    const indicators = others.map((one) => entry(one, 9))
    const mended = mend({ strategy: strategy(indicators), broken: [{ id, problem }] }, built, none)
    expect(figures(mended)).toEqual(expected)
    expect(mended).toMatchObject({ broken: [] })
  })

  test('an entry without an id, when only one is lacking', () => {
    const answer = {
      strategy: strategy([entry('en', 9), entry('tre', 9)]),
      broken: [{ id: 'indicators[1]', problem }],
    }
    expect(figures(mend(answer, built, none))).toEqual(['en 9', 'to 2', 'tre 9'])
  })

  test('but when it could be either of two, it is told of as broken', () => {
    const broken = [{ id: 'indicators[1]', problem }]
    const mended = mend({ strategy: strategy([entry('en', 9)]), broken }, built, none)
    expect(figures(mended)).toEqual(['en 9'])
    expect(mended).toMatchObject({ broken })
  })

  test('what the build does not have, or has under a goal that is gone, stays broken', () => {
    const broken = [
      { id: 'ny', problem },
      { id: 'to', problem },
    ]
    const moved = strategy([entry('to', 2, { goal: 'mal-9' })])
    const mended = mend({ strategy: strategy([entry('en', 9)]), broken }, moved, none)
    expect(figures(mended)).toEqual(['en 9'])
    expect(mended.broken).toEqual(broken)
  })

  test('an indicator whose own file could not be had is the build’s on the board too', () => {
    const answer = { strategy: strategy([entry('en', 9), entry('to', 9)]), broken: [] }
    const mended = mend(answer, built, new Set(['to', 'finnes-ikke']))
    expect(figures(mended)).toEqual(['en 9', 'to 2'])
  })
})
