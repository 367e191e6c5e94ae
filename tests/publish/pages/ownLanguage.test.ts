import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { inLocale, LOCALES, type Text } from '#domain/base.ts'
import { ownLanguage } from '#publish/pages/ownLanguage.ts'

const all: Text = { nb: 'Mål', nn: 'Mål òg', en: 'Goal' }
const KEPT = ['name', 'formerName', 'statement']

describe('a page carries each text in its own language', () => {
  test.each([
    ['nb', { nb: 'Mål' }],
    ['nn', { nn: 'Mål òg' }],
    ['en', { en: 'Goal' }],
  ] as const)('in %s that one alone', (locale, own) => {
    expect(ownLanguage({ text: all, list: [all], deep: { text: all } }, locale)).toEqual({
      text: own,
      list: [own],
      deep: { text: own },
    })
  })

  test.each(LOCALES)('in %s the bokmål it was written in, where there is no other', (locale) => {
    expect(ownLanguage({ text: { nb: 'Bare her' } }, locale)).toEqual({ text: { nb: 'Bare her' } })
  })

  test('and not a third one when the own is missing', () => {
    expect(ownLanguage({ text: { nb: 'Mål', nn: 'Mål' } }, 'en')).toEqual({ text: { nb: 'Mål' } })
  })

  test.each(KEPT)('with the bokmål beside it for a %s, which is shown or searched for', (field) => {
    expect(ownLanguage({ [field]: all }, 'en')).toEqual({ [field]: { nb: 'Mål', en: 'Goal' } })
    expect(ownLanguage({ [field]: all }, 'nb')).toEqual({ [field]: { nb: 'Mål' } })
    expect(ownLanguage({ [field]: [{ text: all }] }, 'en')).toEqual({
      [field]: [{ text: { en: 'Goal' } }],
    })
  })

  test.each([
    ['numbers, missing values and codes', { value: 0, none: null, yes: false, unit: 'nb' }],
    ['lists', { values: [1, null, 'nn', []] }],
    ['words by language that have no bokmål', { termIn: { en: 'EHR' } }],
    ['what has a field that is no language', { nb: 'Bokmål', sv: 'Svenska' }],
  ])('and leaves %s as they are', (_, data) => {
    for (const locale of LOCALES) expect(ownLanguage(data, locale)).toEqual(data)
  })
})

/** As it is carried too, when its bokmål may be gone. */
const isText = (value: object): value is Text =>
  Object.keys(value).length > 0 &&
  Object.keys(value).every((key) => LOCALES.some((one) => one === key))

/** Every text in some data, with the field it stands in. */
function textsIn(data: unknown, field = ''): [field: string, text: Text][] {
  if (typeof data !== 'object' || data === null) return []
  if (isText(data)) return [[field, data]]
  return Object.entries(data).flatMap(([key, part]: [string, unknown]) =>
    textsIn(part, Array.isArray(data) ? field : key),
  )
}

describe('whatever the data', () => {
  const text = fc.record(
    { nb: fc.string(), nn: fc.string(), en: fc.string() },
    { requiredKeys: ['nb'] },
  )
  const { tree } = fc.letrec((tie) => ({
    tree: fc.oneof(
      { maxDepth: 4 },
      fc.oneof(text, fc.integer(), fc.constant(null), fc.string()),
      fc.array(tie('tree'), { maxLength: 4 }),
      fc.dictionary(fc.constantFrom(...KEPT, 'text', 'series', 'measures'), tie('tree')),
    ),
  }))
  const locale = fc.constantFrom(...LOCALES)

  test('no text is lost: each says what it said in that language', () => {
    fc.assert(
      fc.property(tree, locale, (data, one) => {
        const said = (value: unknown) => textsIn(value).map(([, own]) => inLocale(own, one))
        expect(said(ownLanguage(data, one))).toEqual(said(data))
      }),
    )
  })

  test('no text is in two languages, but names and what was asked, which keep their bokmål', () => {
    fc.assert(
      fc.property(tree, locale, (data, one) => {
        const before = textsIn(data)
        for (const [index, [field, own]] of textsIn(ownLanguage(data, one)).entries()) {
          const kept = KEPT.includes(field) && before[index]?.[1][one] !== undefined
          expect(Object.keys(own)).toEqual(
            kept && one !== 'nb' ? ['nb', one] : [Object.keys(own)[0]],
          )
          if (kept) expect(own.nb).toBe(before[index]?.[1].nb)
        }
      }),
    )
  })

  test('and what a page carries stays so when it is done once more', () => {
    fc.assert(
      fc.property(tree, locale, (data, one) => {
        const carried = ownLanguage(data, one)
        expect(ownLanguage(carried, one)).toEqual(carried)
      }),
    )
  })
})
