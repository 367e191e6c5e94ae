import { beforeAll, describe, expect, test } from 'vitest'
import type { Locale } from '#domain/base.ts'
import { makeDeck } from '#tests/deck/support.ts'
import { fileOf } from './support/make.ts'
import { all, paragraphs, readPptx, sure, type ReadFile } from './support/readPptx.ts'
import { complaints } from './support/validate.ts'

const LANGUAGES = { nb: 'nb-NO', nn: 'nn-NO', en: 'en-GB' } as const
const DECKS = [
  ['of everything', { keys: null }],
  ['of one goal', { keys: ['mal.kvalitet', 'pasientens-legemiddelliste', 'epj-kvalitet'] }],
  ['of one indicator without figures', { keys: ['ehds'] }],
] as const

describe.each(Object.keys(LANGUAGES) as Locale[])('in %s', (locale) => {
  test.each(DECKS)(
    'Microsoft’s validator has nothing against a deck %s',
    async (_, { keys }) => {
      const deck = makeDeck({ locale, keys })
      expect(deck.slides.length).toBeGreaterThan(0)
      const file = await fileOf(deck, locale)
      expect(await complaints(file, 'pptx')).toEqual([])
    },
    60_000,
  )
})

test('it has nothing against an older edition, nor against the sheets behind the charts', async () => {
  const file = await fileOf(makeDeck({ edition: 'v0-7' }))
  expect(await complaints(file, 'pptx')).toEqual([])
  const sheets = (await readPptx(file)).slides.flatMap(({ charts }) => charts)
  expect(sheets.length).toBeGreaterThan(4)
  for (const { workbook, path } of sheets)
    expect(await complaints(workbook, 'xlsx'), path).toEqual([])
}, 60_000)

describe('the deck of everything', () => {
  const deck = makeDeck()
  const steps: [number, number][] = []
  let read: ReadFile
  beforeAll(async () => {
    const file = await fileOf(deck, 'nb', {
      address: (path) => `https://indikatorer.example${path}`,
      onProgress: (done, total) => steps.push([done, total]),
    })
    read = await readPptx(file)
  }, 60_000)

  test('every slide has its title where PowerPoint’s outline and screen readers look for it', () => {
    for (const { title } of read.slides) expect(title).not.toBe('')
    const titles = read.slides.map(({ title }) => title)
    for (const slide of deck.slides) expect(titles).toContain(slide.title)
  })

  test('a slide carries the presenter’s notes in paragraphs, and the page it is made from', () => {
    for (const { notes, path, title } of deck.slides) {
      const wanted = [...notes, `https://indikatorer.example${path}`]
      const same = read.slides.filter((slide) => slide.title === title)
      expect(same.map((slide) => slide.notes)).toContainEqual(wanted)
    }
  })

  test('the footer has source, edition, and a number that follows when slides are moved', () => {
    for (const [index, { part }] of read.slides.entries()) {
      const kinds = all(part, 'p:ph').map((ph) => ph.getAttribute('type'))
      expect(kinds).toEqual(expect.arrayContaining(['title', 'ftr', 'sldNum']))
      const fields = all(part, 'a:fld')
      expect(fields.map((one) => one.getAttribute('type'))).toEqual(['slidenum'])
      expect(fields[0]?.textContent).toBe(String(index + 1))
    }
    expect(read.slides[3]?.texts).toContain('Utgave 0.95 · 4')
  })

  test('charts and tables are described, marks beside words are decoration', () => {
    for (const { part } of read.slides) {
      for (const frame of all(part, 'p:graphicFrame'))
        expect(all(frame, 'p:cNvPr')[0]?.getAttribute('descr')?.length).toBeGreaterThan(10)
      for (const shape of all(part, 'p:sp').filter((one) => paragraphs(one).join('') === ''))
        expect(all(shape, 'p:cNvPr')[0]?.getAttribute('name')).toMatch(/^(Decoration|Shape|Footer)/)
    }
  })

  test('tables are native, with a head row', () => {
    const goal = read.slides.find(({ title }) => title === 'Kvalitet og sammenheng i tjenestene')
    const [table] = all(goal?.part ?? sure(read.slides[0]).part, 'a:tbl')
    expect(table && all(table, 'a:tblPr')[0]?.getAttribute('firstRow')).toBe('1')
    const rows = all(sure(table), 'a:tr').map((row) =>
      all(row, 'a:tc').map((c) => paragraphs(c).join('|')),
    )
    expect(rows[0]).toEqual(['Indikator', 'Klarhet', 'Siste tall', 'Ambisjon', 'Status'])
    expect(rows[1]?.slice(0, 3)).toEqual([
      'Pasientens legemiddelliste',
      'Klar',
      '1,5\u00a0%|oktober 2025',
    ])
    expect(rows).toHaveLength(6)
  })

  test('all text is marked as bokmål', async () => {
    for (const path of Object.keys(read.zip.files).filter((p) => /^ppt\/.*\.xml$/.test(p))) {
      const tags = [...(await read.part(path)).matchAll(/ lang="([^"]+)"/g)].map(([, tag]) => tag)
      expect(new Set(tags), path).toEqual(new Set(tags.length > 0 ? ['nb-NO'] : []))
    }
    expect(await read.part('docProps/core.xml')).toContain('<dc:language>nb-NO</dc:language>')
  })

  test('no two shapes of a slide share an id', () => {
    for (const { part } of read.slides) {
      const ids = all(part, 'p:cNvPr').map((one) => one.getAttribute('id'))
      expect(new Set(ids).size).toBe(ids.length)
    }
  })

  test('the master of the notes has a theme of its own', async () => {
    const [slides, notes] = await Promise.all([
      read.part('ppt/slideMasters/_rels/slideMaster1.xml.rels'),
      read.part('ppt/notesMasters/_rels/notesMaster1.xml.rels'),
    ])
    expect(slides).toContain('theme1.xml')
    expect(notes).toContain('theme2.xml')
    expect(await read.part('[Content_Types].xml')).toContain('/ppt/theme/theme2.xml')
  })

  test('it tells how far it has come, slide by slide', () => {
    const total = deck.slides.length
    expect(steps).toEqual(Array.from({ length: total + 1 }, (_, done) => [done, total]))
  })
})
