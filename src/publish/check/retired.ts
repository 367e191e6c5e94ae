import type { AuthoredIndicator } from '#data/schema/authored.ts'
import type { Report } from '../problem.ts'
import type { Context } from './context.ts'
import { checkKnown, walk } from './references.ts'

/** What takes its place is another indicator, in the set when this one leaves it. */
function checkReplacement(
  { id, retired }: AuthoredIndicator,
  leaves: number,
  context: Context,
  report: Report,
): void {
  const replacedBy = retired?.replacedBy
  if (replacedBy === undefined) return
  const keys = ['retired', 'replacedBy']
  if (replacedBy === id) {
    const mend = 'Name the one that took its place, or remove the key.'
    return report(keys, replacedBy, 'another indicator', mend)
  }
  checkKnown(replacedBy, context.indicators, keys, 'file in indicators/', report)
  const life = context.lifeOf(replacedBy)
  if (!life || (life.first <= leaves && leaves < life.gone)) return
  const mend = 'What takes its place is in the set from the edition that retires it, or before.'
  report(keys, replacedBy, `an indicator that "${retired?.from ?? ''}" has`, mend)
}

/** An indicator leaves after it came, and nothing new is said of it from then on. */
export function checkRetired(indicator: AuthoredIndicator, context: Context, report: Report): void {
  const { retired, ...rest } = indicator
  const leaves = context.rank(retired?.from ?? '')
  if (!retired || leaves === undefined) return
  const first = context.lifeOf(indicator.id)?.first ?? -1
  if (leaves <= first) {
    const mend = 'An indicator is retired by a later edition than the one that brought it.'
    report(['retired', 'from'], retired.from, 'an edition after its first', mend)
    return
  }
  walk(rest, (object, keys) => {
    const from: unknown = Reflect.get(object, 'from')
    if (typeof from !== 'string' || (context.rank(from) ?? -1) < leaves) return
    const mend = `"${retired.from}" retired the indicator: this would never be shown.`
    report([...keys, 'from'], from, `an edition before "${retired.from}"`, mend)
  })
  checkReplacement(indicator, leaves, context, report)
}
