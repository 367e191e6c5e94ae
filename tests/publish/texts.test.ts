import { expect, test } from 'vitest'
import { loadDataset } from '#publish/load.ts'
import { countUntranslated } from '#publish/texts.ts'

test('a text that lacks a language is counted, wherever it stands', () => {
  const data = [
    { name: { nb: 'Navn', nn: 'Namn', en: 'Name' }, list: [{ text: { nb: 'Bare her' } }] },
    { nb: 'Mål', en: 'Goal' },
    { source: 'nb', value: null, number: 1 },
  ]
  expect(countUntranslated(data, 'nn')).toBe(2)
  expect(countUntranslated(data, 'en')).toBe(1)
  expect(countUntranslated(data, 'nb')).toBe(0)
})

test('every text of the dataset is there in nynorsk and English', async () => {
  const dataset = await loadDataset('mock-data')
  expect([countUntranslated(dataset, 'nn'), countUntranslated(dataset, 'en')]).toEqual([0, 0])
})
