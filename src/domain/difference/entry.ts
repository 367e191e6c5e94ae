/** What a page tells of the changes to one indicator: facts with names, and no words. */
import type { Ambition, Assessment, Readiness, SeriesBreak, Slug, Text } from '../model.ts'
import type {
  DefinitionPart,
  FigureAct,
  FigureChange,
  MeasureRef,
  SeriesRef,
  TextKind,
} from './entryParts.ts'

interface AboutAmbition {
  readonly measure: MeasureRef
  /** The series the ambition is for now; null when that is not said, or it is not there. */
  readonly series: SeriesRef | null
}

/** Changes to the set itself. */
export type SetEntry =
  | { readonly kind: 'added' }
  | { readonly kind: 'removed' }
  | { readonly kind: 'renamed'; readonly from: Text; readonly to: Text }
  | { readonly kind: 'moved'; readonly from: Slug; readonly to: Slug }
  | { readonly kind: 'readiness'; readonly from: Readiness; readonly to: Readiness }

export type AmbitionEntry =
  | (AboutAmbition & {
      readonly kind: 'ambitionSet'
      readonly ambition: Ambition
      /** Those that stood before, still stand and are, or may be, for the same series. */
      readonly beside: readonly Ambition[]
    })
  | (AboutAmbition & {
      readonly kind: 'ambitionChanged'
      readonly from: Ambition
      readonly to: Ambition
    })
  | (AboutAmbition & { readonly kind: 'ambitionWithdrawn'; readonly ambition: Ambition })

export interface FiguresEntry {
  readonly kind: 'figures'
  readonly act: FigureAct
  readonly measure: MeasureRef
  readonly series: SeriesRef
  /** In time order, at least one. */
  readonly figures: readonly FigureChange[]
}

export interface BreakEntry {
  readonly kind: 'breakAdded' | 'breakRemoved'
  readonly measure: MeasureRef
  readonly break: SeriesBreak
}

/** Null is «none»: a first assessment is from null, one taken back is to null. */
export type TextEntry =
  | {
      readonly kind: 'assessment'
      readonly from: Assessment | null
      readonly to: Assessment | null
    }
  | { readonly kind: 'nextAssessment'; readonly from: string | null; readonly to: string | null }
  | { readonly kind: 'definition'; readonly parts: readonly DefinitionPart[] }
  | {
      readonly kind: 'texts'
      readonly counts: readonly { readonly of: TextKind; readonly count: number }[]
    }

export type Entry = SetEntry | AmbitionEntry | FiguresEntry | BreakEntry | TextEntry

/** What a page tells apart: the set, its ambitions and figures, and the texts around them. */
export type EntryClass = 'set' | 'figures' | 'texts'

const CLASSES: Readonly<Record<Entry['kind'], EntryClass>> = {
  ...{ added: 'set', removed: 'set', renamed: 'set', moved: 'set', readiness: 'set' },
  ...{ ambitionSet: 'figures', ambitionChanged: 'figures', ambitionWithdrawn: 'figures' },
  ...{ figures: 'figures', breakAdded: 'figures', breakRemoved: 'figures' },
  ...{ assessment: 'texts', nextAssessment: 'texts', definition: 'texts', texts: 'texts' },
}

/** Which class an entry is told under. */
export function classOf(entry: Entry): EntryClass {
  return CLASSES[entry.kind]
}
