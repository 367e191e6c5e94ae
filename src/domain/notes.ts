import { textKey } from './base.ts'
import type { Indicator, Note } from './model.ts'

/**
 * What the reader must know about the figures: the breaks of every measure, then the notes; each
 * told once.
 */
export function notesOf({ measures, notes }: Pick<Indicator, 'measures' | 'notes'>): Note[] {
  const breaks = measures.flatMap((measure) =>
    measure.breaks.map(({ text, source }): Note => ({ kind: 'break', text, source })),
  )
  return [...new Map([...breaks, ...notes].map((note) => [textKey(note.text), note])).values()]
}
