import { describe, expect, it, test } from 'vitest'
import { makeDeck } from '#tests/deck/support.ts'
import { readMessage } from '#views/presentation/show/message.ts'
import { casesOf } from '#views/presentation/show/cases.ts'

describe('what a window is told', () => {
  it('is heard when it comes from its pair', () => {
    const at = { kind: 'at', from: 'show', pair: 'abc123', slide: 4, blank: false }
    expect(readMessage(at, 'abc123')).toEqual(at)
    const bye = { kind: 'bye', from: 'presenter', pair: 'abc123', more: 1 }
    expect(readMessage(bye, 'abc123')).toEqual({ kind: 'bye', from: 'presenter', pair: 'abc123' })
  })

  test.each([
    [null],
    ['at'],
    [{ kind: 'at', from: 'show', pair: 'another', slide: 4, blank: false }],
    [{ kind: 'at', from: 'show', pair: 'abc123', slide: '4', blank: false }],
    [{ kind: 'at', from: 'show', pair: 'abc123', slide: 0, blank: false }],
    [{ kind: 'at', from: 'show', pair: 'abc123', slide: 1.5, blank: false }],
    [{ kind: 'at', from: 'show', pair: 'abc123', slide: 1e9, blank: false }],
    [{ kind: 'at', from: 'show', pair: 'abc123', slide: 4 }],
    [{ kind: 'hello', from: 'others', pair: 'abc123' }],
    [{ kind: 'eval', from: 'show', pair: 'abc123' }],
  ])('is not heard when it is %j', (data) => {
    expect(readMessage(data, 'abc123')).toBeNull()
  })
})

test('every slide under a goal is a part of that case, barriers and measures too', () => {
  const { slides } = makeDeck()
  const cases = casesOf(slides)
  expect(cases.slice(0, 3)).toEqual(['', '', 'kvalitet'])
  const towards = slides.findIndex(({ kind }) => kind === 'towards')
  expect(cases[towards]).toBe('mal-1')
  expect(cases.at(-1)).toBe('')
})
