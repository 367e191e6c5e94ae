import type { DatasetMeasure } from '../dataset.ts'
import { latestByKey, without, type Then } from '../known.ts'
import type { Ambition } from '../model.ts'

type For = Pick<Ambition, 'period' | 'series'>

/**
 * Does `newer`, from a later edition, take the place of `older`? For one period: a named series
 * takes the place of the same series, and of an ambition not said which series it was for, since
 * that is now said. One not said which series it is for takes the place of all, since none of
 * them is known to stand. A paper that lets an older one stand beside says so by naming it again.
 */
function replaces(newer: For, older: For): boolean {
  if (newer.period !== older.period) return false
  return newer.series === older.series || newer.series === null || older.series === null
}

const same = (a: For, b: For) => a.period === b.period && a.series === b.series

/** The ambitions that stood then: told edition by edition, with what each replaced or withdrew. */
export function ambitionsAsOf(
  { ambitions, withdrawals }: Pick<DatasetMeasure, 'ambitions' | 'withdrawals'>,
  then: Then,
): Ambition[] {
  let standing: DatasetMeasure['ambitions'] = []
  for (const { slug } of then.editions) {
    const said = ambitions.filter(({ from }) => from === slug)
    const gone = withdrawals.filter(({ from }) => from === slug)
    const left = standing.filter(
      (older) =>
        !said.some((newer) => replaces(newer, older)) && !gone.some((one) => same(one, older)),
    )
    standing = [...left, ...latestByKey(said, ({ period, series }) => `${series ?? ''}|${period}`)]
  }
  return standing.map(without)
}
