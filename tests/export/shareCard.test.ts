import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { CARD, shareCardSvg, type ShareCard } from '#export/shareCard.ts'
import { cardTexts } from './support/cardTexts.ts'

const card = (more: Partial<ShareCard> = {}): ShareCard => ({
  ...{ site: 'Nettsted', overline: 'Over', title: 'Tittel', lines: [], footer: 'Fot', chart: null },
  ...more,
})

const titles = (svg: string) => cardTexts(svg).filter(({ role }) => role === 'card-title')

test('a card is an SVG of Open Graph’s size with all its texts', () => {
  const svg = shareCardSvg(card({ lines: ['Én', 'To'] }), '.a{fill:red}')
  expect(svg).toContain(`viewBox="0 0 ${CARD.width} ${CARD.height}"`)
  expect(svg).toContain('.a{fill:red}')
  expect(cardTexts(svg).map(({ text }) => text)).toEqual([
    ...['Nettsted', 'Over', 'Tittel', 'Én', 'To', 'Fot'],
  ])
})

test.each(['a & b', '<script>', 'x > y', '</text><g>', '&amp;'])('%j is a text', (text) => {
  const svg = shareCardSvg(
    card({ site: text, overline: text, title: text, lines: [text], footer: text }),
    '',
  )
  expect(cardTexts(svg).map((one) => one.text)).toEqual(Array(5).fill(text))
  expect(svg).not.toContain('<script')
})

describe('a title finds room', () => {
  const long = Array(60).fill('ord').join(' ')

  test('on several lines, whole', () => {
    const title = 'Nedgang i pasientskader knyttet til manglende legemiddelinformasjon'
    const drawn = titles(shareCardSvg(card({ title }), ''))
    expect(drawn.length).toBeGreaterThan(1)
    expect(drawn.map(({ text }) => text).join(' ')).toBe(title)
  })

  test.each([
    ['without a chart', null, 4],
    ['with a chart', '<svg viewBox="0 0 940 340"></svg>', 2],
  ])('%s: what does not fit ends in an ellipsis', (_, chart, most) => {
    const drawn = titles(shareCardSvg(card({ title: long, chart }), ''))
    expect(drawn).toHaveLength(most)
    expect(drawn.at(-1)?.text).toMatch(/ …$/)
    expect(drawn.slice(0, -1).every(({ text }) => !text.includes('…'))).toBe(true)
  })

  test('and never runs out of the card, whatever its words', () => {
    const word = fc.stringMatching(/^[a-zæøåA-Z]{1,20}$/)
    const words = fc.array(word, { minLength: 1, maxLength: 60 })
    fc.assert(
      fc.property(words, fc.constantFrom(null, '<svg></svg>'), (all, chart) => {
        for (const { right } of titles(shareCardSvg(card({ title: all.join(' '), chart }), '')))
          expect(right).toBeLessThanOrEqual(CARD.width)
      }),
    )
  })
})

test('a chart stands below its title and above the footer, in its own proportions', () => {
  const chart = '<svg viewBox="0 0 940 340"><path d="M0 0"/></svg>'
  for (const title of ['Kort', 'Et funn som går over to linjer '.repeat(3)]) {
    const svg = shareCardSvg(card({ title, chart }), '')
    const [, x, y, scale] = /translate\((\S+) (\S+)\) scale\((\S+)\)/.exec(svg)?.map(Number) ?? []
    const last = Math.max(...titles(svg).map((one) => one.y))
    expect(y).toBeGreaterThanOrEqual(last)
    expect((y ?? 0) + 340 * (scale ?? 9)).toBeLessThanOrEqual(CARD.height - 60)
    expect((x ?? 0) + 940 * (scale ?? 9)).toBeLessThanOrEqual(CARD.width)
    expect(svg).toContain('<svg width="940" height="340" viewBox="0 0 940 340">')
  }
})
