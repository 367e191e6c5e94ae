import { describe, expect, test } from 'vitest'
import { createQueryClient, readPageData, type PageData } from '#data/pageData.ts'
import { filesQuery, indicatorQuery, strategyQuery } from '#data/queries.ts'
import { parseFiles, parseIndicator, parseStrategy } from '#data/schema/published.ts'
import { publishedFiles } from '#publish/write.ts'
import { datasetAfter } from '#tests/publish/support/fixture.ts'

const files = publishedFiles(datasetAfter(), { built: '2026-11-21' })
const file = (path: string): unknown => JSON.parse(files.get(`data/v1/${path}`) ?? '')
const indicatorFile = (id: string) => parseIndicator(file(`indicators/${id}.json`))

const whole: PageData = {
  today: '2026-11-21',
  strategy: parseStrategy(file('strategy.json')).strategy,
  indicators: [indicatorFile('med-tall'), indicatorFile('rettet')],
  files: { files: parseFiles(file('files.json')) },
}

/** What a client made of this knows without asking anyone. */
function known(data: PageData | null, edition: string | null = null) {
  const client = createQueryClient(edition, data)
  const indicator = (id: string) => client.getQueryData(indicatorQuery(edition, id).queryKey)
  return {
    strategy: client.getQueryData(strategyQuery(edition).queryKey),
    withFigures: indicator('med-tall'),
    corrected: indicator('rettet'),
    without: indicator('uten-tall'),
    files: client.getQueryData(filesQuery.queryKey),
    all: client.getQueryCache().getAll().length,
  }
}

describe('a page knows what it carries', () => {
  test('strategy, indicators and files are there, and nothing else', () => {
    const { strategy, withFigures, corrected, without, files: list, all } = known(whole)
    expect(strategy?.strategy.indicators.map(({ id }) => id)).toEqual([
      'uten-tall',
      'med-tall',
      'rettet',
    ])
    expect(withFigures?.indicator.id).toBe('med-tall')
    expect(corrected?.indicator.name.nb).toBe('Nytt navn')
    expect(without).toBeUndefined()
    expect(list).toHaveLength(files.size - 1)
    expect(all).toBe(4)
  })

  test('a page without data knows nothing, and will ask', () => {
    expect(known(null).all).toBe(0)
  })

  test('what is known of one edition is not taken for another’s', () => {
    const client = createQueryClient('v1', whole)
    expect(client.getQueryData(strategyQuery(null).queryKey)).toBeUndefined()
    expect(client.getQueryData(strategyQuery('v1').queryKey)).toBeDefined()
    expect(client.getQueryData(indicatorQuery(null, 'rettet').queryKey)).toBeUndefined()
  })
})

describe('data is read out of the page', () => {
  test('what was written is read', () => {
    expect(readPageData(JSON.stringify(whole))).toEqual(whole)
  })

  test('the list of files is not on every page', () => {
    const { files: _list, ...rest } = whole
    expect(readPageData(JSON.stringify(rest))).toEqual(rest)
  })

  test.each([
    ['nothing', null],
    ['no element', undefined],
    ['an empty element', ''],
    ['no JSON', '<!doctype html>'],
    ['JSON cut short', '{"today":"2026-11-21","strategy":{'],
    ['null', 'null'],
    ['a list', '[]'],
    ['no day', '{"strategy":{"version":1},"indicators":[]}'],
    ['no strategy', '{"today":"2026-11-21","strategy":null,"indicators":[]}'],
    ['another layout', '{"today":"2026-11-21","strategy":{"version":2},"indicators":[]}'],
    [
      'indicators that are no list',
      '{"today":"2026-11-21","strategy":{"version":1},"indicators":{}}',
    ],
  ])('%s is no data', (_, text) => {
    expect(readPageData(text)).toBeNull()
  })
})
