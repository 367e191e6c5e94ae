import type { TextEntry } from './entry.ts'
import {
  DEFINITION_FIELDS,
  TEXT_KINDS,
  type DefinitionPart,
  type Presence,
  type TextKind,
} from './entryParts.ts'
import { isOtherAmbition } from './ambitionEntries.ts'
import { isKind, type FacetChange } from './facet.ts'
import { figureAct } from './figureEntries.ts'
import type { Named } from './named.ts'

/** Is what the facet itself says the same, and only something said about it another? */
export function isRemark(change: FacetChange): boolean {
  const { before, after } = change
  switch (change.kind) {
    case 'name':
      return change.before?.nb === change.after?.nb
    case 'placement':
      return change.before?.goal === change.after?.goal
    case 'readiness':
    case 'type':
      return change.before?.value === change.after?.value
    case 'observation':
      return figureAct(change.before, change.after) === null
    case 'ambition':
      return Boolean(change.before && change.after && !isOtherAmbition(change.before, change.after))
    case 'break':
      return before !== null && after !== null
    default:
      return false
  }
}

function presence({ before, after }: FacetChange): Presence {
  if (before === null) return 'added'
  return after === null ? 'removed' : 'changed'
}

function measureParts(changes: readonly FacetChange[], named: Named): DefinitionPart[] {
  return named.measures.flatMap((measure) =>
    changes
      .filter(isKind('measure'))
      .filter(({ key }) => key.measure === measure.id)
      .map((change) => ({ part: 'measure', act: presence(change), measure })),
  )
}

/** Series that no figure and no measure tells of. */
function seriesParts(changes: readonly FacetChange[], named: Named): DefinitionPart[] {
  const told = (measure: string, series: string): boolean =>
    changes.some((one) =>
      one.kind === 'measure'
        ? one.key.measure === measure && presence(one) !== 'changed'
        : one.kind === 'observation' &&
          one.key.measure === measure &&
          one.key.series === series &&
          figureAct(one.before, one.after) !== null,
    )
  return named.pairs.flatMap(({ measure, series }) =>
    changes
      .filter(isKind('series'))
      .filter(({ key }) => key.measure === measure.id && key.series === series.id)
      .map((change) => ({ part: 'series' as const, act: presence(change), measure, series }))
      .filter(({ act }) => act === 'changed' || !told(measure.id, series.id)),
  )
}

function definitionEntry(changes: readonly FacetChange[], named: Named): TextEntry[] {
  const parts: DefinitionPart[] = [
    ...DEFINITION_FIELDS.filter((field) =>
      changes.some((change) => change.kind === field && !isRemark(change)),
    ).map((part) => ({ part })),
    ...measureParts(changes, named),
    ...seriesParts(changes, named),
  ]
  return parts.length > 0 ? [{ kind: 'definition', parts }] : []
}

/** A text rewritten is one that went and one that came; it counts once. */
function countOf(changes: readonly FacetChange[]): number {
  const acts = changes.map(presence)
  const many = (act: Presence) => acts.filter((one) => one === act).length
  return many('changed') + Math.max(many('added'), many('removed'))
}

function textsEntry(changes: readonly FacetChange[]): TextEntry[] {
  const of = (kind: TextKind) => (change: FacetChange) =>
    kind === 'remark' ? isRemark(change) : change.kind === kind
  const counts = TEXT_KINDS.map((kind) => ({
    of: kind,
    count: countOf(changes.filter(of(kind))),
  })).filter(({ count }) => count > 0)
  return counts.length > 0 ? [{ kind: 'texts', counts }] : []
}

/** Assessments, what it measures, and the texts around: last on a page. */
export function textEntries(changes: readonly FacetChange[], named: Named): TextEntry[] {
  return [
    ...changes.filter(isKind('assessment')).map(({ before, after }) => ({
      ...{ kind: 'assessment' as const, from: before, to: after },
    })),
    ...changes.filter(isKind('nextAssessment')).map(({ before, after }) => ({
      ...{ kind: 'nextAssessment' as const, from: before, to: after },
    })),
    ...definitionEntry(changes, named),
    ...textsEntry(changes),
  ]
}
