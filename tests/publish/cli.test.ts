import { execFile } from 'node:child_process'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test, vi } from 'vitest'
import { buildDate } from '#publish/built.ts'
import { filesOf, fixture } from './support/fixture.ts'
import { folderWith } from './support/folder.ts'

// Each starts a process of its own.
vi.setConfig({ testTimeout: 30_000 })

/** Runs the command as `npm run data --` does. */
function run(...args: readonly string[]) {
  const argv = ['--import', 'tsx', 'src/publish/cli.ts', ...args]
  const env = { ...process.env, SOURCE_DATE_EPOCH: '1772319600' }
  return new Promise<{ code: unknown; out: string; err: string }>((resolve) => {
    execFile(process.execPath, argv, { env }, (error, out, err) =>
      resolve({ code: error?.code ?? 0, out, err }),
    )
  })
}

test('check says how much was read', async () => {
  const folder = await folderWith(filesOf(fixture()))
  expect(await run('check', folder)).toEqual({
    code: 0,
    out:
      `${folder} is in order: 3 goals, 3 indicators, 3 measures, 4 series, 9 observations, ` +
      '1 ambitions, 2 editions, 2 papers, 41 texts without nynorsk, 41 texts without English.\n',
    err: '',
  })
})

test('check tells every problem and fails; write then writes nothing', async () => {
  const broken = filesOf(fixture()).set('glossary.json', '[').set('nyord.json', '[]')
  const folder = await folderWith(broken)
  for (const args of [['check'], ['write', join(folder, 'out')]]) {
    const { code, out, err } = await run(...args, folder)
    expect([code, out]).toEqual([1, ''])
    expect(err).toContain('The dataset has 2 problems.')
    expect(err).toContain('glossary.json: line 1, column 2')
    expect(err).toContain('nyord.json')
  }
})

test('write writes the files below the folder named', async () => {
  const folder = await folderWith(filesOf(fixture()))
  const { code, out } = await run('write', join(folder, 'out'), folder)
  expect(code).toBe(0)
  expect(out).toContain('Wrote 43 files')
  const strategy = await readFile(join(folder, 'out/data/v1/strategy.json'), 'utf8')
  expect(JSON.parse(strategy)).toMatchObject({ built: '2026-03-01' })
})

test('generate writes a dataset of its own that check accepts, and overwrites nothing', async () => {
  const out = join(await folderWith([]), 'generated')
  const sizes = ['--indicators', '20', '--areas', '6', '--months=14']
  const { code, out: told } = await run('generate', out, ...sizes)
  expect([code, told]).toEqual([0, `Wrote 26 generated files below ${out}.\n`])
  const checked = await run('check', out)
  expect([checked.code, checked.err]).toEqual([0, ''])
  expect(checked.out).toContain('20 indicators')
  const again = await run('generate', out, ...sizes)
  expect([again.code, again.err]).toEqual([
    1,
    `${out} is not empty: name a folder that is new or empty\n`,
  ])
  const wrong = await run('generate', join(out, 'x'), '--areas', 'mange')
  expect([wrong.code, wrong.err]).toEqual([
    1,
    'areas must be a whole number from 1 to 10000, not NaN\n',
  ])
  const unknown = await run('generate', out, '--series', '3')
  expect([unknown.code, unknown.err]).toEqual([1, expect.stringContaining('--series')])
})

test.each([[[]], [['write']], [['generate']], [['publish', 'x']]])(
  '%j is no command',
  async (args) => {
    const { code, err } = await run(...args)
    expect([code, err.startsWith('Usage:')]).toEqual([1, true])
  },
)

test('a folder that is not there is told of plainly', async () => {
  const { code, err } = await run('check', 'no-such-folder')
  expect(code).toBe(1)
  expect(err.trim().split('\n')).toHaveLength(1)
  expect(err).toContain('no-such-folder')
})

test('the day of the build is the day in Norway', () => {
  expect(buildDate({ SOURCE_DATE_EPOCH: '1772319599' })).toBe('2026-02-28')
  expect(buildDate({ SOURCE_DATE_EPOCH: '1772319600' })).toBe('2026-03-01')
  expect(buildDate({})).toMatch(/^20\d\d-\d\d-\d\d$/)
  expect(() => buildDate({ SOURCE_DATE_EPOCH: 'now' })).toThrow(RangeError)
})
