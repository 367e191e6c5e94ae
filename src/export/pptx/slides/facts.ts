import type pptxgen from 'pptxgenjs'
import type { Fact } from '#deck/slides.ts'
import { fit } from '../fit.ts'
import { addRule, addText } from '../frame.ts'
import { COLOURS, SMALLEST } from '../look.ts'
import { addMark, type MarkKind } from '../marks.ts'

/** A fact whose sizes are worked out, in inches and points. */
export interface SizedFact {
  readonly fact: Fact
  readonly label: string
  readonly value: string
  readonly text: string
  readonly size: number
  readonly textSize: number
  readonly valueHeight: number
  readonly textHeight: number
  readonly mark: MarkKind | null
  /** All of it, with the room below. */
  readonly height: number
}

const LABEL = 0.26
const BELOW = 0.18
const MARK = 0.24

function markOf({ kind, category, overdue }: Fact): MarkKind | null {
  if (overdue) return 'overdue'
  if (kind !== 'progress' || !category || category === 'notAssessable') return null
  return category
}

/** Few words are large; a sentence is not. */
const sizesFor = (value: string, largest: number): number[] =>
  value.length <= 24 ? [26, 24, 20, 18].filter((size) => size <= largest) : [18, 16, SMALLEST]

/** Works out the sizes of a fact in a column of a width, its value no larger than `largest`. */
export function sizeFact(fact: Fact, width: number, largest = 26): SizedFact {
  const mark = markOf(fact)
  const value = fit(fact.value, {
    width: mark ? width - MARK - 0.1 : width,
    height: fact.value.length <= 24 ? 0.5 : 1.2,
    sizes: sizesFor(fact.value, largest),
    bold: true,
  })
  // A fact without a figure is its sentence.
  const bare = fact.value === ''
  const text = fit(fact.text, { width, height: 1.9, sizes: bare ? [18, 16, SMALLEST] : [SMALLEST] })
  const label = fit(fact.label, { width, height: LABEL, sizes: [SMALLEST] }).text
  const valueHeight = bare ? 0 : value.height
  const textHeight = fact.text === '' ? 0 : text.height
  return {
    fact,
    label,
    value: value.text,
    text: fact.text === '' ? '' : text.text,
    size: value.size,
    textSize: text.size,
    valueHeight,
    textHeight,
    mark,
    height: LABEL + valueHeight + textHeight + BELOW,
  }
}

function colourOf({ kind, overdue }: Fact): string {
  if (overdue) return COLOURS.late
  if (kind === 'latest') return COLOURS.measured
  return kind === 'ambition' ? COLOURS.wanted : COLOURS.ink
}

interface Column {
  readonly x: number
  readonly y: number
  readonly w: number
}

/** Facts under each other, thin rules between them. */
export function addFacts(page: pptxgen.Slide, facts: readonly SizedFact[], column: Column): void {
  const { x, w } = column
  let y = column.y
  for (const [index, one] of facts.entries()) {
    if (index > 0) addRule(page, x, y - BELOW / 2, w)
    addText(page, one.label, { x, y, w, h: LABEL }, { color: COLOURS.quiet })
    const colour = colourOf(one.fact)
    const side = one.mark ? MARK + 0.1 : 0
    if (one.mark)
      addMark(page, one.mark, {
        x,
        y: y + LABEL + (one.size * 1.2) / 144 - MARK / 2,
        size: MARK,
        colour,
      })
    const at = { x: x + side, y: y + LABEL, w: w - side, h: one.valueHeight }
    if (one.valueHeight > 0)
      addText(page, one.value, at, { bold: true, color: colour, fontSize: one.size })
    if (one.text !== '')
      addText(
        page,
        one.text,
        { x, y: y + LABEL + one.valueHeight, w, h: one.textHeight },
        { color: one.valueHeight > 0 ? COLOURS.quiet : COLOURS.ink, fontSize: one.textSize },
      )
    y += one.height
  }
}

/** Facts shared out on columns of a height, in order. */
export function factColumns(facts: readonly SizedFact[], height: number): SizedFact[][] {
  const columns: SizedFact[][] = []
  let left = 0
  for (const one of facts) {
    const column = columns.at(-1)
    if (column && one.height - BELOW <= left) column.push(one)
    else {
      columns.push([one])
      left = height
    }
    left -= one.height
  }
  return columns
}

/** Facts in two columns as even as they can be, or more where two have no room. */
export function evenColumns(facts: readonly SizedFact[], height: number): SizedFact[][] {
  const whole = facts.reduce((sum, one) => sum + one.height, 0)
  for (let tried = whole / 2; tried < height; tried += 0.1) {
    const columns = factColumns(facts, tried)
    if (columns.length <= 2) return columns
  }
  return factColumns(facts, height)
}
