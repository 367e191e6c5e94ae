/** Every slide of the real dataset, in three languages and both editions. */
import { describe, expect, test } from 'vitest'
import { LOCALES } from '#domain/base.ts'
import type { Slide } from '#deck/slides.ts'
import { foreignWords } from '#tests/browser/support/languageWords.ts'
import { dataset, makeDeck, ofKind, textsIn } from './support.ts'

const EDITIONS = dataset.editions.map(({ slug }) => slug)
const EVERY = LOCALES.flatMap((locale) => EDITIONS.map((edition) => ({ locale, edition })))

/** May be empty: told by the kind's own docstring. */
const mayBeEmpty = (slide: Slide, where: string): boolean =>
  /^facts\.\d+\.(?:value|text)$/.test(where) ||
  (slide.kind === 'goal' && (/^rows\.\d+\.period$/.test(where) || where === 'lead'))

describe.each(EVERY)('in $locale, edition $edition', ({ locale, edition }) => {
  const deck = makeDeck({ locale, edition })
  const all = deck.slides.flatMap((slide) =>
    textsIn(slide).map(([where, text]) => ({ slide, at: `${slide.key} ${where}`, where, text })),
  )

  test('every slide has a title, and no text is empty, torn or half made', () => {
    for (const { slide, at, where, text } of all) {
      if (!mayBeEmpty(slide, where)) expect(text.trim(), at).not.toBe('')
      expect(text, at).not.toMatch(/undefined|null|NaN|\[object|\$\{|\.\.(?!\.)| {2}|^\s|\s$/)
      expect(text, at).not.toMatch(/ %|\d %(?<!\u00a0%)|: \.|\( *\)|· ·|; ;|«»|“”/)
    }
  })

  test('each fact says something, large or small', () => {
    const facts = deck.slides.flatMap((slide) => ('facts' in slide ? slide.facts : []))
    expect(facts.length).toBeGreaterThan(50)
    for (const { label, value, text } of facts) expect(`${value}${text}`, label).not.toBe('')
  })

  test('every indicator has one slide of its own, with its page, its source and notes', () => {
    const own = deck.slides.filter((one) => 'indicator' in one && one.key === one.indicator.id)
    const ids = own.map(({ key }) => key)
    expect(new Set(ids).size).toBe(ids.length)
    expect(ids.length).toBe(edition === 'v0-7' ? 27 : 33)
    for (const slide of own) {
      expect(slide.path).toBe(`/indikator/${slide.key}`)
      expect(slide.source).toMatch(/ · (?:Kilde|Kjelde|Source): /)
      expect(slide.notes.length, slide.key).toBeGreaterThanOrEqual(4)
    }
  })

  test('keys are unique, so that each slide can be named', () => {
    const keys = deck.slides.map(({ key }) => key)
    expect(new Set(keys).size).toBe(keys.length)
  })

  test('nothing is more than a slide has room for', () => {
    for (const slide of deck.slides) {
      if ('rows' in slide) expect(slide.rows.length, slide.key).toBeLessThanOrEqual(7)
      if ('points' in slide) expect(slide.points.length, slide.key).toBeLessThanOrEqual(6)
      if ('points' in slide)
        for (const point of slide.points) expect(point.length, point).toBeLessThanOrEqual(420)
      if ('facts' in slide) expect(slide.facts.length, slide.key).toBeLessThanOrEqual(7)
      expect(slide.title.length, slide.title).toBeLessThanOrEqual(170)
    }
    expect(ofKind(deck, 'questions').length).toBeLessThanOrEqual(2)
  })

  test('no words are of another language', () => {
    const shown = all
      // What people were asked stands in the language they were asked in.
      .filter(({ where, text }) => !/«EPJ/.test(text) && !isMachine(where))
    const foreign = (text: string): string[] =>
      locale === 'nb' ? (text.match(/\b(?:ikkje|frå|the|of)\b/g) ?? []) : foreignWords(text, locale)
    const words = shown.flatMap(({ at, text }) => foreign(text).map((word) => `${at}: ${word}`))
    expect(words).toEqual([])
  })
})

/** Ids and kinds: never shown. */
const isMachine = (where: string): boolean =>
  /(?:^|\.)(?:kind|key|path|id|readiness|category|headlineSeries)$/.test(where)
