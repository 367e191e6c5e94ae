import fc from 'fast-check'
import { expect, test } from 'vitest'
import { asksForChanges, withChanges } from '#state/boardView.ts'

test.each([
  ['', false],
  ['?visning=endringer', true],
  ['klarhet=klar&visning=endringer', true],
  ['visning=tabell', false],
])('«%s» asks for the marks: %s', (search, asked) => expect(asksForChanges(search)).toBe(asked))

test('the marks are put beside the filter, once, and taken away without a trace', () => {
  expect(withChanges('?klarhet=klar', true)).toBe('klarhet=klar&visning=endringer')
  expect(withChanges('visning=endringer&q=epj', true)).toBe('q=epj&visning=endringer')
  expect(withChanges('visning=endringer', false)).toBe('')
})

test('what else the address says stays, letter by letter', () => {
  const value = fc.stringMatching(/^[a-z0-9%+,-]{0,12}$/)
  fc.assert(
    fc.property(value, value, fc.boolean(), (q, klarhet, shown) => {
      const search = `q=${q}&klarhet=${klarhet}`
      const after = withChanges(search, shown)
      expect(asksForChanges(after)).toBe(shown)
      expect(withChanges(after, false)).toBe(search)
    }),
  )
})
