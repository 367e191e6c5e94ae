import { describe, expect, test } from 'vitest'
import { checkFiles } from '#publish/check.ts'
import { expectedOf, WITH } from './support/broken.ts'
import { FIGURES } from './support/brokenFigures.ts'
import { HISTORY } from './support/brokenHistory.ts'
import { REFERENCES } from './support/brokenReferences.ts'
import { SHAPES } from './support/brokenShape.ts'
import { checkChanged, filesOf, fixture, problemsAfter } from './support/fixture.ts'

const BROKEN = [...FIGURES, ...HISTORY, ...REFERENCES, ...SHAPES]
const places = (problems: ReturnType<typeof problemsAfter>) =>
  problems.map(({ file, path }) => `${file} ${path}`)

test('the fixture is in order', () => {
  expect(checkFiles(filesOf(fixture())).problems).toBeUndefined()
})

test('no two kinds of broken input have one name, and there are many', () => {
  expect(new Set(BROKEN.map(({ name }) => name)).size).toBe(BROKEN.length)
  expect(BROKEN.length).toBeGreaterThanOrEqual(60)
})

describe('each kind of broken input', () => {
  test.each(BROKEN)('$name', (broken) => {
    const { found, accepted, ...place } = expectedOf(broken)
    const reported = problemsAfter(broken).filter(({ file }) => file === broken.file)
    expect(reported).toHaveLength(1)
    const [problem] = reported
    expect(problem).toMatchObject(place)
    expect(problem?.found).toContain(found)
    expect(problem?.accepted).toContain(accepted)
    expect(problem?.mend).toMatch(broken.mend ?? /[.!]$/)
  })
})

test('all problems at once, of every kind and in every file', () => {
  const changes = BROKEN.filter(({ together }) => together)
  const problems = problemsAfter(...changes)
  for (const change of changes) {
    const { file, path, found } = expectedOf(change)
    const expected = expect.objectContaining({ file, path, found: expect.stringContaining(found) })
    expect(problems).toContainEqual(expected)
  }
  expect(problems).toHaveLength(changes.length)
})

test('a broken value leaves the paths of those after it as they stand in the file', () => {
  const values = 'measures[0].series[0].readings[0].values'
  const problems = problemsAfter(
    { file: WITH, at: `${values}[0]`, to: { period: 'i fjor', value: 'mange' } },
    { file: WITH, at: `${values}[2].value`, to: 200 },
  )
  expect(problems.map(({ path }) => path)).toEqual([
    `${values}[0].period`,
    `${values}[0].value`,
    `${values}[2].value`,
  ])
})

test('every unknown key of an object is told of', () => {
  const problems = problemsAfter(
    { file: WITH, at: 'owners', to: [] },
    { file: WITH, at: 'colour', to: 'blue' },
  )
  expect(problems.map(({ mend }) => mend)).toEqual(['Did you mean "owner"?', 'Remove the key.'])
})

test('a paper with a fault is one problem, not one for each place that names it', () => {
  const problems = problemsAfter({ file: 'papers.json', at: '[0].title', to: undefined })
  expect(places(problems)).toEqual(['papers.json [0].title'])
})

test('an unreadable frame file says nothing of the references to it', () => {
  const problems = problemsAfter({ file: 'papers.json', at: '', to: '[{"id": paper-1}]' })
  expect(places(problems)).toEqual(['papers.json line 1, column 9'])
})

test.each([null, 1, '"text"', [], {}, [[]], { id: [] }, [null], '{', '', '\uFEFF{}'])(
  'whatever stands in a file (%j), nothing falls over',
  (content) => {
    for (const file of Object.keys(fixture())) {
      const { dataset, problems } = checkChanged({ file, at: '', to: content })
      // Only lists may be empty; and only those that nothing refers to.
      if (dataset) expect(content).toEqual([])
      else expect(problems.length).toBeGreaterThan(0)
    }
  },
)
