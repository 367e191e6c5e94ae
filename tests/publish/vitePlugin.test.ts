import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { build, createServer, type InlineConfig } from 'vite'
import { expect, onTestFinished, test, vi } from 'vitest'
import { DatasetError } from '#publish/load.ts'
import { publishDataset } from '#publish/vitePlugin.ts'
import { filesOf, fixture } from './support/fixture.ts'
import { folderWith } from './support/folder.ts'

const ENTRY = `import files from 'virtual:published-data'\nconsole.log(Object.keys(files).length)`

/** A site of one script with the fixture, with `changes` to its files, as its dataset. */
async function site(changes: Record<string, string> = {}): Promise<InlineConfig> {
  const data = new Map([...filesOf(fixture()), ...Object.entries(changes)])
  const files = [...data].map(([path, text]) => [`mock-data/${path}`, text] as const)
  const root = await folderWith([
    ['package.json', '{"type":"module"}'],
    ['entry.js', ENTRY],
    ...files,
  ])
  return {
    root,
    ...{ base: '/under/', configFile: false, logLevel: 'silent' },
    build: { outDir: join(root, 'dist'), rolldownOptions: { input: join(root, 'entry.js') } },
    plugins: [publishDataset({ folder: 'mock-data' })],
  }
}

test('a build emits the published files, and keeps them out of the script', async () => {
  const config = await site()
  const result = await build(config)
  const output = [result].flat().flatMap((one) => ('output' in one ? one.output : []))
  const names = output.map(({ fileName }) => fileName)
  expect(names).toContain('data/v1/strategy.json')
  expect(names).toContain('data/v1/editions/v1/indicators/rettet.csv')
  expect(names.filter((name) => name.startsWith('data/'))).toHaveLength(43)
  const scripts = output.flatMap((file) => (file.type === 'chunk' ? [file.code] : []))
  expect(scripts.join('')).not.toContain('Navn på')
  const csv = await readFile(join(config.root ?? '', 'dist/data/v1/alle.csv'), 'utf8')
  expect(csv.startsWith('\uFEFFindicator,')).toBe(true)
})

test('a build of the server’s side emits nothing', async () => {
  const config = await site()
  const root = config.root ?? ''
  const result = await build({ ...config, build: { ...config.build, ssr: join(root, 'entry.js') } })
  const output = [result].flat().flatMap((one) => ('output' in one ? one.output : []))
  expect(output.filter(({ type }) => type === 'asset')).toEqual([])
})

test('a build of a dataset with problems fails and tells all of them', async () => {
  const config = await site({ 'glossary.json': '[', 'surveys.json': '{}' })
  const failure = await build(config).then(
    () => '',
    (error: unknown) => String(error),
  )
  expect(failure).toContain('The dataset has 3 problems.')
  expect(failure).toContain('glossary.json: line 1, column 2')
  expect(failure).toContain('surveys.json')
  expect(failure).toContain('indicators/med-tall.json: measures[0].survey')
})

async function devServer(config: InlineConfig) {
  const server = await createServer({ ...config, server: { middlewareMode: true, ws: false } })
  onTestFinished(() => server.close())
  const sent = vi.spyOn(server.environments.client.hot, 'send')
  return { server, sent }
}

test('in development the files are a module, read anew after a change', async () => {
  const config = await site()
  const { server, sent } = await devServer(config)
  const load = async () => {
    const module = await server.ssrLoadModule('virtual:published-data')
    return module['default'] as Record<string, string>
  }
  expect(Object.keys(await load())).toHaveLength(43)
  const file = join(config.root ?? '', 'mock-data/indicators/rettet.json')
  const text = await readFile(file, 'utf8')
  await writeFile(file, text.replace('36', '37'))
  server.watcher.emit('all', 'change', file)
  await vi.waitFor(() => expect(sent).toHaveBeenCalledWith({ type: 'full-reload' }))
  expect((await load())['data/v1/alle.csv']).toContain('2025,37,exact,P')

  await writeFile(file, text.replace('36', '137'))
  server.watcher.emit('all', 'change', file)
  const problem = expect.stringContaining('a percent from 0 to 100') as string
  const overlay = { type: 'error', err: { message: problem, stack: '' } }
  await vi.waitFor(() => expect(sent).toHaveBeenCalledWith(overlay))
  await expect(load()).rejects.toThrow('137')
})

