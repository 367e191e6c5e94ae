import { execFile } from 'node:child_process'
import { readFile } from 'node:fs/promises'
import { describe, expect, test } from 'vitest'
import { SCENARIOS, type Scenario } from '#app/scenarios/names.ts'
import { parseFiles, parseIndicator, parseStrategy } from '#data/schema/published.ts'
import { parseEditions, parseMeetings } from '#data/schema/publishedHistory.ts'
import { periodAfter, scenarioFiles } from '#publish/devDataset.ts'
import { takeScenario } from '#publish/devOptions.ts'
import { datasetAfter, type Change } from './support/fixture.ts'

const built = '2026-02-28'

const filesIn = (scenario: Scenario, ...changes: readonly Change[]) =>
  scenarioFiles(scenario, datasetAfter(...changes), built)

const json = (files: ReadonlyMap<string, string>, path: string): unknown =>
  JSON.parse(files.get(`data/v1/${path}`) ?? '')

describe('the options of npm run dev', () => {
  test.each<[string[], string | undefined, string[]]>([
    [[], undefined, []],
    [['--port', '3000'], undefined, ['--port', '3000']],
    [['--scenario', 'slow'], 'slow', []],
    [['--scenario=slow', '--open'], 'slow', ['--open']],
    [['--port', '3000', '--scenario', 'empty', '--host'], 'empty', ['--port', '3000', '--host']],
    [['--scenario'], '', []],
    [['--scenario', '--host'], '', ['--host']],
  ])('%j', (args, scenario, rest) => {
    expect(takeScenario(args)).toEqual({ scenario, rest })
  })

  test('a scenario that there is not is an error that lists those there are', async () => {
    const argv = ['--import', 'tsx', 'src/publish/dev.ts', '--scenario', 'slw']
    const { code, err } = await new Promise<{ code: unknown; err: string }>((resolve) => {
      execFile(process.execPath, argv, (error, _, stderr) =>
        resolve({ code: error?.code ?? 0, err: stderr }),
      )
    })
    expect(code).toBe(1)
    expect(err).toContain('There is no scenario "slw".')
    for (const name of Object.keys(SCENARIOS)) expect(err).toContain(`  ${name} `)
    expect(err).not.toMatch(/^ +at /m)
  }, 30_000)
})

test('the README lists the scenarios there are', async () => {
  const text = await readFile('README.md', 'utf8')
  const table = /### Scenarios[^#]*/.exec(text)?.[0] ?? ''
  const listed = [...table.matchAll(/^\| `(\w+)` /gm)].map(([, name]) => name)
  expect(listed).toEqual(Object.keys(SCENARIOS))
})

describe('newer figures', () => {
  const before = filesIn('well')
  const after = filesIn('newer')

  test('the first indicator with figures has one more, made up, a period later', () => {
    const figures = (files: ReadonlyMap<string, string>, id: string) =>
      parseIndicator(json(files, `indicators/${id}.json`)).indicator.measures[0]?.series[0]
        ?.observations ?? []
    const [old, all] = [figures(before, 'med-tall'), figures(after, 'med-tall')]
    expect(all.slice(0, -1)).toEqual(old)
    // 49 was the last figure; that 2024 has none is known.
    expect(all.at(-1)).toMatchObject({ period: '2025', value: 50, status: 'P' })
    expect(all.at(-1)?.note?.nb).toBe('Oppdiktet tall, for utvikling og prøving.')
    expect(figures(after, 'rettet')).toEqual(figures(before, 'rettet'))
  })

  test('the files are of a day later, into the next month', () => {
    expect(parseStrategy(json(before, 'strategy.json')).strategy.built).toBe('2026-02-28')
    expect(parseStrategy(json(after, 'strategy.json')).strategy.built).toBe('2026-03-01')
  })

  test('the tables have the figure, too', () => {
    expect(after.get('data/v1/alle.csv')).toContain('Oppdiktet tall')
    expect(before.get('data/v1/alle.csv')).not.toContain('Oppdiktet tall')
  })

  test('the editions before the newest are untouched', () => {
    const old = [...before].filter(([path]) => path.startsWith('data/v1/editions/v1/'))
    expect(old.length).toBeGreaterThan(5)
    for (const [path, text] of old) expect(after.get(path)).toBe(text)
  })

  test('a dataset without figures stays as it is', () => {
    const none: Change[] = ['med-tall', 'rettet'].map((id) => ({
      ...{ file: `indicators/${id}.json`, at: 'measures[0].series[0].readings' },
      to: [
        {
          from: 'v1',
          source: { paper: 'paper-1' },
          values: [{ period: '2023', value: 9, qualifier: 'above' }],
        },
      ],
    }))
    const [old, same] = [filesIn('well', ...none), filesIn('newer', ...none)]
    expect(same.get('data/v1/alle.csv')).toBe(old.get('data/v1/alle.csv'))
  })
})

test.each([
  ['2025', '2026'],
  ['2025-Q3', '2025-Q4'],
  ['2025-Q4', '2026-Q1'],
  ['2025-10', '2025-11'],
  ['2025-12', '2026-01'],
  ['2024-02-28', '2024-02-29'],
  ['2025-12-31', '2026-01-01'],
])('after %s comes %s', (period, next) => {
  expect(periodAfter(period)).toBe(next)
})

test('an empty strategy has its goals, and no indicator anywhere', () => {
  const files = filesIn('empty')
  const { strategy, broken } = parseStrategy(json(files, 'strategy.json'))
  expect([strategy.indicators, broken, strategy.goals.length]).toEqual([[], [], 3])
  expect(parseEditions(json(files, 'editions.json')).flatMap((e) => e.indicators)).toEqual([])
  expect(parseMeetings(json(files, 'meetings.json')).meetings.flatMap((m) => m.indicators)).toEqual(
    [],
  )
  expect(parseFiles(json(files, 'files.json')).some((file) => file.indicator)).toBe(false)
})

test('a server that answers badly has the files of the dataset', () => {
  const well = [...filesIn('well')]
  for (const scenario of ['slow', 'missing', 'malformed', 'error', 'offline'] as const) {
    expect([...filesIn(scenario)]).toEqual(well)
  }
})
