import { describe, expect, test } from 'vitest'
import { newsIn, sameFigures, withDetail } from '#data/live/news.ts'
import { indicator, measure, nb, observation, series } from '#tests/support/fixtures.ts'
import { entry, strategy } from './strategies.ts'

const built = strategy([entry('en'), entry('to'), entry('tre')])
const ids = (all: readonly { readonly id: string }[]): string[] => all.map(({ id }) => id)

describe('what is newer', () => {
  test('nothing, when only the day is another', () => {
    const news = newsIn({ ...built, built: '2026-12-03' }, built)
    expect(news).toEqual({ figures: [], other: [], rest: false })
  })

  test('the indicator whose figure is another, by its name', () => {
    const news = newsIn(strategy([entry('en'), entry('to', 11), entry('tre')]), built)
    expect(news).toEqual({ figures: [{ id: 'to', name: nb('to') }], other: [], rest: false })
  })

  test('an indicator that is called something else has no newer figures', () => {
    const renamed = entry('to', 10, { name: nb('To, på nytt') })
    const news = newsIn(strategy([entry('en'), renamed, entry('tre')]), built)
    expect([ids(news.figures), ids(news.other)]).toEqual([[], ['to']])
  })

  test('an indicator that is new has newer figures when it has any', () => {
    const without = entry('fem', 10, { hasFigures: false })
    const news = newsIn(strategy([...built.indicators, entry('fire'), without]), built)
    expect([ids(news.figures), ids(news.other)]).toEqual([['fire'], ['fem']])
  })

  test.each([
    ['an indicator that has gone', strategy(built.indicators.slice(1))],
    ['another vision', { ...built, vision: nb('Hver for seg') }],
  ])('%s belongs to no one indicator', (_, shown) => {
    expect(newsIn(shown, built)).toEqual({ figures: [], other: [], rest: true })
  })
})

describe('what an indicator’s own file has more', () => {
  const one = { id: 'en', name: nb('en') }
  const none = { figures: [], other: [], rest: false }

  test('is told of once, and figures before all else', () => {
    expect(withDetail({ ...none, figures: [one] }, one, 'other')).toEqual({
      ...none,
      figures: [one],
    })
    expect(withDetail({ ...none, other: [one] }, one, 'figures')).toEqual({
      ...none,
      figures: [one],
    })
    expect(withDetail({ ...none, other: [one] }, one, 'other')).toEqual({ ...none, other: [one] })
  })

  test('is a figure when any series of any measure has another', () => {
    const file = (value: number, name = 'Norge') =>
      indicator({
        measures: [
          measure(),
          measure({
            id: 'antall',
            series: [series([observation('2025', value)], { name: nb(name) })],
          }),
        ],
      })
    expect(sameFigures(file(1), file(2))).toBe(false)
    expect(sameFigures(file(1), file(1, 'Noreg'))).toBe(true)
  })
})
