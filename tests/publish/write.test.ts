import { describe, expect, test } from 'vitest'
import { parseFiles, parseIndicator, parseStrategy } from '#data/schema/published.ts'
import { parseEditions, parseMeetings } from '#data/schema/publishedHistory.ts'
import { loadDataset } from '#publish/load.ts'
import { publishedFiles } from '#publish/write.ts'
import { datasetAfter } from './support/fixture.ts'
import { readTable } from './support/readCsv.ts'

const built = '2026-03-01'
const files = publishedFiles(datasetAfter(), { built })
const text = (path: string): string => {
  const found = files.get(path)
  if (found === undefined) throw new Error(`${path} was not written`)
  return found
}
const json = (path: string): unknown => JSON.parse(text(path))

test('the files are those of the contract', () => {
  const ids = ['med-tall', 'rettet', 'uten-tall']
  const set = [
    ...['strategy.json', 'meetings.json', 'alle.csv', 'ambisjoner.csv', 'undersokelser.csv'],
    ...ids.flatMap((id) => [`indicators/${id}.json`, `indicators/${id}.csv`]),
  ]
  const folders = ['data/v1', 'data/v1/editions/v1', 'data/v1/editions/v2']
  const expected = folders.flatMap((folder) => set.map((file) => `${folder}/${file}`))
  const kinds = ['strategy', 'indicator', 'meetings', 'editions', 'changes', 'files']
  const whole = [
    ...['changes/v1/v2', 'editions', 'files', 'openapi'],
    ...kinds.map((kind) => `schema/${kind}`),
  ].map((name) => `data/v1/${name}.json`)
  expect([...files.keys()].toSorted()).toEqual([...expected, ...whole].toSorted())
})

test('the same dataset and day give the same bytes', () => {
  expect([...publishedFiles(datasetAfter(), { built })]).toEqual([...files])
})

test('a later build leaves the files of editions as they are', () => {
  const later = publishedFiles(datasetAfter(), { built: '2027-01-01' })
  const changed = [...later.keys()].filter((path) => later.get(path) !== files.get(path))
  expect(changed).toEqual(['data/v1/strategy.json'])
  expect(json('data/v1/editions/v1/strategy.json')).toMatchObject({ built: '2025-11-20' })
})

describe('editions hold what was known then', () => {
  const indicator = (edition: string, id: string) =>
    parseIndicator(json(`data/v1/editions/${edition}/indicators/${id}.json`)).indicator

  test('names and figures', () => {
    const [first, second] = [indicator('v1', 'rettet'), indicator('v2', 'rettet')]
    expect([first.name.nb, first.formerName]).toEqual(['Gammelt navn', undefined])
    expect([second.name.nb, second.formerName?.nb]).toEqual(['Nytt navn', 'Gammelt navn'])
    const values = (of: typeof first) => of.measures[0]?.series[0]?.observations.map((o) => o.value)
    expect(values(first)).toEqual([33.5])
    expect(values(second)).toEqual([34, 36])
  })

  test('ambitions and measures', () => {
    const [first, second] = [indicator('v1', 'med-tall'), indicator('v2', 'med-tall')]
    expect(first.measures.map(({ id, ambitions }) => [id, ambitions.length])).toEqual([
      ['andel', 0],
    ])
    expect(second.measures.map(({ id, ambitions }) => [id, ambitions.length])).toEqual([
      ['andel', 1],
      ['pasienter', 0],
    ])
    expect(text('data/v1/editions/v1/ambisjoner.csv').trim().split('\r\n')).toHaveLength(1)
  })

  test('the newest set is the one of the newest edition', () => {
    expect(text('data/v1/alle.csv')).toBe(text('data/v1/editions/v2/alle.csv'))
    expect(json('data/v1/indicators/rettet.json')).toMatchObject({ edition: 'v2' })
  })
})

test('editions.json tells which indicators each edition has', () => {
  const ids = ['uten-tall', 'med-tall', 'rettet']
  const goals = ['kvalitet', 'mal-1', 'mal-2']
  expect(parseEditions(json('data/v1/editions.json'))).toEqual([
    { ...datasetAfter().editions[0], goals, indicators: ids },
    { ...datasetAfter().editions[1], goals, indicators: ids },
  ])
})

