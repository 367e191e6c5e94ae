import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { allKeys } from '#deck/deckParts.ts'
import { asOf } from '#domain/edition.ts'
import { summariseSet } from '#domain/summary.ts'
import { loadDataset } from '#publish/load.ts'
import { formatDeckQuery, parseDeckQuery, PLAIN_DECK } from '#state/deckQuery.ts'
import {
  choose,
  chosenKeys,
  keysInAddress,
  moveKey,
  neededIndicators,
} from '#views/presentation/choice.ts'

const strategy = summariseSet(asOf(await loadDataset('mock-data'), 'v0-95'))
const all = allKeys(strategy)
const ids = strategy.indicators.map(({ id }) => id)

describe('a choice', () => {
  it('of everything in its usual order stays out of the address', () => {
    expect(keysInAddress(all, all)).toBeNull()
    expect(chosenKeys(null, all)).toEqual(all)
  })

  it('of nothing is still nothing when the address is opened again', () => {
    const address = formatDeckQuery({ ...PLAIN_DECK, keys: keysInAddress([], all) })
    expect(chosenKeys(parseDeckQuery(address).keys, all)).toEqual([])
  })

  it('leaves out what another edition does not have', () => {
    expect(chosenKeys(['icd-11', 'finnes-ikke', 'apning'], all)).toEqual(['icd-11', 'apning'])
  })

  test('any choice is the same when its address is opened again', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(all), (chosen) => {
        const address = formatDeckQuery({ ...PLAIN_DECK, keys: keysInAddress(chosen, all) })
        expect(chosenKeys(parseDeckQuery(address).keys, all)).toEqual(chosen)
      }),
    )
  })
})

describe('what is ticked', () => {
  it('takes its usual place among the others', () => {
    expect(choose(['a', 'd'], ['c'], true, ['a', 'b', 'c', 'd'])).toEqual(['a', 'c', 'd'])
    expect(choose(['d'], ['a'], true, ['a', 'b', 'c', 'd'])).toEqual(['a', 'd'])
  })

  it('follows the one before it when that has been moved', () => {
    expect(choose(['d', 'b', 'a'], ['c'], true, ['a', 'b', 'c', 'd'])).toEqual(['d', 'b', 'c', 'a'])
  })

  test('is there once, and gone when it is taken away', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(all), fc.shuffledSubarray(all), (chosen, more) => {
        const together = choose(chosen, more, true, all)
        expect(together.toSorted()).toEqual([...new Set([...chosen, ...more])].toSorted())
        expect(together.filter((key) => chosen.includes(key))).toEqual(chosen)
        const rest = chosen.filter((key) => !more.includes(key))
        expect(choose(together, more, false, all)).toEqual(rest)
      }),
    )
  })
})

test.each([
  ['b', -1, ['b', 'a', 'c']],
  ['b', 1, ['a', 'c', 'b']],
  ['a', -1, ['a', 'b', 'c']],
  ['c', 1, ['a', 'b', 'c']],
  ['x', 1, ['a', 'b', 'c']],
])('moving %s by %i among a, b, c gives %j', (key, by, moved) => {
  expect(moveKey(['a', 'b', 'c'], key, by)).toEqual(moved)
})

describe('the files that are fetched', () => {
  it('are those of the chosen indicators, and no others', () => {
    expect(neededIndicators(strategy, ['apning', 'icd-11', 'mal.kvalitet'])).toEqual(['icd-11'])
  })

  it('are those of the chosen goals too when there are questions to ask', () => {
    const under = strategy.indicators.filter(({ goal }) => goal === 'mal-4').map(({ id }) => id)
    expect(neededIndicators(strategy, ['mal.mal-4', 'sporsmal'])).toEqual(under)
  })

  it('are all when the questions are about none in particular', () => {
    expect(neededIndicators(strategy, ['sporsmal'])).toEqual(ids)
  })
})
