import fc from 'fast-check'
import { expect, test } from 'vitest'
import { formatQuestion, parseQuestion } from '#state/question.ts'

test('level and year are read from the address, with a comma or a point', () => {
  expect(parseQuestion('?niva=12,5&ar=2030')).toEqual({ level: 12.5, year: 2030 })
  expect(parseQuestion('niva=12.5')).toEqual({ level: 12.5, year: null })
})

test.each(['', '?niva=&ar=', '?niva=mange&ar=snart', '?niva=%00'])(
  'what is no number falls away quietly: %s',
  (search) => expect(parseQuestion(search)).toEqual({ level: null, year: null }),
)

test('what is asked goes into the address beside what stands there, and defaults stay out', () => {
  expect(formatQuestion('?q=x', { level: 40, year: 2028 })).toBe('q=x&niva=40&ar=2028')
  expect(formatQuestion('?q=x&niva=40&ar=2028', { level: null, year: null })).toBe('q=x')
})

test('what is written is read back the same', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 100 }),
      fc.integer({ min: 2026, max: 2100 }),
      (level, year) => {
        expect(parseQuestion(formatQuestion('', { level, year }))).toEqual({ level, year })
      },
    ),
  )
})
