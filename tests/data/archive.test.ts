import { beforeAll, describe, expect, test } from 'vitest'
import type { Dataset } from '#domain/dataset.ts'
import { asOf } from '#domain/edition.ts'
import type { IndicatorSet, Meeting } from '#domain/model.ts'
import { loadDataset } from '#publish/load.ts'

let dataset: Dataset
let old: IndicatorSet
let newest: IndicatorSet
beforeAll(async () => {
  dataset = await loadDataset('mock-data')
  old = asOf(dataset, 'v0-7')
  newest = asOf(dataset, 'v0-95')
})

const meeting = (set: IndicatorSet, id: string): Meeting => {
  const found = set.meetings.find((one) => one.id === id)
  if (!found) throw new Error(`No meeting ${id}`)
  return found
}

describe('the archive of v0.7 knows nothing of what came later', () => {
  test('papers, meetings and goals', () => {
    expect(old.papers.map(({ id }) => id)).toEqual([
      'ehelserad-2024-10-17',
      'nuit-2025-05-15',
      'nuit-2025-11-20',
    ])
    expect(old.meetings.every(({ date }) => date <= '2025-11-20')).toBe(true)
    expect(old.goals.map(({ id }) => id)).not.toContain('internasjonalt')
    expect(newest.goals.map(({ id }) => id)).toContain('internasjonalt')
  })

  test('how many answered the surveys is published elsewhere, and known from v0.95', () => {
    const n = (set: IndicatorSet) => JSON.stringify(set.indicators).match(/"n":\d+/g)?.length ?? 0
    expect(old.surveys.map(({ answers }) => answers.length)).toEqual([0, 0])
    expect(newest.surveys.map(({ answers }) => answers.length)).toEqual([5, 1])
    expect(n(old)).toBe(0)
    expect(n(newest)).toBeGreaterThan(3)
  })

  test('words that only came with v0.95', () => {
    const terms = new Set(old.glossary.map(({ term }) => term))
    const late = newest.glossary.filter(({ term }) => !terms.has(term)).map(({ term }) => term)
    expect(late).toEqual(['DDFL', 'EOL', 'FLO', 'FLR', 'KS', 'NUFA'])
  })

  test('the councils’ new names, and what NUIT said, which is told in a later paper', () => {
    expect(JSON.stringify(old.meetings)).not.toMatch(/Porteføljeråd|fagradet/)
    expect(meeting(old, 'nuit-2025-11-20').advised).toEqual([])
    expect(meeting(newest, 'nuit-2025-11-20')).toMatchObject({ councilNow: 'Porteføljerådet' })
    expect(meeting(newest, 'nuit-2025-11-20').advised).toHaveLength(5)
  })
})

describe('the meetings, as the papers tell of them', () => {
  test.each([
    ['ehelserad-2024-03-21', '2024-03-21', 'Nasjonalt e-helseråd', ['4/24'], undefined],
    ['ehelserad-2024-10-17', '2024-10-17', 'Nasjonalt e-helseråd', ['21/24'], undefined],
    ['nuit-2025-05-15', '2025-05-15', 'NUIT', ['14/25'], undefined],
    ['nuit-2025-11-20', '2025-11-20', 'NUIT', ['40/25'], 'v0-7'],
    ['ehelserad-2025-12-11', '2025-12-11', 'E-helserådet', [undefined], undefined],
    ['fagradet-2026-01-21', '2026-01-21', 'Fagrådet', ['3/26', '4/26', '6/26'], 'v0-95'],
  ])('%s', (id, date, council, numbers, edition) => {
    const found = meeting(newest, id)
    expect(found).toMatchObject({ date, council })
    expect(found.edition).toBe(edition)
    expect(found.cases.map(({ number }) => number)).toEqual(numbers)
  })

  test('only one decision is told of: what is proposed is no decision', () => {
    const decided = newest.meetings.filter((one) => one.decided.length > 0)
    expect(decided.map(({ id }) => id)).toEqual(['ehelserad-2024-03-21'])
  })

  test('neither PLL nor EPJ quality was discussed in the groups of Fagrådet', () => {
    const ids = meeting(newest, 'fagradet-2026-01-21').indicators.map(({ id }) => id)
    expect(ids).not.toContain('pasientens-legemiddelliste')
    expect(ids).not.toContain('epj-kvalitet')
    expect(ids).toHaveLength(11)
  })

  test('what comes next', () => {
    const { next } = meeting(newest, 'fagradet-2026-01-21')
    expect(next.map(({ when }) => when)).toEqual(['2026-02-12', '2026-Q1', '2026-Q3', '2026-Q4'])
  })
})