test('in development the module names the scenario; a thousand indicators are left to the server', async () => {
  onTestFinished(() => void vi.unstubAllEnvs())
  const load = async () => {
    const { server } = await devServer(await site())
    return server.ssrLoadModule('virtual:published-data')
  }
  expect((await load())['scenario']).toBe('well')
  vi.stubEnv('E_HELSE_SCENARIO', 'empty')
  const empty = await load()
  expect(empty['scenario']).toBe('empty')
  expect(Object.keys(empty['default'] as object)).not.toContain('data/v1/indicators/rettet.json')
  vi.stubEnv('E_HELSE_SCENARIO', 'thousand')
  expect(await load()).toMatchObject({ scenario: 'thousand', default: {} })
  vi.stubEnv('E_HELSE_SCENARIO', 'slw')
  await expect(load()).rejects.toThrow('There is no scenario "slw"')
  // A build publishes the dataset, whatever the development server was told.
  vi.stubEnv('E_HELSE_SCENARIO', 'empty')
  const result = await build(await site())
  const output = [result].flat().flatMap((one) => ('output' in one ? one.output : []))
  expect(output.map(({ fileName }) => fileName)).toContain('data/v1/indicators/rettet.json')
})

test('in development the files and the service worker answer below the base', async () => {
  const folder = await folderWith(filesOf(fixture()))
  const server = await createServer({
    ...{ base: '/under/', configFile: false, logLevel: 'silent', appType: 'custom' },
    // The root is this project: the service worker comes from its node_modules.
    ...{ cacheDir: join(folder, 'cache'), optimizeDeps: { noDiscovery: true } },
    server: { port: 0, host: '127.0.0.1', ws: false },
    plugins: [publishDataset({ folder })],
  })
  onTestFinished(() => server.close())
  await server.listen()
  const address = server.httpServer?.address()
  const port = typeof address === 'object' ? address?.port : undefined
  const answer = async (path: string) => {
    const response = await fetch(`http://127.0.0.1:${port}${path}`)
    return [response.status, response.headers.get('content-type'), await response.text()] as const
  }
  const worker = await readFile('node_modules/msw/lib/mockServiceWorker.js', 'utf8')
  expect(await answer('/under/mockServiceWorker.js')).toEqual([200, 'text/javascript', worker])
  const [, type, csv] = await answer('/under/data/v1/alle.csv?x=1')
  expect(type).toBe('text/csv; charset=utf-8')
  expect(csv).toContain('med-tall,andel,norge,2021,60')
  expect((await answer('/under/data/v1/strategy.json'))[1]).toBe('application/json')
  expect((await answer('/under/data/v1/other.json'))[0]).toBe(404)
  expect((await answer('/under/data/v1/%E0%A4%A'))[0]).toBeGreaterThanOrEqual(400)
  await writeFile(join(folder, 'glossary.json'), '[')
  const [status, , text] = await answer('/under/data/v1/alle.csv')
  expect([status, text]).toEqual([500, expect.stringContaining('glossary.json')])
})

test('problems are an error that carries each of them', () => {
  const problem = { file: 'a.json', path: 'id', found: '1', accepted: 'text', mend: 'Write it.' }
  const { message, problems } = new DatasetError([problem])
  expect(problems).toEqual([problem])
  expect(message).toBe(
    'The dataset has 1 problem.\n\na.json: id\n  found: 1\n  accepted: text\n  Write it.',
  )
})
