import { expect, test } from 'vitest'
import { notesOf } from '#domain/notes.ts'
import type { Measure, Note } from '#domain/model.ts'

const source = { paper: 'p' }
const note = (kind: Note['kind'], nb: string): Note => ({ kind, text: { nb }, source })
const withBreak = (nb: string) =>
  ({ breaks: [{ at: '2022', text: { nb }, source }] }) as unknown as Measure

test('a break in a series is told among the notes, before the others', () => {
  const found = notesOf({
    measures: [withBreak('Nytt svar.')],
    notes: [note('doubt', 'Usikkert.')],
  })
  expect(found).toEqual([note('break', 'Nytt svar.'), note('doubt', 'Usikkert.')])
})

test('the same break in two measures, or also written as a note, is told once', () => {
  const measures = [withBreak('Nytt svar.'), withBreak('Nytt svar.')]
  expect(notesOf({ measures, notes: [note('break', 'Nytt svar.')] })).toHaveLength(1)
})

test('an indicator without breaks or notes has nothing to tell', () => {
  expect(notesOf({ measures: [], notes: [] })).toEqual([])
})
