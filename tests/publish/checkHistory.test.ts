import { describe, expect, test } from 'vitest'
import { FIXED, NONE, WITH } from './support/broken.ts'
import { checkChanged, datasetAfter, problemsAfter, type Change } from './support/fixture.ts'

const source = { paper: 'paper-2' }
const retire = (file: string, more: object = {}): Change => {
  return { file, at: 'retired', to: { from: 'v2', source, ...more } }
}
/** A measure of v2 for the indicator that has none. */
const measures: Change = {
  ...{ file: NONE, at: 'measures' },
  to: [
    {
      ...{ id: 'andel', from: 'v2', name: { nb: 'Andel' }, role: 'indicator', unit: 'percent' },
      direction: 'up',
      series: [{ id: 'norge', from: 'v2', name: { nb: 'Norge' } }],
    },
  ],
}
const told = (...changes: readonly Change[]) =>
  problemsAfter(...changes).map(({ file, path, found }) => [file, path, found])

describe('retirement', () => {
  test('by a later edition is in order, and says what takes its place', () => {
    const dataset = datasetAfter(retire(NONE, { replacedBy: 'med-tall' }))
    const retired = dataset.indicators.find(({ id }) => id === 'uten-tall')?.retired
    expect(retired).toEqual({ from: 'v2', source, replacedBy: 'med-tall' })
  })

  test('nothing new is said of an indicator from then on', () => {
    expect(told(retire(FIXED))).toEqual([
      [FIXED, 'names[1].from', '"v2"'],
      [FIXED, 'measures[0].series[0].readings[1].from', '"v2"'],
    ])
  })

  test('what takes its place has not left itself', () => {
    const late = { file: NONE, at: 'notes', to: [] }
    expect(told(retire(NONE, { replacedBy: 'rettet' }), late, retire(FIXED))).toContainEqual([
      NONE,
      'retired.replacedBy',
      '"rettet"',
    ])
  })

  test('an indicator that has left need not say why it has no figures after', () => {
    const changes: Change[] = [
      { file: FIXED, at: 'names[1]', to: undefined },
      { file: FIXED, at: 'names', to: [{ from: 'v1', text: { nb: 'Navn' }, source }] },
      { file: FIXED, at: 'measures[0].series[0].readings', to: [] },
      { file: FIXED, at: 'measures[0].series[0].from', to: 'v1' },
      { file: FIXED, at: 'missing', to: [{ from: 'v1', why: { nb: 'Ikke målt.' } }] },
    ]
    expect(checkChanged(...changes, retire(FIXED)).problems).toBeUndefined()
  })
})

describe('what a thing stands on is there', () => {
  test('an indicator’s goal', () => {
    const change = { file: 'strategy.json', at: 'goals[0].from', to: 'v2' }
    expect(told(change)).toEqual([[NONE, 'placements[0].goal', '"kvalitet"']])
  })

  test('a headline’s measure', () => {
    const headline = (from: string) => {
      return { file: NONE, at: 'headline', to: [{ from, measure: 'andel', series: 'norge' }] }
    }
    expect(told(measures, headline('v1'))).toEqual([[NONE, 'headline[0].from', '"v1"']])
    expect(checkChanged(measures, headline('v2')).problems).toBeUndefined()
  })

  test('an indicator a meeting took up', () => {
    const late: Change[] = (
      ['names', 'placements', 'readiness', 'type', 'descriptions'] as const
    ).map((key) => ({ file: NONE, at: `${key}[0].from`, to: 'v2' }))
    const missing = { file: NONE, at: 'missing[0].from', to: 'v2' }
    const treats = (from?: string) => {
      const to = { ...(from ? { from } : {}), id: 'uten-tall', source }
      return { file: 'meetings.json', at: '[0].indicators[1]', to }
    }
    expect(told(...late, missing, treats())).toEqual([
      ['meetings.json', '[0].indicators[1].id', '"uten-tall"'],
    ])
    expect(checkChanged(...late, missing, treats('v2')).problems).toBeUndefined()
  })
})

test('a correction of answers, and a word explained anew, are from a later edition', () => {
  const answer = { period: '2023', n: 4600, source }
  const word = { term: 'EPJ', expansion: { nb: 'journal' }, text: { nb: 'Journalen, på nytt.' } }
  const again = (from: string): Change[] => [
    { file: 'surveys.json', at: '[0].answers[2]', to: { from, ...answer } },
    { file: 'glossary.json', at: '[1]', to: { from, ...word } },
  ]
  expect(checkChanged(...again('v2')).problems).toBeUndefined()
  expect(told(...again('v1'))).toEqual([
    ['surveys.json', '[0].answers[2].period', '"2023"'],
    ['glossary.json', '[1].term', '"epj"'],
  ])
  const own = { file: WITH, at: 'measures[0].series[0].readings[0].values[2].n', to: 4600 }
  expect(checkChanged(...again('v2'), own).problems).toBeUndefined()
})

test('figures all taken back leave nothing, so that it must be said why', () => {
  const change = {
    ...{ file: FIXED, at: 'measures[0].series[0].readings[1].values' },
    to: [{ period: '2024', value: null }],
  }
  expect(told(change)).toEqual([[FIXED, 'missing', 'nothing']])
})
