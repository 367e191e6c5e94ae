import type { DatasetIndicator } from '../dataset.ts'
import { allKnown, holds, knownBy, lastKnown, without, type Then } from '../known.ts'
import type { Indicator, RetiredIndicator, Survey } from '../model.ts'
import { measureAsOf } from './measure.ts'

/** What an indicator must have to be in the set; null before it has it. */
function coreOf(indicator: DatasetIndicator, then: Then) {
  const names = knownBy(then, indicator.names)
  const [first, name, placement] = [names[0], names.at(-1), lastKnown(then, indicator.placements)]
  if (!first || !name || !placement) return null
  return { name, former: names.at(-2), since: first.from, placement }
}

/** The indicator as the edition had it; null when it is not in the set, yet or any more. */
export function indicatorAsOf(
  indicator: DatasetIndicator,
  surveys: readonly Survey[],
  then: Then,
): Indicator | null {
  if (indicator.retired && holds(then, indicator.retired)) return null
  const core = coreOf(indicator, then)
  const [readiness, type] = [lastKnown(then, indicator.readiness), lastKnown(then, indicator.type)]
  const description = lastKnown(then, indicator.descriptions)
  if (!core || !readiness || !type || !description) return null
  const { name, former, since, placement } = core
  const missing = lastKnown(then, indicator.missing)
  const assessment = lastKnown(then, indicator.assessments)
  const headline = lastKnown(then, indicator.headline)
  return {
    id: indicator.id,
    name: name.text,
    // «Nytt navn» is news only in the edition that brought it.
    formerName: name.from === then.edition.slug ? former?.text : undefined,
    since,
    goal: placement.goal,
    placementNote: placement.note,
    readiness: without(readiness),
    type: without(type),
    frequency: lastKnown(then, indicator.frequency)?.value ?? null,
    description: description.text,
    statement: indicator.statement,
    owner: indicator.owner,
    dataSource: indicator.dataSource,
    missing: missing && without(missing),
    assessment: assessment && without(assessment),
    nextAssessment: lastKnown(then, indicator.nextAssessments)?.period,
    barriers: allKnown(then, indicator.barriers),
    actions: allKnown(then, indicator.actions),
    notes: allKnown(then, indicator.notes),
    sources: allKnown(then, indicator.sources),
    headline: headline ? without(headline) : null,
    measures: knownBy(then, indicator.measures).map((measure) => {
      const series = measure.id === headline?.measure ? headline.series : undefined
      return measureAsOf(measure, series, surveys, then)
    }),
  }
}

/** An indicator that had left the set by then, as it was when it left; null for all others. */
export function retiredAsOf(indicator: DatasetIndicator, then: Then): RetiredIndicator | null {
  const { retired } = indicator
  const core = coreOf(indicator, then)
  if (!retired || !core || !holds(then, retired)) return null
  const { name, placement, since } = core
  return {
    ...{ id: indicator.id, name: name.text, goal: placement.goal, since, retiredIn: retired.from },
    ...without(retired),
  }
}
