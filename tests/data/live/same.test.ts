import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { same } from '#data/live/same.ts'

describe('a page and a file say the same', () => {
  test.each<[string, unknown, unknown, boolean]>([
    ['equal figures', { value: 12.5 }, { value: 12.5 }, true],
    ['another figure', { value: 12.5 }, { value: 12.6 }, false],
    ['a figure that is missing is not 0', { value: null }, { value: 0 }, false],
    ['a field that is undefined is not there', { n: undefined, value: 1 }, { value: 1 }, true],
    ['a field more', { value: 1 }, { value: 1, n: 100 }, false],
    ['figures in another order', [1, 2], [2, 1], false],
    ['a figure more', [1], [1, 2], false],
    ['a list is not an object', [], {}, false],
    [
      'the page’s one language of three',
      { nn: 'Eitt' },
      { nb: 'Ett', nn: 'Eitt', en: 'One' },
      true,
    ],
    ['another text in that language', { nn: 'Eitt' }, { nb: 'Ett', nn: 'Eit', en: 'One' }, false],
    ['a language more that the page does not show', { nb: 'Ett' }, { nb: 'Ett', en: 'One' }, true],
    ['no language in common', { nn: 'Eitt' }, { nb: 'Ett' }, false],
    ['a text and nothing', { nb: 'Ett' }, undefined, false],
    ['two that hold nothing', {}, {}, true],
  ])('%s', (_, a, b, expected) => {
    expect(same(a, b)).toBe(expected)
    expect(same(b, a)).toBe(expected)
  })

  test('whatever is written and read again is the same', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => same(value, JSON.parse(JSON.stringify(value)))),
    )
  })
})
