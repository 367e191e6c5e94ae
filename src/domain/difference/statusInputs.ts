/** An indicator cut down to what its status is worked out from, and mixed of two editions. */
import type { Indicator, Measure, Slug, Sourced } from '../model.ts'
import type { Facet } from './facet.ts'
import { facets } from './facets.ts'
import { indicatorFrom } from './rebuild.ts'

export const CAUSES = [
  'figures',
  'ambition',
  'break',
  'survey',
  'definition',
  'assessment',
  'time',
] as const
/**
 * What may make a status another: the figures · the ambitions · the breaks · how many answered a
 * survey · which measure and series it goes by, their unit, direction and survey · when it was and
 * will be assessed, and how often figures come · that the later meeting is later.
 */
export type Cause = (typeof CAUSES)[number]

/** Words mean nothing to a status. */
const NO_WORDS = { nb: '' }
const BLANK: Sourced = { text: NO_WORDS, source: { paper: '' } }

function bareMeasure(measure: Measure): Measure {
  const { id, unit, direction, survey, series, breaks, ambitions } = measure
  return {
    ...{ id, unit, direction, survey, name: NO_WORDS, role: 'indicator', ambitionNotes: [] },
    series: series.map((one) => ({
      ...{ id: one.id, name: NO_WORDS },
      observations: one.observations.map(({ period, value, status, qualifier, n, doubtful }) => ({
        ...{ period, value, status, qualifier, n, doubtful, source: BLANK.source },
      })),
    })),
    breaks: breaks.map(({ at }) => ({ at, ...BLANK })),
    ambitions: ambitions.map(({ value, period, series: of }) => ({
      ...{ value, period, series: of, standing: 'not-said', source: BLANK.source },
    })),
  }
}

/** Only what status reads, and of the measures only those given. */
export function bare(indicator: Indicator, measures: ReadonlySet<Slug | undefined>): Indicator {
  const { id, frequency, nextAssessment, headline, assessment } = indicator
  const period = assessment?.period
  return {
    ...{ id, frequency, nextAssessment, headline, since: '', goal: '', name: NO_WORDS },
    ...{ description: NO_WORDS, barriers: [], actions: [], notes: [], sources: [] },
    readiness: { value: 'klar', basis: 'derived' },
    type: { value: 'struktur', basis: 'derived' },
    assessment: period === undefined ? undefined : { ...BLANK, period },
    measures: indicator.measures.filter((one) => measures.has(one.id)).map(bareMeasure),
  }
}

/** Whether a series that one edition lacks is there or not, is part of which cause? */
function causeOfSeries({ key }: Facet<'series'>, [before, after]: Sides): Cause {
  const measured = [before, after].every((one) => one.measures.some((m) => m.id === key.measure))
  const isHeadline = [before, after].some(
    ({ headline }) => headline?.measure === key.measure && headline.series === key.series,
  )
  const hasFigures = [before, after].some((one) =>
    one.measures.some(
      (m) =>
        m.id === key.measure &&
        m.series.some((s) => s.id === key.series && s.observations.length > 0),
    ),
  )
  // A new group comes with its figures; a new measure, or a new headline, is another definition.
  return measured && hasFigures && !isHeadline ? 'figures' : 'definition'
}

/** The indicator in the older and in the newer edition. */
export type Sides = readonly [Indicator, Indicator]

/** Which cause a facet of a bare indicator belongs to. */
export function causeOf(facet: Facet, sides: Sides): Cause {
  switch (facet.kind) {
    case 'observation':
      return 'figures'
    case 'ambition':
      return 'ambition'
    case 'break':
      return 'break'
    case 'frequency':
    case 'nextAssessment':
    case 'assessment':
      return 'assessment'
    case 'series':
      return causeOfSeries(facet, sides)
    default:
      return 'definition'
  }
}

/** The older indicator, with what belongs to these causes as it is in the newer. */
export function mixed(sides: Sides, causes: ReadonlySet<Cause>): Indicator {
  const [before, after] = sides
  const [old, now] = [facets(before), facets(after)]
  const isNew = (one: Facet): boolean => causes.has(causeOf(one, sides))
  const kept = old.filter((one) => !isNew(one))
  const came = now.filter(isNew)
  return indicatorFrom(after, [...kept, ...came])
}
