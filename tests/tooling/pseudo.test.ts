import fc from 'fast-check'
import { expect, test } from 'vitest'
import { longer, longerData, longerMessages } from '#tests/browser/support/pseudo.ts'

const word = fc.stringMatching(/^[A-Za-zæøå]{2,40}$/)

test('every word gets 40 % longer, by its own letters alone', () => {
  fc.assert(
    fc.property(word, (before) => {
      const after = longer(before)
      // A word may look as if it had been made longer already, as «aab» does.
      if (after === before) return
      expect(after.length).toBe(before.length + Math.ceil(before.length * 0.4))
      expect(new Set(after)).toEqual(new Set(before))
    }),
  )
  expect(longer('Pasientens legemiddelliste')).toBe('PPassiennteens lleggemiidddelllisste')
})

test('a word that is longer already stays so, whatever message it is put into', () => {
  fc.assert(
    fc.property(fc.array(word), (words) => {
      const once = longer(words.join(' '))
      expect(longer(once)).toBe(once)
    }),
  )
})

test.each([
  '68\u00a0%',
  '1\u00a0383',
  '20.11.2025',
  'Q3 2025',
  'v0-7',
  '12,5 kB',
  'n = 3\u00a0167',
  'p₁q₁/n₁',
  '/indikator/epj-kvalitet',
  'https://helsedirektoratet.no/tall',
  'data/v1/strategy.json',
  'indicators/icd-11.csv',
])('the number, unit or address «%s» is as it was', (text) => {
  expect(longer(text)).toBe(text)
})

test('messages get longer words, what they are given does not get longer twice', () => {
  const messages = longerMessages({
    title: 'Data',
    none: null,
    months: ['mai'],
    stands: (name: string, value: string) => `${name}: ${value}`,
  })
  expect(messages.title).toBe('DDatta')
  expect(messages.none).toBeNull()
  expect(messages.months).toEqual(['mmaii'])
  expect(messages.stands(longer('Norge'), '5,2\u00a0%')).toBe(`${longer('Norge')}: 5,2\u00a0%`)
  expect(messages.stands('Norge', 'over 80')).toBe(longer('Norge: over 80'))
})

test('data get longer words in their texts; ids, periods and figures are as they were', () => {
  const data = { id: 'norge', name: { nb: 'Norge', en: 'Norway' }, period: '2025-Q3', value: 5.2 }
  expect(longerData([data])).toEqual([{ ...data, name: { nb: 'NNorrge' } }])
  expect(longerData({ council: 'Rådet' })).toEqual({ council: 'RRåddet' })
})
