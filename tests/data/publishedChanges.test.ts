import { expect, test } from 'vitest'
import { parseChanges } from '#data/schema/publishedChanges.ts'
import { SchemaError } from '#data/schema/published.ts'
import { editionChanges } from '#domain/difference/editionChanges.ts'
import { asOf } from '#domain/edition.ts'
import type { Dataset } from '#domain/dataset.ts'
import { loadDataset } from '#publish/load.ts'
import { put } from '#tests/publish/support/change.ts'

const dataset: Dataset = await loadDataset('mock-data')
const [older, newer] = [asOf(dataset, 'v0-7'), asOf(dataset, 'v0-95')]

/** A fresh copy of the published file, as plain JSON. */
const file = (): object => {
  const copy: unknown = JSON.parse(
    JSON.stringify({
      version: 1,
      ...editionChanges(older, newer),
      later: 'unknown to this reader',
    }),
  )
  if (typeof copy !== 'object' || copy === null) throw new Error('Not an object')
  return copy
}

/** Where the first entry of a kind stands. */
function pathOf(kind: string): string {
  const { goals } = editionChanges(older, newer)
  for (const [g, goal] of goals.entries())
    for (const [i, one] of goal.indicators.entries())
      for (const [e, entry] of one.entries.entries())
        if (entry.kind === kind) return `goals[${g}].indicators[${i}].entries[${e}]`
  throw new Error(`No entry ${kind}`)
}

function errorOf(change: (json: object) => void): SchemaError {
  const json = file()
  change(json)
  try {
    parseChanges(json)
  } catch (error) {
    if (error instanceof SchemaError) return error
  }
  throw new Error('It was read')
}

test.each([
  ['there', older, newer],
  ['back', newer, older],
])('the real changes are read as they were written, %s', (_, from, to) => {
  const written = { version: 1, ...editionChanges(from, to) }
  expect(JSON.stringify(parseChanges(JSON.parse(JSON.stringify(written))))).toHaveLength(
    JSON.stringify(written).length,
  )
  expect(parseChanges(JSON.parse(JSON.stringify(written)))).toEqual(
    JSON.parse(JSON.stringify(written)),
  )
})

test('what a later version adds is let through, and dropped', () => {
  expect(parseChanges(file())).not.toHaveProperty('later')
})

test.each<[string, () => string, unknown]>([
  ['version', () => 'version', 2],
  ['an edition', () => 'from.slug', 7],
  ['a kind of entry nobody knows', () => `${pathOf('added')}.kind`, 'painted'],
  ['a new name that is no text', () => `${pathOf('renamed')}.to`, 'Navn'],
  ['a readiness', () => `${pathOf('readiness')}.to`, 'snart'],
  ['a standing', () => `${pathOf('ambitionSet')}.ambition.standing`, 'wished'],
  ['an act', () => `${pathOf('figures')}.act`, 'guessed'],
  ['no figures', () => `${pathOf('figures')}.figures`, []],
  ['a period', () => `${pathOf('figures')}.figures[0].period`, 'i fjor'],
  ['an assessment', () => `${pathOf('assessment')}.to`, 'God'],
  ['a part of the definition', () => `${pathOf('definition')}.parts[0].part`, 'colour'],
  ['a kind of text', () => `${pathOf('texts')}.counts[0].of`, 'poem'],
  ['a count', () => 'counts.figures.added.context', '16'],
])('%s: the error says where', (_, path, value) => {
  const error = errorOf((json) => put(json, path(), value))
  expect(error.path).toBe(path())
})

test('a status change must have a cause', () => {
  const { goals } = editionChanges(older, newer)
  const goal = goals.findIndex(({ indicators }) => indicators.some(({ status }) => status))
  const at = goals[goal]?.indicators.findIndex(({ status }) => status) ?? -1
  const path = `goals[${goal}].indicators[${at}].status.causes`
  expect(errorOf((json) => put(json, path, [])).path).toBe(path)
})

test('a percent over 100 is refused', () => {
  const error = errorOf((json) => put(json, `${pathOf('ambitionSet')}.ambition.value`, 101))
  expect(error.message).toBe(
    'tjenester-helsenorge, digital-dialog 2027-Q4: found 101, expected 0–100',
  )
})
