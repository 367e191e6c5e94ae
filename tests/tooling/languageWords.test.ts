import { describe, expect, test } from 'vitest'
import { foreignWords } from '#tests/browser/support/languageWords.ts'

describe('words of bokmål on a page in nynorsk are found', () => {
  test.each([
    ['Tala er ikke klare', ['ikke']],
    ['Hva er nytt sidan sist?', ['Hva']],
    ['Alle målingene, 33 indikatorer', ['målingene', 'indikatorer']],
    ['Undersøkelsen av kommunenes muligheter', ['Undersøkelsen', 'kommunenes', 'muligheter']],
    ['Tidligere og pårørende', ['Tidligere', 'pårørende']],
    ['Tjenester fra helsetjenesten', ['Tjenester', 'fra', 'helsetjenesten']],
    ['Uendret, foreløpig, og måneder', ['Uendret', 'foreløpig', 'måneder']],
    ['E-helse i Norge', ['Norge']],
  ])('%s', (text, found) => {
    expect(foreignWords(text, 'nn')).toEqual(found)
  })
})

describe('Norwegian words on a page in English are found', () => {
  test.each([
    ['The newest måling', ['måling']],
    ['Neste figure: Q3 2026', ['Neste']],
    ['Indicators og goals', ['og']],
    ['3 kommunar, 4 kommuner', ['kommunar', 'kommuner']],
    ['Share av pasientar', ['av', 'pasientar']],
    ['item 3/26, lysbilde 108', ['lysbilde']],
  ])('%s', (text, found) => {
    expect(foreignWords(text, 'en')).toEqual(found)
  })
})

describe('what belongs there is let through', () => {
  test.each([
    ['nn', 'Noreg har 33 indikatorar, og tala er førebelse. Dei må auke takten fleire gonger.'],
    ['nn', 'Denne målinga er ein del av undersøkinga. Helsedata, e-helse og psykisk helse.'],
    ['nn', 'Vurdere, rapportere, fungere, fremje, sende; 200 kroner til personar. Ingen ting.'],
    ['nn', 'Frivillige viser felles reglar, til dømes dei tidlegare, som elles er blitt tatt ut.'],
    ['nn', 'Helse Midt-Norge og Porteføljerådet'],
    ['en', 'Strategirådet, Porteføljerådet (formerly NUIT) and Fagrådet; Helse Sør-Øst'],
    ['en', 'Norsk helsenett, Helsenorge and Helsedirektoratet: 1,204 patients, about 1.5 %'],
    ['en', 'For men and women: the series, the diagram, an item for each case under 80 %'],
    [
      'nn',
      'Lese på https://x.example/nn/indikator/innbyggere?q=ikke, /data/indikatorer, alle-indikatorer.csv',
    ],
    ['en', 'Read at https://x.example/en/indikator/epj-kvalitet, /om/moter and indikatorer.csv'],
  ] as const)('%s: %s', (language, text) => {
    expect(foreignWords(text, language)).toEqual([])
  })
})

test('a word is told once, as it stands, and a name does not hide what stands beside it', () => {
  expect(foreignWords('Ikke her, og Ikke der; ikke', 'nn')).toEqual(['Ikke', 'ikke'])
  expect(foreignWords('Fagrådet og Fagrådets sak', 'en')).toEqual(['og', 'Fagrådets', 'sak'])
})
