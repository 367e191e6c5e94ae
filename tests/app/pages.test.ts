import { beforeAll, describe, expect, test } from 'vitest'
import { pageKind, pageLoaders } from '#app/pageLoaders.ts'
import { imageFile, pageFile, pagesOf, type PageEntry, siteFolder } from '#app/pages.ts'
import type { Dataset } from '#domain/dataset.ts'
import { asOf } from '#domain/edition.ts'
import { loadDataset } from '#publish/load.ts'
import { paths, shareImage } from '#state/paths.ts'
import { dataset, datasetIndicator } from '#tests/support/fixtures.ts'

let real: Dataset
beforeAll(async () => {
  real = await loadDataset('mock-data')
})

describe('what kind of page a path leads to', () => {
  test.each([
    ['/', 'board'],
    ['/mal/kvalitet', 'goal'],
    ['/indikator/icd-11', 'indicator'],
    ['/data', 'data'],
    ['/om', 'about'],
    ['/om/metode', 'method'],
    ['/om/moter', 'meetings'],
    ['/endringer', 'changes'],
    ['/endringer/v0-7/v0-95', 'changes'],
    ['/endringer/v0-7', null],
    ['/tilgjengelighet', 'accessibility'],
    ['/rapport', 'report'],
    ['/presentasjon', 'presentation'],
    ['/presentasjon/4', null],
    ['', null],
    ['/mal', null],
    ['/mal/kvalitet/mer', null],
    ['/Om', null],
    ['/404', null],
    ['/utgave/v0-7', null],
  ])('%s is %s', (path, kind) => {
    expect(pageKind(path)).toBe(kind)
  })

  test('every kind of page has its own code to load', () => {
    const kinds = new Set(pagesOf(asOf(real, 'v0-95')).map(({ kind }) => kind))
    expect([...kinds].toSorted()).toEqual(Object.keys(pageLoaders).toSorted())
  })
})

describe('the pages of a set', () => {
  test('are the board, its goals, its indicators what is new, and those about the site', () => {
    const set = asOf(dataset(datasetIndicator()), 'v1')
    expect(pagesOf(set)).toEqual([
      { path: '/', kind: 'board', indicators: [] },
      { path: '/mal/mal-1', kind: 'goal', id: 'mal-1', indicators: ['indikator'] },
      { path: '/mal/mal-2', kind: 'goal', id: 'mal-2', indicators: [] },
      {
        path: '/indikator/indikator',
        kind: 'indicator',
        id: 'indikator',
        indicators: ['indikator'],
      },
      { path: '/endringer', kind: 'changes', indicators: [] },
      { path: '/data', kind: 'data', indicators: [] },
      { path: '/om/metode', kind: 'method', indicators: [] },
      { path: '/om/moter', kind: 'meetings', indicators: [] },
      { path: '/om', kind: 'about', indicators: [] },
      { path: '/tilgjengelighet', kind: 'accessibility', indicators: [] },
      { path: '/rapport', kind: 'report', indicators: ['indikator'] },
      { path: '/presentasjon', kind: 'presentation', indicators: [] },
    ])
  })

  test.each([
    ['v0-7', 27],
    ['v0-95', 33],
  ])('as of %s there are %i indicators, each under one goal', (slug, count) => {
    const pages = pagesOf(asOf(real, slug))
    const indicators = pages.filter(({ kind }) => kind === 'indicator').map(({ id }) => id)
    const underGoals = pages
      .filter(({ kind }) => kind === 'goal')
      .flatMap((goal) => goal.indicators)
    expect(indicators).toHaveLength(count)
    expect(underGoals.toSorted()).toEqual(indicators.toSorted())
  })

  test('what is new has a page for every edition with every later one, the newest two first', () => {
    const [first, second, third] = ['v1', 'v2', 'v3']
    expect(
      pagesOf(asOf(dataset(datasetIndicator()), 'v3')).filter((p) => p.kind === 'changes'),
    ).toEqual([
      { path: '/endringer', kind: 'changes', indicators: [], editions: [second, third] },
      { path: '/endringer/v1/v2', kind: 'changes', indicators: [], editions: [first, second] },
      { path: '/endringer/v1/v3', kind: 'changes', indicators: [], editions: [first, third] },
      { path: '/endringer/v2/v3', kind: 'changes', indicators: [], editions: [second, third] },
    ])
  })

  test('no two have one address, and the app knows each as what it is', () => {
    const pages = pagesOf(asOf(real, 'v0-95'))
    expect(new Set(pages.map(({ path }) => path)).size).toBe(pages.length)
    for (const { path, kind } of pages) expect(pageKind(path)).toBe(kind)
  })
})

test.each([
  ['/', 'index.html'],
  ['/om', 'om/index.html'],
  ['/indikator/icd-11', 'indikator/icd-11/index.html'],
])('the page %s is written to %s', (path, file) => {
  expect(pageFile(path)).toBe(file)
})

describe('the picture that stands for a page', () => {
  test.each([
    [paths.board, '', 'bilder/tavle.png'],
    [paths.goal('mal-1'), '', 'bilder/mal-mal-1.png'],
    [paths.indicator('icd-11'), '', 'bilder/indikator-icd-11.png'],
    [paths.indicator('icd-11'), 'utgave/v0-7/', 'bilder/utgave/v0-7/indikator-icd-11.png'],
    [paths.board, 'utgave/v0-7/', 'bilder/utgave/v0-7/tavle.png'],
    [paths.about, '', 'bilder/tavle.png'],
    ['/mal/../../hemmelig', '', 'bilder/tavle.png'],
    [paths.board, 'en/utgave/v0-7/', 'bilder/en/utgave/v0-7/tavle.png'],
  ])('of %s in the folder «%s» is %s', (path, folder, file) => {
    expect(shareImage(path, folder)).toBe(file)
  })

  test('is drawn once: what shares the board’s has none to draw', () => {
    const page = (path: string, kind: PageEntry['kind']) => ({ path, kind, indicators: [] })
    expect(imageFile(page('/om', 'about'), '')).toBeNull()
    expect(imageFile(page('/data', 'data'), 'utgave/v0-7/')).toBeNull()
    expect(imageFile(page('/', 'board'), 'utgave/v0-7/')).toBe('bilder/utgave/v0-7/tavle.png')
  })

  test('has a file wherever a page points to one', () => {
    for (const archived of [null, 'v0-7', 'v0-95']) {
      const pages = pagesOf(asOf(real, archived ?? 'v0-95'))
      const folder = siteFolder('nn', archived)
      const drawn = new Set(pages.map((page) => imageFile(page, folder)))
      for (const { path } of pages) expect(drawn).toContain(shareImage(path, folder))
    }
  })
})
