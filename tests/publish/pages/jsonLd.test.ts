import { describe, expect, test } from 'vitest'
import type { Indicator } from '#domain/model.ts'
import { asOf } from '#domain/edition.ts'
import { createI18n } from '#i18n/context.tsx'
import { en } from '#i18n/messages/en/index.ts'
import { nb as messages } from '#i18n/messages/nb/index.ts'
import { indicatorJsonLd, setJsonLd, type SiteAddress } from '#publish/pages/jsonLd.ts'
import {
  dataset,
  datasetIndicator,
  indicator,
  measure,
  nb,
  observation,
  series,
} from '#tests/support/fixtures.ts'

const i18n = createI18n('nb', messages)
const set = asOf(dataset(datasetIndicator()), 'v1')
const site: SiteAddress = { root: 'https://x.no/a/', pagePrefix: '', dataPrefix: 'data/v1/' }
const archive: SiteAddress = {
  ...site,
  pagePrefix: 'utgave/v1/',
  dataPrefix: 'data/v1/editions/v1/',
}

/** As it stands in the page. */
const described = (one: Partial<Indicator>, where = site): Record<string, unknown> =>
  JSON.parse(JSON.stringify(indicatorJsonLd(i18n, indicator(one), set, where)))

const over = (...periods: string[]) => [
  measure({ series: [series(periods.map((period) => observation(period, 10)))] }),
]

describe('the time an indicator covers', () => {
  test.each([
    [['2024'], '2024-01-01/2024-12-31'],
    [['2025-10', '2025-04'], '2025-04-01/2025-10-31'],
    [['2024-Q1', '2025-Q3'], '2024-01-01/2025-09-30'],
    [['2025-03-15', '2025-11-01'], '2025-03-15/2025-11-01'],
    [['2024-02'], '2024-02-01/2024-02-29'],
  ])('figures for %j: %s', (periods, coverage) => {
    expect(described({ measures: over(...periods) })['temporalCoverage']).toBe(coverage)
  })

  test('missing figures and figures of context do not count', () => {
    const measures = [
      measure({ series: [series([observation('2021', null), observation('2023', 5)])] }),
      measure({ id: 'annet', role: 'context', series: [series([observation('2010', 5)])] }),
    ]
    expect(described({ measures })['temporalCoverage']).toBe('2023-01-01/2023-12-31')
  })

  test('is not said when there are no figures', () => {
    expect(described({})).not.toHaveProperty('temporalCoverage')
    expect(described({ measures: [] })).not.toHaveProperty('temporalCoverage')
  })
})

describe('an indicator is a dataset with files', () => {
  test('its name, owner, page and files', () => {
    const found = described({ name: nb('Navn'), owner: nb('Eier') })
    expect(found).toMatchObject({
      '@context': 'https://schema.org',
      '@type': 'Dataset',
      name: 'Navn',
      creator: { '@type': 'Organization', name: 'Eier' },
      url: 'https://x.no/a/indikator/indikator',
      version: 'v1',
      license: 'https://data.norge.no/nlod/no/2.0',
      variableMeasured: ['Andel'],
    })
    expect(found['distribution']).toMatchObject([
      { encodingFormat: 'text/csv', contentUrl: 'https://x.no/a/data/v1/indicators/indikator.csv' },
      { contentUrl: 'https://x.no/a/data/v1/indicators/indikator.json' },
    ])
  })

  test('no owner is invented', () => {
    expect(described({})).not.toHaveProperty('creator')
  })

  test('in the archive, page and files are the edition’s own', () => {
    const text = JSON.stringify(described({}, archive))
    expect(text).toContain('https://x.no/a/utgave/v1/indikator/indikator')
    expect(text).toContain('https://x.no/a/data/v1/editions/v1/indicators/indikator.csv')
    expect(text).not.toContain('/data/v1/indicators/')
  })
})

test('the whole set is a dataset too, in the archive as of its edition', () => {
  expect(setJsonLd(i18n, set, site, 'Om settet.')).toMatchObject({
    '@type': 'Dataset',
    url: 'https://x.no/a/',
    version: 'v1',
    distribution: [{ contentUrl: 'https://x.no/a/data/v1/alle.csv' }],
  })
  expect(setJsonLd(i18n, set, archive, 'Om settet.')).toMatchObject({
    url: 'https://x.no/a/utgave/v1/',
    distribution: [{ contentUrl: 'https://x.no/a/data/v1/editions/v1/alle.csv' }],
  })
})

test('its description writes the date of the meeting as Norwegians do', () => {
  expect(setJsonLd(i18n, set, site, 'Om settet.')).toMatchObject({
    description: expect.stringContaining('Rådet 20.11.2025'),
  })
})

test('in another language it is described in that language', () => {
  const name = { nb: 'Navn', en: 'Name' }
  const english = createI18n('en', en)
  expect(indicatorJsonLd(english, indicator({ name }), set, site)).toMatchObject({
    name: 'Name',
    inLanguage: 'en',
    spatialCoverage: 'Norway',
  })
  expect(setJsonLd(english, set, site, 'Om settet.')).toMatchObject({
    inLanguage: 'en',
    description: expect.stringContaining('20 Nov 2025'),
  })
})
