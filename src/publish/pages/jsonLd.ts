import type { Locale } from '#domain/base.ts'
import type { Indicator, IndicatorSet } from '#domain/model.ts'
import { comparePeriods, calendarDate, period } from '#domain/period.ts'
import type { I18n } from '#i18n/context.tsx'

const COUNTRY: Record<Locale, string> = { nb: 'Norge', nn: 'Noreg', en: 'Norway' }
const LICENCE = 'https://data.norge.no/nlod/no/2.0'

/** Addresses below the site: `https://host/base/`, or the base path alone. */
export interface SiteAddress {
  readonly root: string
  /** `utgave/v0-7/` for an archived edition, else empty. */
  readonly pagePrefix: string
  /** `data/v1/` or `data/v1/editions/v0-7/`. */
  readonly dataPrefix: string
}

function isoDay(day: number): string {
  const { year, month, day: date } = calendarDate(day)
  return `${year}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`
}

/** «2025-04-01/2025-10-31»: from the first to the last day any value is for. */
function temporalCoverage(indicator: Indicator): string | undefined {
  const periods = indicator.measures
    .filter((measure) => measure.role === 'indicator')
    .flatMap((measure) => measure.series.flatMap((s) => s.observations))
    .filter((observation) => observation.value !== null)
    .map((observation) => observation.period)
    .toSorted(comparePeriods)
  const [first, last] = [periods[0], periods.at(-1)]
  if (!first || !last) return undefined
  return `${isoDay(period(first).start)}/${isoDay(period(last).end)}`
}

/** schema.org Dataset for one indicator, with its files as distributions. */
export function indicatorJsonLd(
  { locale, t }: I18n,
  indicator: Indicator,
  set: IndicatorSet,
  site: SiteAddress,
): object {
  const download = (format: string, type: string) => ({
    '@type': 'DataDownload',
    encodingFormat: type,
    contentUrl: `${site.root}${site.dataPrefix}indicators/${indicator.id}.${format}`,
  })
  return {
    '@context': 'https://schema.org',
    '@type': 'Dataset',
    name: t(indicator.name),
    description: t(indicator.description),
    inLanguage: locale,
    license: LICENCE,
    url: `${site.root}${site.pagePrefix}indikator/${indicator.id}`,
    version: set.edition.label,
    ...(indicator.owner ? { creator: { '@type': 'Organization', name: t(indicator.owner) } } : {}),
    temporalCoverage: temporalCoverage(indicator),
    spatialCoverage: COUNTRY[locale],
    isAccessibleForFree: true,
    variableMeasured: indicator.measures
      .filter((measure) => measure.role === 'indicator')
      .map((measure) => t(measure.name)),
    distribution: [download('csv', 'text/csv'), download('json', 'application/json')],
  }
}

/** schema.org Dataset for the whole set; `about` says what it is in a sentence. */
export function setJsonLd(
  { locale, m, f }: I18n,
  set: IndicatorSet,
  site: SiteAddress,
  about: string,
): object {
  const { label, council, date } = set.edition
  return {
    '@context': 'https://schema.org',
    '@type': 'Dataset',
    name: `${m.common.siteName} – ${m.common.siteTagline}`,
    description: `${m.shell.edition(label, council, f.date(date))}. ${about}`,
    inLanguage: locale,
    license: LICENCE,
    url: `${site.root}${site.pagePrefix}`,
    version: label,
    spatialCoverage: COUNTRY[locale],
    isAccessibleForFree: true,
    distribution: [
      {
        '@type': 'DataDownload',
        encodingFormat: 'text/csv',
        contentUrl: `${site.root}${site.dataPrefix}alle.csv`,
      },
    ],
  }
}