test('meetings stand in a file of their own, as known then; the board’s file has none', () => {
  const told = (path: string) => {
    const { edition, meetings } = parseMeetings(json(`data/v1/${path}meetings.json`))
    return [
      edition,
      ...meetings.map(({ id, advised, councilNow }) => [id, advised.length, councilNow]),
    ]
  }
  expect(told('editions/v1/')).toEqual(['v1', ['mote-1', 0, undefined]])
  const newest = ['v2', ['mote-1', 1, 'Porteføljerådet'], ['mote-2', 0, undefined]]
  expect(told('editions/v2/')).toEqual(newest)
  expect(told('')).toEqual(newest)
  expect(json('data/v1/strategy.json')).not.toHaveProperty('meetings')
  expect(json('data/v1/strategy.json')).toMatchObject({ retired: [] })
})

describe('tables', () => {
  test('every observation, context too, with exactly the agreed columns', () => {
    const header =
      'indicator,measure,series,period,value,qualifier,status,unit,n,population,source,page,note'
    expect(text('data/v1/alle.csv').startsWith(`\uFEFF${header}\r\n`)).toBe(true)
    const rows = readTable(text('data/v1/alle.csv'))
    expect(rows.map((r) => [r['measure'], r['series'], r['period'], r['value']].join(' '))).toEqual(
      [
        'andel norge 2021 60',
        'andel norge 2022 52',
        'andel norge 2023 49',
        'andel norge 2024 ',
        'andel nord 2023 10',
        'pasienter norge 2025-Q1 1383',
        'andel norge 2024 34',
        'andel norge 2025 36',
      ],
    )
    expect(rows[2]).toEqual({
      ...{ indicator: 'med-tall', measure: 'andel', series: 'norge', period: '2023', value: '49' },
      ...{ qualifier: 'exact', status: 'A', unit: 'percent', n: '4505', population: '1000' },
      ...{ source: 'paper-1', page: 'lysbilde 3', note: 'Én, «to», "tre"\nfire' },
    })
    expect(rows[3]).toMatchObject({ value: '', status: 'M' })
    expect(rows[4]).toMatchObject({ value: '10', qualifier: 'above' })
  })

  test('an indicator’s own table has its rows only', () => {
    const rows = readTable(text('data/v1/indicators/rettet.csv'))
    expect(rows.map(({ indicator }) => indicator)).toEqual(['rettet', 'rettet'])
    expect(readTable(text('data/v1/indicators/uten-tall.csv'))).toEqual([])
  })

  test('ambitions and answers', () => {
    expect(readTable(text('data/v1/ambisjoner.csv'))).toEqual([
      {
        ...{ indicator: 'med-tall', measure: 'andel', series: 'norge', period: '2030' },
        ...{ value: '75', unit: 'percent', standing: 'proposed', set_by: '' },
        ...{ set_on: '2026-01-21', source: 'paper-2', page: '', doubt: '' },
      },
    ])
    expect(readTable(text('data/v1/undersokelser.csv')).map(({ n }) => n)).toEqual(['4997', '4505'])
  })
})

test('files.json lists every other file with its size in bytes', () => {
  const list = parseFiles(json('data/v1/files.json'))
  expect(list.map(({ path }) => path)).toEqual(
    [...files.keys()].filter((path) => path !== 'data/v1/files.json'),
  )
  for (const { path, bytes, format } of list) {
    expect(bytes).toBe(Buffer.byteLength(text(path)))
    expect(path.endsWith(format)).toBe(true)
  }
  const titles = list.map(({ title }) => title.nb)
  expect(new Set(titles).size).toBe(titles.length)
})

test('the dataset itself is in order, and all that is published of it can be read', async () => {
  const dataset = await loadDataset('mock-data')
  const published = publishedFiles(dataset, { built })
  for (const [path, content] of published) {
    if (path.includes('/schema/')) continue
    if (path.endsWith('.csv')) readTable(content)
    else if (path.endsWith('strategy.json')) {
      expect(parseStrategy(JSON.parse(content)).broken).toEqual([])
    } else if (path.endsWith('meetings.json')) parseMeetings(JSON.parse(content))
    else if (path.endsWith('editions.json')) parseEditions(JSON.parse(content))
    else if (path.includes('/indicators/')) parseIndicator(JSON.parse(content))
  }
  const rows = readTable(published.get('data/v1/alle.csv') ?? '')
  expect(new Set(rows.map(({ indicator }) => indicator)).size).toBeGreaterThan(5)
})
