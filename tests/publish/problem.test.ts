import { expect, test } from 'vitest'
import { nearest } from '#data/schema/nearest.ts'
import { issueKeys, pathText } from '#data/schema/path.ts'
import { describeAll, oneOf, show } from '#publish/problem.ts'

test('a path is written as people do', () => {
  expect(pathText(['measures', 0, 'name'])).toBe('measures[0].name')
  expect(pathText([2, 'id'])).toBe('[2].id')
  expect(pathText([])).toBe('')
  expect(issueKeys({})).toEqual([])
})

test('what was found is shown on one line', () => {
  expect(show(undefined)).toBe('nothing')
  expect(show('a\nb')).toBe('"a\\nb"')
  expect(show('x'.repeat(200))).toHaveLength(81)
})

test('what is accepted is listed while it can be read', () => {
  expect(oneOf(['a', 'b'])).toBe('one of "a", "b"')
  expect(oneOf([])).toContain('none')
  expect(oneOf(Array.from({ length: 50 }, (_, i) => `id-${i}`))).toBe('one of 50 known ids')
})

test('the nearest known word, if it is near at all', () => {
  expect(nearest('valeus', ['source', 'values'])).toBe('values')
  expect(nearest('Norge', ['norge'])).toBe('norge')
  expect(nearest('colour', ['id', 'measures'])).toBeNull()
})

test('problems are told with their number first', () => {
  const problem = { file: 'a.json', path: '', found: 'nothing', accepted: 'it', mend: 'Add it.' }
  expect(describeAll([problem, problem]).split('\n')[0]).toBe('The dataset has 2 problems.')
  expect(describeAll([problem])).toContain('a.json\n  found: nothing')
})
