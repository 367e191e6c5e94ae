import type { AuthoredIndicator, AuthoredMeasure, AuthoredSeries } from '#data/schema/authored.ts'
import { parsePeriod } from '#domain/period.ts'
import type { Report } from '../problem.ts'
import { each } from '../repair.ts'
import type { Context } from './context.ts'
import type { Declared } from './measures.ts'
import { checkKnown } from './references.ts'

type When = (from: string) => number | undefined

/** Has the series a value by then? A correction to null takes away the one it corrects. */
function hasValue({ readings }: AuthoredSeries, rank: When, limit: number): boolean {
  const known = each(readings)
    .map(([reading]) => ({ reading, at: rank(reading.from) ?? Infinity }))
    .filter(({ at }) => at <= limit)
    .toSorted((a, b) => a.at - b.at)
  const last = new Map(
    known.flatMap(({ reading }) =>
      each(reading.values).map(([{ period, value }]) => [parsePeriod(period)?.id, value] as const),
    ),
  )
  return [...last.values()].some((value) => value !== null)
}

const isTold = (measure: AuthoredMeasure, rank: When, limit: number): boolean =>
  each(measure.series).some(([series]) => hasValue(series, rank, limit))

const ownMeasures = ({ measures }: AuthoredIndicator): AuthoredMeasure[] =>
  each(measures).flatMap(([measure]) => (measure.role === 'indicator' ? measure : []))

/**
 * Each headline names a measure and series that are there, the measure the indicator's own and
 * known by then.
 */
export function checkHeadline(
  indicator: AuthoredIndicator,
  declared: Declared,
  { rank }: Context,
  report: Report,
): void {
  const { headline, measures } = indicator
  if (!headline?.length) {
    if (!ownMeasures(indicator).some((measure) => isTold(measure, rank, Infinity))) return
    const mend = 'Name the measure and series the board shows.'
    return report(['headline'], headline, 'a headline, since there are figures', mend)
  }
  const ids = new Set(declared.keys())
  for (const [{ from, measure, series }, index] of each(headline)) {
    const keys = ['headline', index]
    checkKnown(measure, ids, [...keys, 'measure'], 'measure', report)
    checkKnown(series, declared.get(measure), [...keys, 'series'], 'series of that measure', report)
    const named = each(measures).find(([{ id }]) => id === measure)?.[0]
    if (named?.role === 'context') {
      const mend = 'Context tells about the surroundings: name one of the indicator’s own measures.'
      report([...keys, 'measure'], measure, 'a measure with the role "indicator"', mend)
    } else if (named && (rank(named.from) ?? 0) > (rank(from) ?? Infinity)) {
      const mend = 'Name it from the edition that brings the measure.'
      report([...keys, 'from'], from, `"${named.from}" or later, as the measure`, mend)
    }
  }
}

/** Without a figure or bound in an edition, the page must be able to say why. */
export function checkMissing(indicator: AuthoredIndicator, context: Context, report: Report): void {
  const { rank } = context
  const life = context.lifeOf(indicator.id)
  const editions = [...(context.editions ?? [])].slice(life?.first ?? 0, life?.gone ?? Infinity)
  const own = ownMeasures(indicator)
  for (const edition of editions) {
    const limit = rank(edition) ?? 0
    if (own.some((measure) => isTold(measure, rank, limit))) continue
    if (indicator.missing?.some(({ from }) => (rank(from) ?? Infinity) <= limit)) continue
    const mend = `Say in "missing" why there is no figure, from "${edition}" on.`
    return report(['missing'], indicator.missing, 'a reason, since there are no figures', mend)
  }
}
