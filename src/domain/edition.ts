import type { Dataset } from './dataset.ts'
import { indicatorAsOf, retiredAsOf } from './edition/indicator.ts'
import { meetingAsOf } from './edition/meeting.ts'
import { holds, knownBy, lastKnown, latestByKey, thenOf, without, type Then } from './known.ts'
import type { GlossaryEntry, IndicatorSet, Survey } from './model.ts'

const present = <T>(item: T | null): item is T => item !== null

/** Each survey with the answers known by then; the last word holds for a period. */
function surveysAsOf({ surveys }: Dataset, then: Then): Survey[] {
  return surveys.map(({ answers, ...survey }) => ({
    ...survey,
    answers: latestByKey(knownBy(then, answers), ({ period }) => period).map(without),
  }))
}

/** In the order of the file, so that a word explained anew keeps its place. */
function glossaryAsOf({ glossary }: Dataset, then: Then): GlossaryEntry[] {
  return [...new Set(glossary.map(({ term }) => term))].flatMap((term) => {
    const entry = lastKnown(
      then,
      glossary.filter((one) => one.term === term),
    )
    return entry ? [without(entry)] : []
  })
}

/** Ids of the papers that anything in `part` names. */
function papersIn(part: unknown, found = new Set<unknown>()): Set<unknown> {
  if (typeof part !== 'object' || part === null) return found
  for (const [key, value] of Object.entries(part)) {
    if (key === 'paper') found.add(value)
    else papersIn(value, found)
  }
  return found
}

/**
 * The set as one edition had it: names, marks, figures, ambitions and meetings known then,
 * superseded ones replaced. What a later edition adds to the dataset leaves it as it was. Throws
 * a RangeError for an edition the dataset does not have.
 */
export function asOf(dataset: Dataset, slug: string): IndicatorSet {
  const then = thenOf(dataset.editions, slug)
  const surveys = surveysAsOf(dataset, then)
  const indicators = dataset.indicators.map((i) => indicatorAsOf(i, surveys, then)).filter(present)
  const asked = new Set(indicators.flatMap(({ measures }) => measures.map((m) => m.survey)))
  const set: Omit<IndicatorSet, 'papers'> = {
    edition: then.edition,
    editions: then.editions,
    vision: dataset.vision,
    goals: dataset.goals.filter((goal) => holds(then, goal)).map(without),
    // A survey that nothing in the set rests on, and of which nothing is known, came later.
    surveys: surveys.filter(({ id, answers }) => asked.has(id) || answers.length > 0),
    glossary: glossaryAsOf(dataset, then),
    indicators,
    retired: dataset.indicators.map((i) => retiredAsOf(i, then)).filter(present),
    meetings: dataset.meetings.map((m) => meetingAsOf(m, then)).filter(present),
  }
  const cited = papersIn(set)
  return { ...set, papers: dataset.papers.filter(({ id }) => cited.has(id)) }
}

/** The newest edition's slug. Throws a RangeError when the dataset has no edition. */
export function newestEdition(dataset: Pick<Dataset, 'editions'>): string {
  const newest = dataset.editions.at(-1)
  if (!newest) throw new RangeError('The dataset has no edition')
  return newest.slug
}
