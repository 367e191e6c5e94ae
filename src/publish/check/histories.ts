import type { AuthoredIndicator } from '#data/schema/authored.ts'
import type { Key } from '#data/schema/path.ts'
import type { Report } from '../problem.ts'
import { each } from '../repair.ts'
import { field, type Context } from './context.ts'
import { walk } from './references.ts'

const REQUIRED = ['names', 'placements', 'readiness', 'type', 'descriptions'] as const
const OPTIONAL = ['frequency', 'headline', 'missing', 'assessments', 'nextAssessments'] as const
type Known = { readonly from: string }

/** One entry an edition, oldest first: of two from one edition the first would never be seen. */
function checkOrder(
  list: readonly Known[] | undefined,
  name: string,
  context: Context,
  report: Report,
): void {
  let before: { from: string; rank: number } | undefined
  for (const [{ from }, index] of each(list)) {
    const rank = context.rank(from)
    if (rank === undefined) continue
    if (before && rank <= before.rank) {
      const mend =
        rank === before.rank
          ? 'Two entries are from the same edition and only the last would show: keep one.'
          : 'Put the entries in the order of the editions, oldest first.'
      report([name, index, 'from'], from, `an edition after "${before.from}"`, mend)
    }
    before = { from, rank }
  }
}

/** The edition that first has the indicator: the first of its names. */
function since(names: readonly Known[] | undefined, context: Context) {
  const ranked = (names ?? []).map(({ from }) => ({ from, rank: context.rank(from) ?? Infinity }))
  return ranked.toSorted((a, b) => a.rank - b.rank)[0]
}

/** Nothing in `part` may be known before the part itself is: it would never be shown. */
export function checkNotBefore(
  part: unknown,
  keys: readonly Key[],
  first: string,
  what: string,
  context: Context,
  report: Report,
): void {
  const limit = context.rank(first)
  if (limit === undefined) return
  walk(part, (object, way) => {
    const from: unknown = Reflect.get(object, 'from')
    if (typeof from !== 'string' || (context.rank(from) ?? Infinity) >= limit) return
    const mend = `${what} is known from "${first}" only: correct one of the two.`
    report([...keys, ...way, 'from'], from, `"${first}" or later`, mend)
  })
}

/** What ends, ends after it began. */
function checkEnds(part: unknown, context: Context, report: Report): void {
  walk(part, (object, keys) => {
    const [from, until]: unknown[] = [field(object, 'from'), field(object, 'until')]
    if (typeof from !== 'string' || typeof until !== 'string') return
    const [first, end] = [context.rank(from), context.rank(until)]
    if (first === undefined || end === undefined || end > first) return
    const mend = '"until" is the first edition in which it no longer holds.'
    report([...keys, 'until'], until, `an edition after "${from}"`, mend)
  })
}

/** An indicator stands under a goal that is there. */
function checkGoals({ placements }: AuthoredIndicator, context: Context, report: Report): void {
  for (const [{ goal, from }, index] of each(placements)) {
    const brought = context.goalFrom(goal)
    if (brought === undefined) continue
    if ((context.rank(from) ?? Infinity) >= (context.rank(brought) ?? 0)) continue
    const mend = `The goal is in strategy.json from "${brought}" only: correct one of the two.`
    report(['placements', index, 'goal'], goal, `a goal known from "${from}"`, mend)
  }
}

/** What an indicator is called, where it belongs and how ready it is, edition by edition. */
export function checkHistories(
  indicator: AuthoredIndicator,
  whole: boolean,
  context: Context,
  report: Report,
): void {
  for (const name of [...REQUIRED, ...OPTIONAL]) checkOrder(indicator[name], name, context, report)
  checkEnds(indicator, context, report)
  checkGoals(indicator, context, report)
  const first = since(indicator.names, context)
  if (first) checkNotBefore(indicator, [], first.from, 'The indicator', context, report)
  if (!whole) return
  for (const name of REQUIRED) {
    const entries = indicator[name] ?? []
    if (entries.length === 0) {
      report([name], indicator[name], 'at least one entry', `Add "${name}".`)
      continue
    }
    const ranks = entries.map(({ from }) => context.rank(from) ?? -1)
    if (first && ranks.every((rank) => rank > first.rank)) {
      const mend = `The indicator is in the set from "${first.from}": say what held then.`
      report([name, 0, 'from'], entries[0]?.from, `"${first.from}"`, mend)
    }
  }
}
