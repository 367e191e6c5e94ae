import type { AuthoredIndicator, AuthoredMeasure } from '#data/schema/authored.ts'
import type { Key } from '#data/schema/path.ts'
import type { Report } from '../problem.ts'
import { each } from '../repair.ts'
import { checkAmbitions } from './ambitions.ts'
import { field, idsOf, type Context } from './context.ts'
import { checkNotBefore } from './histories.ts'
import { checkKnown, checkUnique } from './references.ts'
import { checkSeries } from './series.ts'

/** Ids of the series of each measure, by measure; read from the file as it stands. */
export type Declared = ReadonlyMap<string, ReadonlySet<string>>

export function declaredIn(raw: unknown): Declared {
  const measures = field(raw, 'measures')
  const list: readonly unknown[] = Array.isArray(measures) ? measures : []
  return new Map(
    list.map((measure) => [String(field(measure, 'id')), idsOf(field(measure, 'series'), 'id')]),
  )
}

function checkUnitWords(measure: AuthoredMeasure, keys: readonly Key[], report: Report): void {
  if (measure.unit === 'percent' && measure.counted) {
    const mend = 'Say what the percent is of in "shareOf".'
    report([...keys, 'counted'], measure.counted, 'no "counted" for a percent', mend)
  }
  if (measure.unit === 'count' && measure.shareOf) {
    const mend = 'Say what is counted in "counted".'
    report([...keys, 'shareOf'], measure.shareOf, 'no "shareOf" for a count', mend)
  }
}

export function checkMeasures(
  indicator: AuthoredIndicator,
  declared: Declared,
  context: Context,
  report: Report,
): void {
  checkUnique(indicator.measures, ({ id }) => id, 'id', ['measures'], report)
  for (const [measure, index] of each(indicator.measures)) {
    const keys = ['measures', index]
    checkUnitWords(measure, keys, report)
    checkNotBefore(measure, keys, measure.from, 'The measure', context, report)
    checkUnique(measure.series, ({ id }) => id, 'id', [...keys, 'series'], report)
    for (const [series, s] of each(measure.series)) {
      checkSeries(series, measure, context, [...keys, 'series', s], report)
    }
    checkAmbitions(measure, declared.get(measure.id) ?? null, context, keys, report)
  }
}

const hasValue = (measure: AuthoredMeasure, accept: (from: string) => boolean): boolean =>
  each(measure.series).some(([{ readings }]) =>
    each(readings).some(
      ([{ from, values }]) => accept(from) && values.some(({ value }) => value !== null),
    ),
  )

/** The headline names a measure and series that are there, and one that is the indicator's own. */
export function checkHeadline(
  indicator: AuthoredIndicator,
  declared: Declared,
  report: Report,
): void {
  const { headline, measures } = indicator
  const own = each(measures).filter(([{ role }]) => role === 'indicator')
  if (!headline) {
    const told = own.find(([measure]) => hasValue(measure, () => true))
    if (!told) return
    const mend = 'Name the measure and series the board shows.'
    return report(['headline'], headline, 'a headline, since there are figures', mend)
  }
  checkKnown(headline.measure, new Set(declared.keys()), ['headline', 'measure'], 'measure', report)
  const series = declared.get(headline.measure)
  checkKnown(headline.series, series, ['headline', 'series'], 'series of that measure', report)
  const named = each(measures).find(([{ id }]) => id === headline.measure)?.[0]
  if (named?.role === 'context') {
    const mend = 'Context tells about the surroundings: name one of the indicator’s own measures.'
    report(['headline', 'measure'], headline.measure, 'a measure with the role "indicator"', mend)
  }
}

/** Without a figure or bound in an edition, the page must be able to say why. */
export function checkMissing(indicator: AuthoredIndicator, context: Context, report: Report): void {
  const since = indicator.names?.[0] && context.rank(indicator.names[0].from)
  const editions = [...(context.editions ?? [])].slice(since ?? 0)
  const own = (indicator.measures ?? []).filter(({ role }) => role === 'indicator')
  for (const edition of editions) {
    const limit = context.rank(edition) ?? 0
    const byThen = (from: string) => (context.rank(from) ?? Infinity) <= limit
    if (own.some((measure) => hasValue(measure, byThen))) continue
    if (indicator.missing?.some(({ from }) => byThen(from))) continue
    const mend = `Say in "missing" why there is no figure, from "${edition}" on.`
    return report(['missing'], indicator.missing, 'a reason, since there are no figures', mend)
  }
}
