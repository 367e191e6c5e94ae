import { describe, expect, test } from 'vitest'
import { packFiles } from '#publish/pack/files.ts'

const PUBLISHED = new Map(
  [
    'data/v1/strategy.json',
    'data/v1/editions/a/strategy.json',
    'data/v1/editions/b/strategy.json',
    'data/v1/editions/b/indicators/x.csv',
    'data/v1/editions/c/strategy.json',
    'data/v1/changes/a/b.json',
    'data/v1/changes/a/c.json',
    'data/v1/changes/b/c.json',
  ].map((path) => [path, `text of ${path}`]),
)
const LIST = [...PUBLISHED.keys()].map((path) => ({ path, format: 'json', bytes: 1, title: {} }))
PUBLISHED.set('licenses.txt', 'text of licenses.txt')
PUBLISHED.set('data/v1/files.json', JSON.stringify({ version: 1, files: LIST }))

describe('the pack of an edition', () => {
  const files = packFiles(PUBLISHED, 'b', ['a', 'b', 'c'])

  test('holds the edition’s own files, and what had changed when it was made', () => {
    expect(Object.keys(files)).toEqual([
      'data/v1/editions/b/strategy.json',
      'data/v1/editions/b/indicators/x.csv',
      'data/v1/changes/a/b.json',
      'licenses.txt',
      'data/v1/files.json',
    ])
    expect(files['data/v1/editions/b/strategy.json']).toBe(
      'text of data/v1/editions/b/strategy.json',
    )
  })

  test('lists no file that it does not hold', () => {
    const listed: unknown = JSON.parse(files['data/v1/files.json'] ?? '')
    expect(listed).toMatchObject({
      version: 1,
      files: [
        { path: 'data/v1/editions/b/strategy.json' },
        { path: 'data/v1/editions/b/indicators/x.csv' },
        { path: 'data/v1/changes/a/b.json' },
      ],
    })
  })
})
