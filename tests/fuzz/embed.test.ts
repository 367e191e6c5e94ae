import fc from 'fast-check'
import { expect, it } from 'vitest'
import { isHeight } from '#embed/heights.ts'
import { asksForHeight } from '#embed/onlyHeight.ts'
import { hostileJson, hostileNumber, hostileText, prototypes } from './hostile.ts'

/** What can come in a message: more than JSON, but never with code in it. */
const message = fc.oneof(
  hostileJson,
  fc.constantFrom<unknown>(new Map([['type', 'iframe-child-init']]), new Date(NaN), [], /x/, 1n),
  fc.record(
    {
      type: fc.oneof(hostileText, fc.constant('iframe-child-init'), hostileJson),
      bodyPadding: hostileJson,
      bodyMargin: hostileText,
      targetElementSelector: hostileText,
    },
    { requiredKeys: ['type'] },
  ),
)

it('whatever the page around sends, nothing but a bare question for the height gets through', () => {
  const before = prototypes()
  fc.assert(
    fc.property(message, (data) => {
      if (!asksForHeight(data)) return
      const { type, ...rest } = data as Record<string, unknown>
      expect(['iframe-child-init', 'iframe-get-child-dimensions']).toContain(type)
      expect(Object.values(rest).filter((value) => value !== undefined)).toEqual([])
    }),
    { numRuns: 1000 },
  )
  expect(prototypes()).toBe(before)
  expect(asksForHeight({ type: 'iframe-child-init' })).toBe(true)
})

it('whatever a frame says of its height, none is made of it but one a view could have', () => {
  fc.assert(
    fc.property(fc.oneof(hostileNumber, hostileJson), (height) => {
      if (isHeight(height)) expect(Number(height) >= 1 && Number(height) <= 20_000).toBe(true)
    }),
    { numRuns: 1000 },
  )
  expect([NaN, Infinity, -1, 0, '100', null].filter(isHeight)).toEqual([])
  expect(isHeight(480.5)).toBe(true)
})
