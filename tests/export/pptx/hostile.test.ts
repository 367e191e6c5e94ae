import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Slide } from '#deck/slides.ts'
import { cleanText } from '#export/pptx/clean.ts'
import { ambition, measure, obs, series } from '#tests/charts/build.ts'
import { makeDeck, ofKind } from '#tests/deck/support.ts'
import { deckWith, fileOf, slideOf } from './support/make.ts'
import { readPptx, seriesOf } from './support/readPptx.ts'
import { complaints } from './support/validate.ts'

const ILLEGAL = '\u0000\u0001\u0008\u000b\u000c\u001f\ufffe\uffff\ud800'

const WORST = [
  ['ten thousand letters', 'å'.repeat(10_000)],
  ['ten thousand letters in words', 'ord '.repeat(2_500)],
  ['markup', '</a:t></a:r><script>alert("1")</script>]]>&amp;<![CDATA[ %PDF $1 $& \\1'],
  ['what XML forbids', `før${ILLEGAL}etter`],
  ['right to left', 'مؤشر \u202eتجاوز\u2066 שלום 12 %'],
  ['emoji and combining marks', '👩‍⚕️🇳🇴 e\u0301\u0301\u0301\u0301'],
  ['line breaks', 'en\nto\r\ntre\tfire'],
  ['the words that stand for others', '‹#› chart-0- Title Decoration'],
] as const

/** One slide of each kind, with every name and text replaced. */
function slidesWith(text: string): Slide[] {
  const deck = makeDeck()
  const first = <K extends Slide['kind']>(kind: K) => ofKind(deck, kind).slice(0, 1)
  const drawn = measure({
    name: { nb: text },
    series: [
      series('a', text, [obs('2023', 12), obs('2024', 15)]),
      series('b', `${text}b`, [obs('2023', 40), obs('2024', 42)]),
      series('c', `${text}c`, [obs('2024', 9)]),
    ],
    ambitions: [ambition(68, '2030', 'proposed', 'a')],
  })
  const fact = { kind: 'progress', label: text, value: text, text, category: 'farBehind' } as const
  const base = { overline: text, title: text, notes: [text, text], source: text }
  return [
    ...first('opening').map((slide) => ({ ...slide, ...base, lines: [text, text] })),
    ...first('strategy').map((slide) => ({
      ...slide,
      ...base,
      vision: text,
      goals: slide.goals.map((goal) => ({ ...goal, name: text, overdue: text })),
    })),
    ...first('goal').map((slide) => ({
      ...slide,
      ...base,
      lead: text,
      summary: text,
      rows: slide.rows.map((row) => ({ ...row, name: text, latest: text, ambition: text })),
    })),
    slideOf(drawn, 'a', {
      ...base,
      subtitle: text,
      facts: [fact, { ...fact, kind: 'latest' }],
      towards: { label: text, points: [text, text] },
      footnotes: [text, text],
    }),
    ...first('withoutFigures').map((slide) => ({ ...slide, ...base, why: text, facts: [fact] })),
    ...first('changes').map((slide) => ({ ...slide, ...base, points: [text, text] })),
    ...first('questions').map((slide) => ({ ...slide, ...base, points: [text] })),
  ]
}

describe.each(WORST)('%s in every text', (_, text) => {
  test('gives a file that Microsoft’s validator has nothing against, with all its slides', async () => {
    const slides = slidesWith(text)
    const file = await fileOf({ ...deckWith(...slides), title: text, edition: text })
    expect(await complaints(file, 'pptx')).toEqual([])
    const read = await readPptx(file)
    expect(read.slides.length).toBeGreaterThanOrEqual(slides.length)
    expect(read.slides.flatMap(({ charts }) => charts).length).toBeGreaterThan(0)
  }, 60_000)
})

test('text is what was written, but for what a file cannot hold', () => {
  expect(cleanText(`før${ILLEGAL}etter`)).toBe('føretter')
  expect(cleanText('en\nto\r\ntre\tfire')).toBe('en to tre fire')
  expect(cleanText('👩‍⚕️ مؤشر <b> & "1"')).toBe('👩‍⚕️ مؤشر <b> & "1"')
})

test('any title, name and figure can be read back from the file', async () => {
  const text = fc.string({ unit: 'binary', minLength: 1, maxLength: 40 })
  const value = fc.double({ min: 0, max: 100, noNaN: true })
  await fc.assert(
    fc.asyncProperty(text, text, value, value, async (title, name, before, latest) => {
      const drawn = measure({
        series: [series('a', name, [obs('2023', before), obs('2024', latest)])],
      })
      const file = await fileOf(deckWith(slideOf(drawn, 'a', { title, notes: [title] })))
      const [slide] = (await readPptx(file)).slides
      const [only] = (slide?.charts ?? []).flatMap(seriesOf)
      expect(slide?.title).toBe(cleanText(title))
      expect([...(only?.points.values() ?? [])]).toEqual([before, latest])
    }),
    { numRuns: 25 },
  )
}, 60_000)
