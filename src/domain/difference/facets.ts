/** From an indicator to its facets. */
import { textKey } from '../base.ts'
import type { Indicator, Measure, Sourced } from '../model.ts'
import { facet, type Facet } from './facet.ts'
import type { FacetValues, OwnKind } from './facetKinds.ts'
import { listed, wordsOfSource } from './listed.ts'

/** Not among the facets: the id that editions share, and what is worked out from the editions. */
type Apart = 'id' | 'since' | 'formerName'
type InOthers = 'goal' | 'placementNote' | 'barriers' | 'actions' | 'notes' | 'sources' | 'measures'

/** A field more in `Indicator` does not compile before it has a facet too. */
type Own = { readonly [K in Exclude<keyof Indicator, Apart | InOthers>]: readonly Facet[] }

function own<K extends OwnKind>(kind: K, value: FacetValues[K] | null | undefined): Facet<K>[] {
  return value === null || value === undefined ? [] : [facet(kind, {}, value)]
}

function ownFacets(from: Indicator): Facet[] {
  const all: Own = {
    name: own('name', from.name),
    readiness: own('readiness', from.readiness),
    type: own('type', from.type),
    frequency: own('frequency', from.frequency),
    description: own('description', from.description),
    statement: own('statement', from.statement),
    owner: own('owner', from.owner),
    dataSource: own('dataSource', from.dataSource),
    missing: own('missing', from.missing),
    assessment: own('assessment', from.assessment),
    nextAssessment: own('nextAssessment', from.nextAssessment),
    headline: own('headline', from.headline),
  }
  return Object.values(all).flat()
}

function measureFacets(from: Measure): Facet[] {
  const { id: measure, series: all, breaks, ambitions, ambitionNotes, ...fields } = from
  return [
    facet('measure', { measure }, fields),
    ...all.flatMap(({ id: series, observations, ...about }) => [
      facet('series', { measure, series }, about),
      ...observations.map((one) =>
        facet('observation', { measure, series, period: one.period }, one),
      ),
    ]),
    ...breaks.map((one) => facet('break', { measure, at: one.at }, one)),
    ...ambitions.map((one) =>
      facet('ambition', { measure, series: one.series, period: one.period }, one),
    ),
    ...listed(ambitionNotes, wordsOfText, (key, one) =>
      facet('ambitionNote', { measure, ...key }, one),
    ),
  ]
}

const wordsOfText = ({ text }: Sourced): string => textKey(text)

/**
 * An indicator laid out flat: everything it holds in exactly one facet, in the indicator's own
 * order, but for its id (which both editions share) and `since` and `formerName` (which are worked
 * out from the editions). Measures, series, periods, breaks and ambitions must be unique, as the
 * dataset's check demands and `asOf` gives.
 */
export function facets(from: Indicator): Facet[] {
  const { goal, placementNote: note } = from
  return [
    ...ownFacets(from),
    facet('placement', {}, note === undefined ? { goal } : { goal, note }),
    ...listed(from.barriers, wordsOfText, (key, one) => facet('barrier', key, one)),
    ...listed(from.actions, wordsOfText, (key, one) => facet('action', key, one)),
    ...listed(from.notes, wordsOfText, (key, one) => facet('note', key, one)),
    ...listed(from.sources, wordsOfSource, (key, one) => facet('source', key, one)),
    ...from.measures.flatMap(measureFacets),
  ]
}
