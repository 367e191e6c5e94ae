/** Short ways to write measures for the tests of the drawings. */
import type { Ambition, Measure, Observation, Series, Standing } from '#domain/model.ts'
import { createI18n } from '#i18n/context.tsx'
import { nb } from '#i18n/messages/nb/index.ts'

export const i18n = createI18n('nb', nb)

const source = { paper: 'sak' }

export function obs(
  period: string,
  value: number | null,
  more: Partial<Observation> = {},
): Observation {
  return { period, value, status: value === null ? 'M' : 'A', qualifier: 'exact', source, ...more }
}

export function series(id: string, name: string, observations: readonly Observation[]): Series {
  return { id, name: { nb: name }, observations }
}

/** A series of plain figures: `{ '2023': 57, '2024': null }`. */
export function plain(id: string, values: Readonly<Record<string, number | null>>): Series {
  return series(
    id,
    id,
    Object.entries(values).map(([period, value]) => obs(period, value)),
  )
}

export function ambition(
  value: number,
  period: string,
  standing: Standing = 'proposed',
  forSeries: string | null = null,
): Ambition {
  return { value, period, standing, series: forSeries, source }
}

export function measure(more: Partial<Measure>): Measure {
  return {
    id: 'andel',
    name: { nb: 'Andel av befolkningen' },
    role: 'indicator',
    unit: 'percent',
    direction: 'up',
    series: [],
    breaks: [],
    ambitions: [],
    ambitionNotes: [],
    ...more,
  }
}

export const breakAt = (at: string): Measure['breaks'][number] => ({
  at,
  text: { nb: 'Nytt svaralternativ' },
  source,
})

const months = (values: readonly number[]): Observation[] =>
  values.map((value, index) => obs(`2025-${String(index + 4).padStart(2, '0')}`, value))

export const pll = measure({
  name: { nb: 'Andel av befolkningen med PLL' },
  series: [
    series('norge', 'Norge', months([1, 1, 1.1, 1.1, 1.2, 1.3, 1.5])),
    series('bergen', 'Bergensområdet', months([9.9, 10.3, 10.8, 10.9, 11.2, 11.7, 12.1])),
    series('nord', 'Helse Nord', months([1.3, 1.7, 2.1, 2.4, 2.8, 3.5, 5.2])),
  ],
  ambitions: [ambition(25, '2026', 'not-said')],
})

export const epjQuality = measure({
  name: { nb: 'Andel som er enige' },
  series: [
    series('hp', 'Helsepersonell', [
      obs('2021', 60),
      obs('2022', 52, { status: 'B', n: 4997 }),
      obs('2023', 49, { n: 4505 }),
      obs('2024', 52),
    ]),
  ],
  breaks: [breakAt('2022')],
})

const provisional = (value: number, more: Partial<Observation> = {}): Observation =>
  obs('2025', value, { status: 'P', ...more })

export const epjEffect = measure({
  name: { nb: 'Andel som er enige' },
  series: [
    series('hp', 'Helsepersonell', [
      obs('2021', null),
      obs('2022', null),
      obs('2023', null),
      obs('2024', 49),
      provisional(50, { qualifier: 'about' }),
    ]),
    series('fastleger', 'Fastleger', [provisional(80, { qualifier: 'above' })]),
    series('kommuner', 'Kommuner', [provisional(44)]),
    series('vest', 'Helse Vest', [provisional(63)]),
    series('midt', 'Helse Midt-Norge', [provisional(27)]),
  ],
  breaks: [breakAt('2022')],
  ambitions: [ambition(68, '2030', 'proposed', 'hp')],
})

export const dialog = measure({
  name: { nb: 'Andel av listeinnbyggerne' },
  series: [series('norge', 'Norge', [])],
  ambitions: [ambition(100, '2027-Q4', 'proposed', 'norge')],
})

export const bounds = measure({
  name: { nb: 'Andel av innloggingene' },
  series: [
    series('norge', 'Norge', [
      obs('2024', 10, { qualifier: 'below' }),
      obs('2025-01', 11, { qualifier: 'above' }),
      obs('2025-06', 11, { qualifier: 'above' }),
    ]),
  ],
})

export const recipients = measure({
  name: { nb: 'Mottakere av velferdsteknologi' },
  role: 'context',
  unit: 'count',
  counted: { nb: 'mottakere' },
  series: [
    series('norge', 'Norge', [
      obs('2017', 95718),
      obs('2018', 99612),
      obs('2019', 82542, { status: 'U', doubtful: true }),
      obs('2020', 109385),
      obs('2021', null),
      obs('2022', 125286),
    ]),
  ],
})

export const patients = measure({
  name: { nb: 'Aktive pasienter' },
  unit: 'count',
  counted: { nb: 'pasienter' },
  series: [
    series('norge', 'Norge', [
      obs('2024-12-31', 1204),
      obs('2025-03-15', 1383),
      obs('2025-11-01', 2150, { qualifier: 'about' }),
    ]),
  ],
})

export const councilModel = measure({
  name: { nb: 'Andel positive svar' },
  series: [
    series('samlet', 'Samlet', [obs('2025-Q1', 72)]),
    series('relevans', 'Relevans', [obs('2025-Q1', 79)]),
    series('anbefalinger', 'Anbefalinger', [obs('2025-Q1', 67)]),
  ],
})
