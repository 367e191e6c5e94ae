import fc from 'fast-check'
import { describe, expect, test, vi } from 'vitest'
import { isHeight } from '#embed/heights.ts'
import { asksForHeight, guardMessages } from '#embed/onlyHeight.ts'

describe('a height that a frame is made as high as', () => {
  test.each([1, 412, 3739.5, 20_000])('%d is one', (height) => {
    expect(isHeight(height)).toBe(true)
  })

  test.each([0, -1, 0.5, 20_001, 1e9, NaN, Infinity, -Infinity, '400', null, undefined, [400], {}])(
    '%j is none',
    (height) => {
      expect(isHeight(height)).toBe(false)
    },
  )

  test('whatever a message holds, nothing else is', () => {
    fc.assert(
      fc.property(fc.anything(), (value) => {
        const height = typeof value === 'number' && value >= 1 && value <= 20_000
        expect(isHeight(value)).toBe(height)
      }),
    )
  })
})

describe('what the page around may ask a view for', () => {
  test.each([
    { type: 'iframe-child-init' },
    { type: 'iframe-get-child-dimensions' },
    { type: 'iframe-child-init', targetElementSelector: undefined, bodyPadding: undefined },
  ])('its height: %j', (data) => {
    expect(asksForHeight(data)).toBe(true)
  })

  test.each([
    [{ type: 'iframe-child-init', targetElementSelector: 'a[href^=x]' }],
    [{ type: 'iframe-child-init', bodyPadding: '100px' }],
    [{ type: 'iframe-child-init', bodyMargin: '-9999px' }],
    [{ type: 'iframe-resized', height: 1 }],
    [{ type: ['iframe-child-init'] }],
    [JSON.parse('{"__proto__":{"type":"iframe-child-init"}}')],
    ['iframe-child-init'],
    [null],
    [undefined],
  ])('and nothing else: %j', (data) => {
    expect(asksForHeight(data)).toBe(false)
  })

  test('no message at all makes it throw', () => {
    fc.assert(
      fc.property(fc.anything({ withNullPrototype: true, withMap: true }), (data) => {
        expect(typeof asksForHeight(data)).toBe('boolean')
      }),
    )
  })

  test('reaches those who listen after the guard only from the page around', () => {
    const parent = {} as Window
    let guard: (event: unknown) => void = () => {}
    const own = {
      parent,
      addEventListener: (_: string, listener: typeof guard) => {
        guard = listener
      },
    } as unknown as Window
    guardMessages(own)
    const stopped = (source: unknown, data: unknown): boolean => {
      const stopImmediatePropagation = vi.fn<() => void>()
      guard({ source, data, stopImmediatePropagation })
      return stopImmediatePropagation.mock.calls.length > 0
    }
    const ask = { type: 'iframe-child-init' }
    expect(stopped(parent, ask)).toBe(false)
    expect(stopped({}, ask)).toBe(true)
    expect(stopped(null, ask)).toBe(true)
    expect(stopped(parent, { ...ask, bodyPadding: '9px' })).toBe(true)
  })
})
