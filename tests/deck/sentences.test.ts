/** What some slides say, word for word. */
import { describe, expect, test } from 'vitest'
import type { Fact } from '#deck/slides.ts'
import { plain } from '#tests/support/fixtures.ts'
import { makeDeck, ofKind, type Wanted } from './support.ts'

function indicatorSlide(id: string, wanted: Wanted = {}) {
  const [slide] = ofKind(makeDeck({ ...wanted, keys: [id] }), 'indicator')
  if (!slide) throw new Error(`No slide for ${id}`)
  return slide
}

const told = (facts: readonly Fact[]): Record<string, string | null> =>
  Object.fromEntries(facts.map(({ kind, value, text }) => [kind, plain(`${value} | ${text}`)]))

describe('the medication list', () => {
  test('has its finding as title, and the facts of the councils beside the chart', () => {
    const slide = indicatorSlide('pasientens-legemiddelliste')
    expect(plain(slide.title)).toBe('Norge har nådd 1,5 %; ambisjonen er 25 % i 2026')
    expect(slide.overline).toBe('Kvalitet og sammenheng i tjenestene')
    expect(slide.headlineSeries).toBe('norge')
    expect(told(slide.facts)).toMatchObject({
      latest: '1,5 % | av befolkningen, oktober 2025',
      ambition:
        '25 % | innen utgangen av 2026 · ikke sagt hvilket område den gjelder · ambisjon for 2030 er ikke satt',
      progress: 'Langt bak | Norge: takten er 7 % av den nødvendige · samme svar for alle seriene',
      next: 'Forfalt | Et nytt tall var ventet innen 28.02.2026',
      frequency: ' | NHN / Reseptformidleren. Oppdateres løpende.',
    })
    expect(slide.facts.find(({ kind }) => kind === 'progress')?.category).toBe('farBehind')
    expect(slide.facts.find(({ kind }) => kind === 'next')?.overdue).toBe(true)
    expect(slide.source).toBe(
      'Pasientens legemiddelliste · Kilde: NHN / Reseptformidleren, NUIT 20.11.2025, sak 40/25, lysbilde 108',
    )
    expect(slide.footnotes.at(-1)).toBe('Det er ikke sagt hvilket område ambisjonen gjelder.')
  })

  test('tells the presenter the arithmetic of each series, with its numbers', () => {
    const notes = indicatorSlide('pasientens-legemiddelliste').notes.map(plain)
    const norway = notes.find((note) => note?.startsWith('Norge: '))
    expect(norway).toContain('Grunnlinje: 1,0 %, april 2025')
    expect(norway).toContain('Takt hittil delt på takten som trengtes: 0,07.')
    expect(notes.filter((note) => note?.includes('delt på takten'))).toHaveLength(3)
    expect(notes.some((note) => note?.startsWith('Forfalt: Et nytt tall var ventet'))).toBe(true)
    expect(notes.some((note) => note?.includes('lysbilde 108'))).toBe(true)
  })

  test.each([
    ['nn', 'takta er 7 % av den nødvendige'],
    ['en', 'the pace is 7 % of the pace required'],
  ] as const)('tells the pace in %s', (locale, pace) => {
    const { facts } = indicatorSlide('pasientens-legemiddelliste', { locale })
    expect(told(facts)['progress']).toContain(pace)
  })

  test('was not overdue the day the first edition met', () => {
    const then = { edition: 'v0-7', today: '2025-11-20' }
    const next = indicatorSlide('pasientens-legemiddelliste', then).facts.find(
      ({ kind }) => kind === 'next',
    )
    expect(next).toMatchObject({ value: 'Innen 28.02.2026' })
    expect(next?.overdue).toBeUndefined()
  })
})

describe('EPJ effectiveness', () => {
  const slide = indicatorSlide('epj-effektivitet')

  test('cannot be assessed, and says why; its proposed ambition is called proposed', () => {
    expect(told(slide.facts)).toMatchObject({
      latest: '49 % | av helsepersonellet som svarte, 2024 · foreløpig for 2025: om lag 50 %',
      ambition: '68 % | innen utgangen av 2030',
      progress: 'Kan ikke vurderes | det finnes færre enn to nøyaktige tall som kan sammenlignes',
    })
    expect(slide.facts.find(({ kind }) => kind === 'ambition')?.label).toBe('Foreslått ambisjon')
  })

  test('has break, bound, missing and provisional figures at its foot', () => {
    expect(slide.footnotes.map(plain)).toEqual([
      expect.stringMatching(/^Brudd i serien fra 2022\. I 2022 kom svaret/),
      'Bare en grense er kjent: over 80 % (Fastleger 2025).',
      'Tallet mangler: Alt helsepersonell 2021, 2022 og 2023.',
      'Foreløpig: tallene for 2025.',
    ])
  })

  test('tells how many answered', () => {
    expect(slide.notes.map(plain).join('\n')).toContain('2019: 3 167 svar; 2020: 2 503 svar')
  })
})

