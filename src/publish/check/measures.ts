import type { AuthoredIndicator, AuthoredMeasure } from '#data/schema/authored.ts'
import type { Key } from '#data/schema/path.ts'
import type { Report } from '../problem.ts'
import { each } from '../repair.ts'
import { checkAmbitions } from './ambitions.ts'
import { checkWithdrawals } from './withdrawals.ts'
import { field, idsOf, type Context } from './context.ts'
import { checkNotBefore } from './histories.ts'
import { checkUnique } from './references.ts'
import { checkSeries } from './series.ts'

/** Ids of the series of each measure, by measure; read from the file as it stands. */
export type Declared = ReadonlyMap<string, ReadonlySet<string>>

export function declaredIn(raw: unknown): Declared {
  const measures = field(raw, 'measures')
  const list: readonly unknown[] = Array.isArray(measures) ? measures : []
  return new Map(
    list.flatMap((measure) => {
      const id = field(measure, 'id')
      // What else stands there is told of by the schema, and may not even be made a text.
      return typeof id === 'string' ? [[id, idsOf(field(measure, 'series'), 'id')] as const] : []
    }),
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
    checkWithdrawals(measure, context, keys, report)
  }
}
