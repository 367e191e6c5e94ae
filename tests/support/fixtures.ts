/** Small makers for tests: each gives a whole, valid thing, and takes only what the test is about. */
import type {
  Dataset,
  DatasetIndicator,
  DatasetMeasure,
  DatasetMeeting,
  Known,
} from '#domain/dataset.ts'
import type {
  Ambition,
  Edition,
  Goal,
  Indicator,
  IndicatorSummary,
  Measure,
  Observation,
  Paper,
  Series,
  SeriesBreak,
  Text,
} from '#domain/model.ts'
import { summarise } from '#domain/summary.ts'
import { createI18n } from '#i18n/context.tsx'
import { nb as messages } from '#i18n/messages/nb/index.ts'

/** The day the tests take as today, after the newest edition's meeting. */
export const TODAY = '2026-11-20'

export const i18n = createI18n('nb', messages)

export const nb = (text: string): Text => ({ nb: text })

/** Text with ordinary spaces, so that expectations can be read; one test checks the real ones. */
export const plain = (text: string | null): string | null => text?.replaceAll('\u00a0', ' ') ?? null

export const source = { paper: 'sak-1', page: 'lysbilde 1' }

/** An exact, normal figure, or a missing one when the value is null. */
export function observation(
  period: string,
  value: number | null,
  more: Partial<Observation> = {},
): Observation {
  return { period, value, status: value === null ? 'M' : 'A', qualifier: 'exact', source, ...more }
}

export function series(
  observations: readonly Observation[] = [],
  more: Partial<Series> = {},
): Series {
  return { id: 'norge', name: nb('Norge'), observations, ...more }
}

export function ambition(value: number, period: string, more: Partial<Ambition> = {}): Ambition {
  return { value, period, series: 'norge', standing: 'adopted', source, ...more }
}

export function breakAt(at: string): SeriesBreak {
  return { at, text: nb('Nytt svaralternativ.'), source }
}

/** A percent that should go up, for one series called Norge. */
export function measure(more: Partial<Measure> = {}): Measure {
  return {
    id: 'andel',
    name: nb('Andel'),
    role: 'indicator',
    unit: 'percent',
    direction: 'up',
    series: [series()],
    breaks: [],
    ambitions: [],
    ambitionNotes: [],
    ...more,
  }
}

/** Ready, with the measure `andel` as headline and no figures. */
export function indicator(more: Partial<Indicator> = {}): Indicator {
  return {
    id: 'indikator',
    name: nb('Navn'),
    since: 'v1',
    goal: 'mal-1',
    readiness: { value: 'klar', basis: 'stated' },
    type: { value: 'prosess', basis: 'derived' },
    frequency: 'arlig',
    description: nb('Hva den måler.'),
    barriers: [],
    actions: [],
    notes: [],
    sources: [],
    headline: { measure: 'andel', series: 'norge' },
    measures: [measure()],
    ...more,
  }
}

/** What the board gets of an indicator with this one measure. */
export function summary(
  more: Partial<Measure> = {},
  about: Partial<Indicator> = {},
): IndicatorSummary {
  return summarise(indicator({ measures: [measure(more)], ...about }))
}

export function paper(id: string, more: Partial<Paper> = {}): Paper {
  return { id, title: nb('Sakens tittel'), kind: 'council', by: 'NUIT', ...more }
}

export function edition(slug: string, date: string): Edition {
  return { slug, label: slug, council: 'Rådet', date, paper: 'sak-1' }
}

function goal(id: string): Goal & Known {
  return {
    id,
    from: 'v1',
    level: 'strategic',
    number: 1,
    name: nb(id),
    covers: [],
    lead: nb('Om målet.'),
  }
}

export function datasetMeasure(more: Partial<DatasetMeasure> = {}): DatasetMeasure {
  return {
    ...{ id: 'andel', from: 'v1', name: nb('Andel'), role: 'indicator', unit: 'percent' },
    direction: 'up',
    series: [],
    breaks: [],
    ambitions: [],
    withdrawals: [],
    ambitionNotes: [],
    ...more,
  }
}

/** A meeting known since v1, with one case. */
export function datasetMeeting(more: Partial<DatasetMeeting> = {}): DatasetMeeting {
  return {
    ...{ id: 'mote', from: 'v1', date: '2025-11-20', council: 'Rådet' },
    cases: [{ from: 'v1', number: '1/25', subject: nb('Saken'), source }],
    asked: [],
    proposed: [],
    advised: [],
    decided: [],
    next: [],
    indicators: [],
    ...more,
  }
}

/** Known since v1, and unchanged after. */
export function datasetIndicator(more: Partial<DatasetIndicator> = {}): DatasetIndicator {
  return {
    id: 'indikator',
    names: [{ from: 'v1', text: nb('Første navn'), source }],
    placements: [{ from: 'v1', goal: 'mal-1' }],
    readiness: [{ from: 'v1', value: 'under-arbeid', basis: 'derived' }],
    type: [{ from: 'v1', value: 'prosess', basis: 'derived' }],
    frequency: [{ from: 'v1', value: 'arlig' }],
    descriptions: [{ from: 'v1', text: nb('Hva den måler.') }],
    missing: [],
    assessments: [],
    nextAssessments: [],
    barriers: [],
    actions: [],
    notes: [],
    sources: [],
    headline: [{ from: 'v1', measure: 'andel', series: 'norge' }],
    measures: [datasetMeasure()],
    ...more,
  }
}

/** Three editions (v1, v2, v3), two goals, and the indicators given. */
export function dataset(...indicators: readonly DatasetIndicator[]): Dataset {
  return {
    vision: nb('Sammen'),
    goals: [goal('mal-1'), goal('mal-2')],
    papers: [paper('sak-1')],
    editions: [
      edition('v1', '2025-11-20'),
      edition('v2', '2026-01-21'),
      edition('v3', '2026-02-12'),
    ],
    surveys: [],
    glossary: [],
    indicators,
    meetings: [],
  }
}
