import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { parseIndicator, parseStrategy } from '#data/schema/published.ts'
import { parseEditions, parseMeetings } from '#data/schema/publishedHistory.ts'
import type { Dataset } from '#domain/dataset.ts'
import { asOf, newestEdition } from '#domain/edition.ts'
import type { Indicator, IndicatorSet } from '#domain/model.ts'
import { loadDataset } from '#publish/load.ts'
import { publishedFiles } from '#publish/write.ts'
import { ADDED, PAPER, THIRD, writeThirdEdition } from '#tests/support/thirdEdition.ts'

const ARCHIVES = ['v0-7', 'v0-95']

let folder: string
let before: Dataset
let after: Dataset
let set: IndicatorSet

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'third-edition-'))
  await writeThirdEdition('mock-data', folder)
  before = await loadDataset('mock-data')
  after = await loadDataset(folder)
  set = asOf(after, THIRD)
})
afterAll(() => rm(folder, { recursive: true, force: true }))

const find = (id: string): Indicator => {
  const found = set.indicators.find((indicator) => indicator.id === id)
  if (!found) throw new Error(`No indicator ${id}`)
  return found
}

describe('the made-up edition', () => {
  test('is the newest, and the real dataset is left as it was', () => {
    expect(newestEdition(after)).toBe(THIRD)
    expect(newestEdition(before)).toBe('v0-95')
    expect(set.editions.map(({ slug }) => slug)).toEqual([...ARCHIVES, THIRD])
  })

  test('renames, and makes ready', () => {
    const renamed = find('plunder-og-heft')
    expect(renamed.name.nb).toMatch(/^Tid til plunder og heft/)
    expect(renamed.formerName).toMatchObject({ nb: 'Digital plunder og heft' })
    expect(renamed).toMatchObject({ since: 'v0-7', frequency: 'arlig' })
    expect([renamed.readiness.value, renamed.type.value]).toEqual(['klar', 'prosess'])
  })

  test('adds an indicator, after the one it follows', () => {
    expect(find(ADDED.id)).toMatchObject({ since: THIRD, goal: 'mal-3' })
    const ids = set.indicators.map(({ id }) => id)
    expect(ids.indexOf(ADDED.id) + 1).toBe(ids.indexOf('ki-tale-til-sammendrag'))
  })

  test('moves one to another goal, and says so', () => {
    const moved = find('tillit-helseopplysninger')
    expect(moved.goal).toBe('mal-1')
    expect(moved.placementNote?.nb).toContain('Flyttet fra mål 4')
  })

  test('retires one, and says what took its place', () => {
    expect(set.indicators.map(({ id }) => id)).not.toContain('ki-losninger')
    expect(set.retired).toMatchObject([
      {
        id: 'ki-losninger',
        name: { nb: 'Ibruktakelse av KI-løsninger' },
        ...{ goal: 'mal-3', since: 'v0-7', retiredIn: THIRD, replacedBy: ADDED.id },
        source: { paper: PAPER },
      },
    ])
  })

  test('corrects a figure, adds others, and a series that was not there', () => {
    const [norge, ...rest] = find('pasientens-legemiddelliste').measures[0]?.series ?? []
    const newest = norge?.observations.slice(-2).map(({ period, value }) => [period, value])
    expect(newest).toEqual([
      ['2025-10', 1.6],
      ['2026-06', 4.1],
    ])
    expect(rest.map(({ id }) => id)).toEqual(['bergensomradet', 'helse-nord', 'oppdiktet-omrade'])
    const first = find('velferdsteknologi').measures[0]?.series[0]?.observations
    expect(first?.map(({ value }) => value)).toEqual([71])
  })

  test('tells how many answered, on the figures too', () => {
    const contact = find('digital-kontakt').measures[0]?.series[0]?.observations
    expect(contact?.find(({ period }) => period === '2024')?.n).toBe(1702)
    expect(set.surveys.at(-1)).toMatchObject({ answers: [{ period: '2026', n: 900 }] })
  })

  test('adopts a level, says which series another is for, and withdraws a third', () => {
    const told = (id: string) =>
      find(id).measures[0]?.ambitions.map((a) => [a.value, a.period, a.series, a.standing])
    expect(told('epj-effektivitet')).toEqual([[68, '2030', 'helsepersonell', 'adopted']])
    expect(told('pasientens-legemiddelliste')).toEqual([
      [25, '2026', 'norge', 'adopted'],
      [40, '2030', 'norge', 'adopted'],
    ])
    expect(find('pasientens-legemiddelliste').measures[0]?.ambitionNotes).toEqual([])
    expect(told('tjenester-helsenorge')).toEqual([])
    const notes = find('tjenester-helsenorge').measures[0]?.ambitionNotes
    expect(notes?.at(-1)?.text.nb).toContain('trukket tilbake')
  })

  test('brings a paper, a word and a meeting, and a word from an older meeting', () => {
    expect(set.papers.at(-1)?.id).toBe(PAPER)
    expect(set.glossary.at(-1)?.term).toBe('OPD')
    expect(set.meetings.at(-1)).toMatchObject({ id: PAPER, edition: THIRD, advised: [] })
    expect(set.meetings.at(-2)?.decided).toHaveLength(1)
  })
})

describe('the editions before it', () => {
  const built = '2026-10-01'
  const filesOf = (dataset: Dataset, slug: string) =>
    [...publishedFiles(dataset, { built })].filter(([path]) =>
      path.startsWith(`data/v1/editions/${slug}/`),
    )

  test.each(ARCHIVES)('%s is published byte for byte as it was', (slug) => {
    const old = filesOf(before, slug)
    expect(old.length).toBeGreaterThan(50)
    expect(filesOf(after, slug)).toEqual(old)
  })

  test('so is what was new between the two', () => {
    const path = 'data/v1/changes/v0-7/v0-95.json'
    const [old, now] = [before, after].map((one) => publishedFiles(one, { built }).get(path))
    expect(old).toContain('effektiv-ressursbruk')
    expect(now === old).toBe(true)
  })

  test.each(ARCHIVES)('%s is the same set', (slug) => {
    expect(asOf(after, slug)).toEqual(asOf(before, slug))
  })

  test('nothing in the archives speaks of the new one', () => {
    const text = ARCHIVES.flatMap((slug) => filesOf(after, slug)).flat()
    expect(text.join('\n')).not.toMatch(/oppdiktet|v1-0/i)
  })
})

test('all that is published of it can be read', () => {
  const files = publishedFiles(after, { built: '2026-10-01' })
  const json = (path: string): unknown => JSON.parse(files.get(`data/v1/${path}`) ?? 'null')
  const { strategy, broken } = parseStrategy(json('strategy.json'))
  expect(broken).toEqual([])
  expect(strategy.retired).toHaveLength(1)
  expect(parseMeetings(json('meetings.json')).meetings).toHaveLength(7)
  expect(parseMeetings(json('editions/v0-7/meetings.json')).meetings).toHaveLength(4)
  expect(parseIndicator(json(`indicators/${ADDED.id}.json`)).edition).toBe(THIRD)
  const editions = parseEditions(json('editions.json'))
  expect(editions.map(({ slug, indicators }) => [slug, indicators.length])).toEqual(
    [...ARCHIVES, THIRD].map((slug) => [slug, asOf(after, slug).indicators.length]),
  )
})
