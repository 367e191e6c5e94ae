import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { checkFiles } from '#publish/check.ts'
import { describeAll } from '#publish/problem.ts'
import { publishedFiles } from '#publish/write.ts'
import { asOf } from '#domain/edition.ts'
import { checkChanged, filesOf, fixture, problemsAfter } from '#tests/publish/support/fixture.ts'
import { hostileJson, hostileText, longText, nested, prototypes, spoilt } from './hostile.ts'

const FILES = Object.keys(fixture())
const NAME = { file: 'indicators/med-tall.json', at: 'names[0].text.nb' }
const NOTE = { file: 'indicators/med-tall.json', at: 'descriptions[0].text.nb' }

/** All that the build does with what was checked. */
function publish(checked: ReturnType<typeof checkFiles>): void {
  if (!checked.dataset) {
    expect(checked.problems.length).toBeGreaterThan(0)
    expect(describeAll(checked.problems)).not.toMatch(/undefined:/)
    return
  }
  const files = publishedFiles(checked.dataset, { built: '2026-03-01' })
  for (const [path, text] of files) if (path.endsWith('.json')) JSON.parse(text)
  for (const { slug } of checked.dataset.editions) asOf(checked.dataset, slug)
}

describe('whatever stands in the files of a dataset', { timeout: 60_000 }, () => {
  it.each(FILES)('%s: is published, or every problem told of', (file) => {
    const before = prototypes()
    fc.assert(
      fc.property(spoilt(fixture()[file]), (content) => {
        publish(checkChanged({ file, at: '', to: content }))
      }),
      { numRuns: 150 },
    )
    expect(prototypes()).toBe(before)
  })

  it('an id that cannot even be made a text is told of', () => {
    const at = 'measures[0].id'
    const to = { toString: 1, valueOf: 1 }
    const { problems = [] } = checkChanged({ file: 'indicators/med-tall.json', at, to })
    expect(problems.map((problem) => problem.path)).toContain(at)
  })

  it('text that is no JSON, or nearly', () => {
    const text = fc.oneof(
      hostileText,
      longText,
      hostileJson.map((json) => JSON.stringify(json)),
    )
    fc.assert(
      fc.property(fc.constantFrom(...FILES), text, (file, content) => {
        const { problems = [] } = checkChanged({ file, at: '', to: content })
        expect(problems.every(({ found }) => found.length < 200)).toBe(true)
      }),
      { numRuns: 60 },
    )
  })

  it('files nobody asked for are told of by name', () => {
    fc.assert(
      fc.property(hostileText, (name) => {
        fc.pre(!FILES.includes(name) && !/^indicators\/[^/]+\.json$/.test(name))
        const { problems = [] } = checkFiles(filesOf({ ...fixture(), [`x${name}`]: {} }))
        expect(problems.map(({ file }) => file)).toContain(`x${name}`)
      }),
    )
  })

  it.each([
    ['lists', nested(10_000, 'list')],
    ['objects', nested(10_000, 'object')],
  ])('ten thousand %s within each other are one problem', (_, deep) => {
    const content = deepText(deep)
    for (const file of FILES) {
      const [problem, ...more] = problemsAfter({ file, at: '', to: content }).filter(
        (one) => one.file === file,
      )
      expect(problem?.accepted).toContain('at most 50 lists and objects')
      expect(more).toEqual([])
    }
  })

  it.each(['__proto__', 'constructor', 'prototype', String.raw`\u005f_proto__`])(
    'a key called %s is told of',
    (key) => {
      const text = JSON.stringify(fixture()['strategy.json']).replace('{', `{"${key}": {"a": 1},`)
      const problems = problemsAfter({ file: 'strategy.json', at: '', to: text })
      expect(problems.map(({ found, accepted }) => [found, accepted])).toEqual([
        [`"${key}"`, 'another key'],
      ])
      expect(prototypes()).not.toContain('"a"')
    },
  )

  it('a list of a hundred thousand wrong items is told of, and the rest is checked', () => {
    const wrong = Array.from({ length: 100_000 }, () => 1)
    const { problems = [] } = checkChanged({ file: 'glossary.json', at: '', to: wrong })
    expect(problems.length).toBe(100_000)
  })

  it('a hundred thousand keys twice on one line are told of, each with its place', () => {
    const text = `{${Array.from({ length: 100_000 }, () => '"a":1').join(',')}}`
    const problems = problemsAfter({ file: 'strategy.json', at: '', to: text })
    expect(problems.at(-1)?.path).toBe(`line 1, column ${99_999 * 6 + 2}`)
  })
})

/** JSON.stringify itself goes no deeper than the stack. */
function deepText(deep: unknown): string {
  const list = Array.isArray(deep)
  return `${(list ? '[' : '{"a":').repeat(10_000)}1${(list ? ']' : '}').repeat(10_000)}`
}

describe('a text', () => {
  it.each([
    ['name', NAME, 300],
    ['description', NOTE, 20_000],
  ])('a %s may be as long as the guide says, and no longer', (_, place, longest) => {
    publish(checkChanged({ ...place, to: 'å'.repeat(longest) }))
    const problems = problemsAfter({ ...place, to: 'å'.repeat(longest + 1) })
    expect(problems.map(({ path, accepted }) => [path, accepted])).toEqual([
      [place.at, `text of at most ${longest} characters`],
    ])
  })

  it('of a million characters, of any kind, is one clear problem', () => {
    fc.assert(
      fc.property(longText, fc.constantFrom(NAME, NOTE), (to, place) => {
        const problems = problemsAfter({ ...place, to })
        expect(problems.map(({ accepted }) => accepted)).toContainEqual(
          expect.stringMatching(/^text of at most \d+ characters$/),
        )
        expect(describeAll(problems).length).toBeLessThan(2000)
      }),
      { numRuns: 20 },
    )
  }, 30_000)

  it.each([
    ['\u202Egnp.exe', 'U+202E'],
    ['a\u2066b\u2069', 'U+2066'],
    ['\u200Ba', 'U+200B'],
    ['a\u200Fb', 'U+200F'],
    ['a\uFEFF', 'U+FEFF'],
    ['a\u0000', 'U+0000'],
    ['a\u001B[31m', 'U+001B'],
    ['a\uD800', 'U+D800'],
    ['a\u{E0041}', 'U+E0041'],
    ['a\uFFFDb', 'U+FFFD'],
  ])('with a character that is not seen (%j) is refused, and the character named', (to, named) => {
    for (const place of [NAME, NOTE]) {
      const [problem] = problemsAfter({ ...place, to })
      expect(problem?.accepted).toContain('without control characters')
      expect(problem?.mend).toContain(named)
    }
  })

  it.each([
    'To\nlinjer\tog mer',
    'syke\u00adhus',
    '12\u00a0%',
    'Ægir – «sitat» … ≥ 5',
    'Čáhci',
    '❤️',
  ])('as people write it (%j) is taken', (to) => {
    expect(checkChanged({ ...NOTE, to }).problems).toBeUndefined()
  })
})
