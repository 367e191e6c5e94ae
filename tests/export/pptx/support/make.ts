import type { Deck, IndicatorSlide } from '#deck/slides.ts'
import { subtitle } from '#charts/subtitle.ts'
import { finding } from '#charts/finding.ts'
import type { Indicator, Measure } from '#domain/model.ts'
import type { Locale } from '#domain/base.ts'
import { pptxFile, type PptxOptions } from '#export/pptx/pptxFile.ts'
import { pptx as en } from '#i18n/messages/en/pptx.ts'
import { pptx as nb } from '#i18n/messages/nb/pptx.ts'
import { pptx as nn } from '#i18n/messages/nn/pptx.ts'
import { i18nOf } from '#tests/deck/support.ts'

const TEXTS = { nb, nn, en }

export const fileOf = (deck: Deck, locale: Locale = 'nb', more: Partial<PptxOptions> = {}) =>
  pptxFile(deck, { i18n: i18nOf(locale), texts: TEXTS[locale], ...more })

export const deckWith = (...slides: Deck['slides']): Deck => ({
  slides,
  title: 'Nasjonal e-helsestrategi',
  edition: 'Utgave 0.95',
})

const source = { paper: 'sak-1' }

/** An indicator's slide about a measure, with nothing else in it. */
export function slideOf(
  measure: Measure,
  headlineSeries: string | null,
  more: Partial<IndicatorSlide> = {},
): IndicatorSlide {
  const i18n = i18nOf('nb')
  const indicator: Indicator = {
    id: 'prove',
    name: { nb: 'Prøve' },
    since: 'v0-95',
    goal: 'kvalitet',
    readiness: { value: 'klar', basis: 'stated' },
    type: { value: 'prosess', basis: 'stated' },
    frequency: 'arlig',
    description: { nb: 'En prøve.' },
    barriers: [],
    actions: [],
    notes: [],
    sources: [source],
    headline: headlineSeries === null ? null : { measure: measure.id, series: headlineSeries },
    measures: [measure],
  }
  return {
    kind: 'indicator',
    key: 'prove',
    overline: 'Kvalitet',
    title: finding(measure, headlineSeries, i18n),
    notes: [],
    path: '/indikator/prove',
    source: 'Prøve · Kilde: sak 1',
    indicator,
    measure,
    headlineSeries,
    subtitle: subtitle(measure, measure.series, i18n),
    facts: [],
    towards: null,
    footnotes: [],
    ...more,
  }
}
