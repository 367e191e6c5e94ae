import { expect, test } from 'vitest'
import { asOf } from '#domain/edition.ts'
import { notYetIn } from '#publish/notYet.ts'
import { dataset, datasetIndicator, nb, source } from '#tests/support/fixtures.ts'

const from = (edition: string, id: string, name = id) =>
  datasetIndicator({
    id,
    names: [{ from: edition, text: nb(name), source }],
    placements: [{ from: edition, goal: 'mal-1' }],
    readiness: [{ from: edition, value: 'klar', basis: 'stated' }],
    descriptions: [{ from: edition, text: nb('Måler noe') }],
  })

const retired = { ...from('v1', 'gammel'), retired: { from: 'v2', source, replacedBy: 'ny' } }
const all = dataset(from('v1', 'alltid'), retired, from('v2', 'ny'), from('v3', 'nyest'))
const sets = ['v1', 'v2', 'v3'].map((slug) => asOf(all, slug))
const [first, second, third] = sets
if (!first || !second || !third) throw new Error('The dataset has three editions')

test('an older edition knows which indicators came later, when, and whose place they took', () => {
  expect(notYetIn(first, [second, third]).indicators).toMatchObject([
    { id: 'ny', edition: { slug: 'v2' }, replaces: { id: 'gammel' } },
    { id: 'nyest', edition: { slug: 'v3' }, replaces: null },
  ])
})

test('what has left by then is not «not yet», and the newest lacks nothing', () => {
  expect(notYetIn(second, [third]).indicators.map(({ id }) => id)).toEqual(['nyest'])
  expect(notYetIn(third, [])).toEqual({ indicators: [], goals: [] })
})

test('an edition after that adds to what is told, and changes nothing of it', () => {
  const all3 = notYetIn(first, [second, third]).indicators
  expect(notYetIn(first, [second]).indicators).toEqual(all3.slice(0, 1))
})

test('a goal that came later is told of too, once', () => {
  const [goal] = second.goals
  if (!goal) throw new Error('The dataset has no goal')
  const wider = (set: typeof second) => ({ ...set, goals: [...set.goals, { ...goal, id: 'nytt' }] })
  expect(notYetIn(first, [wider(second), wider(third)]).goals).toEqual(['nytt'])
})