describe('digital home follow-up', () => {
  const deck = makeDeck({ keys: ['digital-hjemmeoppfolging'] })

  test('counts municipalities, and has neither ambition nor progress', () => {
    const { facts, title } = indicatorSlide('digital-hjemmeoppfolging')
    expect(title).toBe('90 kommuner per 1. november 2025. Ambisjon for 2030 er ikke satt')
    expect(told(facts)).toMatchObject({
      latest: '90 | kommuner, 1. november 2025',
      ambition: 'Ikke satt | Uten ambisjon kan framdriften ikke vurderes.',
    })
    expect(facts.map(({ kind }) => kind)).not.toContain('progress')
  })

  test('has slides of its own for all barriers and measures, each with its paper in the notes', () => {
    expect(deck.slides.map(({ key }) => key)).toEqual([
      'digital-hjemmeoppfolging',
      'digital-hjemmeoppfolging.2',
      'digital-hjemmeoppfolging.3',
    ])
    const towards = ofKind(deck, 'towards')
    const points = towards.flatMap((slide) => slide.points)
    expect(points.filter((one) => one.startsWith('Barriere: '))).toHaveLength(7)
    expect(points.filter((one) => one.startsWith('Tiltak: '))).toHaveLength(3)
    expect(towards.flatMap(({ notes }) => notes)).toHaveLength(10)
    const [own] = ofKind(deck, 'indicator')
    expect(own?.towards?.points).toEqual([
      'Sakene nevner sju barrierer og tre tiltak. De står på neste lysbilde.',
    ])
  })
})

test('of an indicator known only by bounds the slide says so', () => {
  const slide = indicatorSlide('representasjon-fullmakt')
  expect(told(slide.facts)['latest']).toContain('over 11 % | ')
  expect(told(slide.facts)['latest']).toContain('bare en grense er kjent')
  expect(slide.footnotes.at(-1)).toBe('Bare en grense er kjent: 7 av tallene.')
})

describe('an indicator without figures', () => {
  test('says why, what comes, and how ready it is', () => {
    const [slide] = ofKind(makeDeck({ keys: ['icd-11'] }), 'withoutFigures')
    expect(slide).toMatchObject({
      title: 'ICD-11: ingen tall ennå',
      overline: '4 Tilgjengelig informasjon og styrket samhandling · Fremtidig',
    })
    expect(slide?.why).toMatch(/sier ikke hva som skal måles/)
    expect(slide?.facts.map(({ kind }) => kind)).toEqual(['measures', 'next', 'frequency'])
  })

  test('may have an ambition all the same', () => {
    const [slide] = ofKind(makeDeck({ keys: ['tjenester-helsenorge'] }), 'withoutFigures')
    expect(told(slide?.facts ?? [])).toMatchObject({
      ambition: '100 % | innen utgangen av Q4 2027 · ambisjon for 2030 er ikke satt',
      progress: expect.stringContaining('Kan ikke vurderes'),
    })
  })
})

test('the strategy is counted, goal by goal, and never weighed together', () => {
  const [slide] = ofKind(makeDeck({ keys: ['strategi'] }), 'strategy')
  expect(slide?.title).toBe('11 av 33 indikatorer er klare')
  const quality = slide?.goals[0]
  expect(quality?.readiness.map(({ text }) => text)).toEqual([
    ...['3 klare', '1 under arbeid', '1 fremtidig'],
  ])
  expect(quality?.status.map(({ text }) => text)).toEqual([
    ...['1 langt bak', '1 kan ikke vurderes', '3 uten ambisjon'],
  ])
  expect(quality?.overdue).toBe('2 forfalte')
})

test('the questions come from the figures, the one furthest behind first', () => {
  const [first, second] = ofKind(makeDeck({ keys: ['sporsmal'] }), 'questions')
  expect(plain(first?.points[0] ?? '')).toBe(
    'Hva skal til for at «Pasientens legemiddelliste» når 25 % innen utgangen av 2026? Fra siste tall trengs 20 prosentpoeng i året; takten hittil er 1,0 prosentpoeng i året.',
  )
  expect(first?.points.at(-1)).toMatch(/^Ni målinger er forfalt: .* og seks til\. Når kommer de\?$/)
  expect(second?.points.at(-1)).toMatch(/^22 indikatorer har verken måling eller tall/)
})

test('the questions of a deck about one goal are about its indicators only', () => {
  const deck = makeDeck({ keys: ['mal.innovasjon', 'sporsmal'] })
  const points = ofKind(deck, 'questions').flatMap((slide) => slide.points)
  expect(points).toHaveLength(2)
  for (const point of points) expect(point).toMatch(/^Hvordan skal «.*» måles/)
})

test('what is new begins with the three sentences of the changes page', () => {
  const slides = ofKind(makeDeck({ keys: ['endringer'] }), 'changes')
  expect(slides[0]?.points).toHaveLength(3)
  expect(slides[0]?.points[0]).toContain('seks indikatorer er nye')
  expect(slides.flatMap(({ points }) => points)).toContain(
    'ICD-11: Nytt navn: «Overgang til ICD11» heter nå «ICD-11». Klarhet: fra «under arbeid» til «fremtidig».',
  )
})

test('the first edition says that there is none before it', () => {
  const slides = ofKind(makeDeck({ keys: ['endringer'], edition: 'v0-7' }), 'changes')
  expect(slides.map(({ title }) => title)).toEqual(['Dette er den første utgaven'])
})
