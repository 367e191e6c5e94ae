import { Validator } from '@seriousme/openapi-schema-validator'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { expect, test } from 'vitest'
import { loadDataset } from '#publish/load.ts'
import { generatedDataset } from '#publish/generate/generatedDataset.ts'
import { AMBITIONS, ANSWERS, OBSERVATIONS } from '#publish/tables.ts'
import { publishedFiles } from '#publish/write.ts'
import { datasetAfter } from '../support/fixture.ts'
import { answerOf, contractOf, describedPath, jsonOf, textOf, validators } from './support.ts'

/** Any JSON document, as the validator takes it. */
type Spec = Record<string, unknown>

const dataset = await loadDataset('mock-data')
const built = '2026-11-21'
const files = publishedFiles(dataset, { built })
const contract = contractOf(files)
const schemaPaths = [...files.keys()].filter((path) => path.startsWith('data/v1/schema/'))
const small = { indicators: 12, areas: 5, months: 24 }

test('openapi.json is OpenAPI 3.1 by the schema of the OpenAPI Initiative', async () => {
  const validator = new Validator()
  for (const path of schemaPaths) {
    await validator.addSpecRef(jsonOf(files, path) as Spec, path.replace('data/v1/', ''))
  }
  const result = await validator.validate(JSON.parse(textOf(files, 'data/v1/openapi.json')))
  expect(result.errors ?? []).toEqual([])
  expect([result.valid, validator.version]).toEqual([true, '3.1'])
})

test('and a document with a part taken away is not', async () => {
  const { paths: _, ...rest } = contractOf(files)
  const broken = { ...rest, paths: { 'no-slash': { get: {} } } }
  expect((await new Validator().validate(broken)).valid).toBe(false)
})

test('each schema is JSON Schema, draft 2020-12, with nothing in it that the draft does not know', () => {
  expect(schemaPaths).toHaveLength(6)
  for (const path of schemaPaths) {
    const schema = jsonOf(files, path) as Record<string, unknown>
    expect(schema['$schema']).toBe('https://json-schema.org/draft/2020-12/schema')
    expect([schema['title'], schema['description']]).toEqual([
      expect.any(String),
      expect.any(String),
    ])
    const ajv = new Ajv2020({ strict: true, strictTypes: false, strictTuples: false })
    expect(ajv.validateSchema(schema)).toBe(true)
    expect(ajv.compile(schema)).toBeTypeOf('function')
  }
})

test.each([
  ['the dataset', files],
  ['another dataset', publishedFiles(datasetAfter(), { built })],
  ['a generated dataset', publishedFiles(generatedDataset(dataset, small), { built })],
])('every file published of %s is described, once, and is as described', (_, published) => {
  const validatorOf = validators(published)
  const described = contractOf(published)
  for (const [path, text] of published) {
    expect(() => describedPath(described, path)).not.toThrow()
    const { type } = answerOf(described, path)
    expect(type).toBe(path.endsWith('.csv') ? 'text/csv' : 'application/json')
    if (type === 'text/csv') continue
    const validate = validatorOf(path)
    expect([path, validate(JSON.parse(text)), validate.errors]).toEqual([path, true, null])
  }
})

test('every described path has a file, and its example is one', () => {
  const described = new Set([...files.keys()].map((path) => describedPath(contract, path)))
  expect([...described].toSorted()).toEqual(Object.keys(contract.paths).toSorted())
  for (const [path, { get }] of Object.entries(contract.paths)) {
    const example = / Example: (\S+)$/.exec(get.description)?.[1] ?? ''
    expect([path, files.has(example)]).toEqual([path, true])
    expect(describedPath(contract, example)).toBe(path)
  }
})

test('what varies in a path is described, and each path has a name of its own', () => {
  const ids = Object.entries(contract.paths).map(([path, { get, parameters = [] }]) => {
    const varies = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name)
    expect(parameters).toEqual(
      varies.map((name) =>
        expect.objectContaining({
          name,
          in: 'path',
          required: true,
          description: expect.any(String),
        }),
      ),
    )
    return get.operationId
  })
  expect(new Set(ids).size).toBe(ids.length)
})

test('each path tells of ETag, 304, 404, overload, and who may read it', () => {
  const named = new Set<string>()
  for (const { get } of Object.values(contract.paths)) {
    const { 200: ok, ...others } = get.responses
    expect(Object.keys(ok?.['headers'] ?? {})).toEqual(['Access-Control-Allow-Origin', 'ETag'])
    expect(Object.keys(others)).toEqual(['304', '404', '429', '503'])
    for (const { $ref } of Object.values(others)) named.add(String($ref).split('/').at(-1) ?? '')
  }
  for (const name of named) {
    expect(contract.components.responses[name]).toHaveProperty([
      ...['headers', 'Access-Control-Allow-Origin'],
    ])
  }
})

test('the columns the contract tells of a table are those it has', () => {
  const tables = { alle: OBSERVATIONS, ambisjoner: AMBITIONS, undersokelser: ANSWERS }
  for (const [name, columns] of Object.entries(tables)) {
    const header = textOf(files, `data/v1/${name}.csv`).split('\r\n')[0]?.replace('\uFEFF', '')
    expect(header).toBe(columns.join(','))
    expect(contract.paths[`/data/v1/${name}.csv`]?.get.description).toContain(columns.join(', '))
  }
})

test('a strategy without indicators is as described, too', () => {
  const empty = publishedFiles({ ...dataset, indicators: [], meetings: [] }, { built })
  expect(validators(empty)('data/v1/strategy.json')(jsonOf(empty, 'data/v1/strategy.json'))).toBe(
    true,
  )
  const { parameters = [] } = contractOf(empty).paths['/data/v1/indicators/{indicator}.json'] ?? {}
  expect(parameters[0]).not.toHaveProperty('example')
})
