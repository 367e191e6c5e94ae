import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { matchesWords, passes, type IndicatorFilter } from '#domain/search.ts'
import { nb, summary } from '#tests/support/fixtures.ts'

const NAMES = [
  'Ibruktakelse av KI-løsninger',
  'Bruk av digitale selvhjelpsløsninger',
  'Kjøp, investeringer og samarbeidsnormer',
  'Effekt av prosesser i Nasjonal rådsmodell',
  'EPJ-system bidrar til pasientarbeid med høy kvalitet',
  'Datadrevne/KI-baserte selvhjelpsløsninger',
  'ICD-11',
]

const found = (query: string): string[] => NAMES.filter((name) => matchesWords(query, [name]))

describe('search finds the beginning of any word', () => {
  test.each([
    ['KI', ['Ibruktakelse av KI-løsninger', 'Datadrevne/KI-baserte selvhjelpsløsninger']],
    ['ki', ['Ibruktakelse av KI-løsninger', 'Datadrevne/KI-baserte selvhjelpsløsninger']],
    ['selv', ['Bruk av digitale selvhjelpsløsninger', 'Datadrevne/KI-baserte selvhjelpsløsninger']],
    ['løsninger', ['Ibruktakelse av KI-løsninger']],
    ['LØSNINGER', ['Ibruktakelse av KI-løsninger']],
    ['KI-løsninger', ['Ibruktakelse av KI-løsninger']],
    ['baserte', ['Datadrevne/KI-baserte selvhjelpsløsninger']],
    ['kjøp', ['Kjøp, investeringer og samarbeidsnormer']],
    ['rådsmodell', ['Effekt av prosesser i Nasjonal rådsmodell']],
    ['RÅDS', ['Effekt av prosesser i Nasjonal rådsmodell']],
    ['ra\u030ads', ['Effekt av prosesser i Nasjonal rådsmodell']],
    ['11', ['ICD-11']],
    ['icd-11', ['ICD-11']],
    ['løs ibruk', ['Ibruktakelse av KI-løsninger']],
    ['  ki ,  selv ', ['Datadrevne/KI-baserte selvhjelpsløsninger']],
    ['hjelp', []],
    ['rad', []],
    ['ki finnesikke', []],
  ])('«%s»', (query, expected) => {
    expect(found(query)).toEqual(expected)
  })

  test.each(['', '   ', '-', '«»', '.*+?()[]'])(
    '«%s» asks for no word, so all are found',
    (query) => {
      expect(found(query)).toEqual(NAMES)
    },
  )

  test('any beginning of any word of any name finds it, in any case', () => {
    const words = NAMES.flatMap((name) => name.match(/[\p{L}\p{N}]+/gu) ?? [])
    const beginning = fc
      .tuple(fc.constantFrom(...words), fc.nat())
      .map(([word, n]) => word.slice(0, 1 + (n % word.length)))
    fc.assert(
      fc.property(beginning, (asked) => {
        expect(found(asked).length).toBeGreaterThan(0)
        expect(found(asked.toUpperCase())).toEqual(found(asked.toLowerCase()))
      }),
    )
  })

  test('one more word never finds more', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 4 }), fc.string({ maxLength: 4 }), (a, b) => {
        const both = found(`${a} ${b}`)
        expect(found(a)).toEqual(expect.arrayContaining(both))
      }),
    )
  })
})

describe('an indicator passes when readiness, type and words all hold', () => {
  const one = summary(
    {},
    {
      name: { nb: 'Nytt navn', nn: 'Nytt namn', en: 'New name' },
      formerName: nb('Gammelt'),
      description: nb('Andelen som bruker løsningen.'),
      readiness: { value: 'under-arbeid', basis: 'derived' },
      type: { value: 'struktur', basis: 'derived' },
    },
  )

  test.each<[string, Partial<IndicatorFilter>, boolean]>([
    ['nothing is asked for', {}, true],
    ['its readiness is among those asked for', { readiness: ['klar', 'under-arbeid'] }, true],
    ['its readiness is not', { readiness: ['klar', 'fremtidig'] }, false],
    ['its type is among those asked for', { types: ['struktur', 'resultat'] }, true],
    ['its type is not', { types: ['prosess'] }, false],
    ['the word is in its name', { query: 'nytt' }, true],
    ['the word is only in its name in another language', { query: 'namn' }, false],
    ['the word is in its former name', { query: 'gammel' }, true],
    ['the word is in its description', { query: 'løsning' }, true],
    ['the words are in different texts', { query: 'nytt andelen' }, true],
    ['the word is nowhere', { query: 'ukjent' }, false],
    ['the word holds and the type does not', { query: 'nytt', types: ['prosess'] }, false],
  ])('%s', (_, filter, expected) => {
    expect(passes(one, { readiness: [], types: [], query: '', ...filter }, 'nb')).toBe(expected)
  })

  test('words are found in the language of the page and in the official bokmål name', () => {
    const asked = (query: string) => ({ readiness: [], types: [], query })
    expect(passes(one, asked('new'), 'en')).toBe(true)
    expect(passes(one, asked('nytt'), 'en')).toBe(true)
    expect(passes(one, asked('gammel'), 'en')).toBe(true)
    expect(passes(one, asked('namn'), 'en')).toBe(false)
    expect(passes(one, asked('andelen'), 'en')).toBe(false)
  })

  test('an indicator that never had another name is searched without one', () => {
    expect(passes(summary(), { readiness: [], types: [], query: 'gammel' }, 'nb')).toBe(false)
  })
})
