import { beforeAll, describe, expect, test } from 'vitest'
import type { Dataset } from '#domain/dataset.ts'
import { asOf } from '#domain/edition.ts'
import type { IndicatorSet } from '#domain/model.ts'
import { hasKnownValue } from '#domain/observation.ts'
import { boardCard, goalCard, indicatorCard } from '#export/cards.ts'
import { CARD, shareCardSvg, type ShareCard } from '#export/shareCard.ts'
import { loadDataset } from '#publish/load.ts'
import { board as words } from '#i18n/messages/nb/board.ts'
import { i18n, plain } from '#tests/support/fixtures.ts'
import { cardTexts } from './support/cardTexts.ts'

let real: Dataset
beforeAll(async () => {
  real = await loadDataset('mock-data')
})

function allCards(set: IndicatorSet): ShareCard[] {
  return [
    boardCard(i18n, words, set),
    ...set.goals.map(({ id }) => goalCard(i18n, words, set, id)),
    ...set.indicators.map(({ id }) => indicatorCard(i18n, set, id)),
  ]
}

describe.each(['v0-7', 'v0-95'])('in edition %s', (slug) => {
  test('every page has a card whose texts stay inside it', () => {
    const cards = allCards(asOf(real, slug))
    expect(cards.length).toBeGreaterThan(35)
    for (const card of cards) {
      const texts = cardTexts(shareCardSvg(card, ''))
      expect(texts.length).toBeGreaterThanOrEqual(4)
      for (const { text, right } of texts)
        expect(right, `«${text}»`).toBeLessThanOrEqual(CARD.width - 20)
    }
  })

  test('every card tells which edition it is of', () => {
    const { label, council } = asOf(real, slug).edition
    const footers = new Set(allCards(asOf(real, slug)).map(({ footer }) => footer))
    expect([...footers]).toEqual([expect.stringContaining(`Utgave ${label} · ${council} `)])
  })

  test('the card of an indicator with figures shows them, as a chart or as its groups', () => {
    const set = asOf(real, slug)
    for (const { id, headline, measures } of set.indicators) {
      const chief = measures.find((one) => one.id === headline?.measure)
      const known = chief?.series.some(hasKnownValue) ?? false
      const drawn = known || (chief?.ambitions.length ?? 0) > 0
      const { chart, lines, title } = indicatorCard(i18n, set, id)
      expect(lines.includes(i18n.m.charts.finding.nothing), id).toBe(!drawn)
      expect(chart !== null || lines.length > 0, id).toBe(true)
      if (drawn) expect(title, id).toMatch(/\d/)
    }
  })
})

describe('a card tells what was known then', () => {
  test('names and counts are the edition’s', () => {
    const [then, now] = [asOf(real, 'v0-7'), asOf(real, 'v0-95')]
    expect(boardCard(i18n, words, then).lines[0]).toMatch(/^27 indikatorer · /)
    expect(boardCard(i18n, words, now).lines[0]).toMatch(/^33 indikatorer · /)
    const name = (set: IndicatorSet) => indicatorCard(i18n, set, 'icd-11').title
    expect([name(then), name(now)]).toEqual(['Overgang til ICD11', 'ICD-11'])
  })

  test('the finding is the title, above the chart', () => {
    const card = indicatorCard(i18n, asOf(real, 'v0-95'), 'pasientens-legemiddelliste')
    expect(card.overline).toBe('Pasientens legemiddelliste')
    expect(plain(card.title)).toBe('Norge har nådd 1,5 %; ambisjonen er 25 % i 2026')
    expect(card.chart).toContain('<svg')
    expect(card.chart).not.toContain('style=')
  })

  test('groups that are compared, not followed over time, stand as lines', () => {
    const card = indicatorCard(i18n, asOf(real, 'v0-95'), 'radsmodell-effekt')
    expect(card.chart).toBeNull()
    expect(card.lines.map(plain)).toEqual([
      expect.stringMatching(/: 72 %$/),
      expect.stringMatching(/: 79 %$/),
      expect.stringMatching(/: 67 %$/),
    ])
  })

  test('without figures: name, mark, and that there is no figure', () => {
    const card = indicatorCard(i18n, asOf(real, 'v0-95'), 'ehds')
    expect(card.chart).toBeNull()
    expect(card.lines).toEqual(['Fremtidig', i18n.m.charts.finding.nothing])
  })
})

test('a goal or indicator that the edition does not have is a mistake of the caller', () => {
  const set = asOf(real, 'v0-7')
  expect(() => indicatorCard(i18n, set, 'effektiv-ressursbruk')).toThrow(RangeError)
  expect(() => goalCard(i18n, words, set, 'mal-9')).toThrow(RangeError)
})
