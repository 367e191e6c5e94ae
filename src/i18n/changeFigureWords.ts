import type { FiguresEntry } from '#domain/difference/entry.ts'
import type { FigureChange } from '#domain/difference/entryParts.ts'
import type { Observation } from '#domain/model.ts'
import { isBound, type Figure } from '#domain/observation.ts'
import { period } from '#domain/period.ts'
import type { I18n } from './context.tsx'
import { decimalsOf } from './format.ts'
import { figureText } from './headlineWords.ts'
import type { ChangesTexts } from '#i18n/texts/changes.ts'

/** More than this many figures are told by the first and the last. */
const MOST_TOLD = 6

/** One change as a sentence; `all` has every figure when the sentence tells only of two. */
export interface Told {
  readonly text: string
  readonly all: readonly string[] | null
}

interface Wording {
  readonly i18n: I18n
  readonly texts: ChangesTexts
  readonly entry: FiguresEntry
  readonly decimals: number
}

const isKnown = (one: Observation | null): one is Figure => one !== null && one.value !== null

/** «om lag 2 150 pasienter» */
function valueText({ i18n, entry, decimals }: Wording, figure: Figure): string {
  const { unit, counted } = entry.measure
  const text = figureText(i18n, figure, unit, decimals)
  // What is counted is written in the plural.
  return counted && figure.value !== 1 ? i18n.m.charts.counted(text, i18n.t(counted)) : text
}

function weaknesses({ i18n, texts: { entry: texts } }: Wording, figure: Figure): string[] {
  const { row } = i18n.m
  const status = figure.status === 'U' ? null : texts.status[figure.status]
  return [
    ...(status === null ? [] : [status]),
    ...(figure.doubtful === true || figure.status === 'U' ? [row.doubtful] : []),
  ]
}

function told(words: Wording, figure: Figure, more: readonly string[] = []): string {
  return words.texts.entry.remarks(valueText(words, figure), [
    ...weaknesses(words, figure),
    ...more,
  ])
}

function at({ i18n: { m, f } }: Wording, id: string): string {
  return m.charts.at(f.period(id), period(id).kind)
}

/** «over 80 % i 2025 (foreløpig)»: what weakens it stands last. */
function toldAt(words: Wording, figure: Figure, more: readonly string[] = []): string {
  const { entry } = words.texts
  const text = entry.figureAt(valueText(words, figure), at(words, figure.period))
  return entry.remarks(text, [...weaknesses(words, figure), ...more])
}

/** What is another about a figure whose value is the same. */
function restatements(words: Wording, from: Figure, to: Figure, change: FigureChange): string[] {
  const { i18n, texts } = words
  const { entry } = texts
  return change.differs.flatMap((part): string[] => {
    if (part === 'n') {
      if (to.n === undefined) return [entry.answersGone]
      const n = i18n.f.number(to.n)
      if (from.n === undefined) return [entry.answersNew(n)]
      return [entry.answersChanged(n, i18n.f.number(from.n))]
    }
    if (part === 'status') {
      const both = [entry.statusBefore[from.status], entry.statusNow[to.status]]
      return both.filter((one) => one !== null)
    }
    if (part === 'doubtful') return [to.doubtful ? entry.doubtfulNow : entry.doubtfulBefore]
    return []
  })
}

function oneFigure(words: Wording, change: FigureChange): string {
  const { from, to } = change
  const { entry } = words.texts
  if (isKnown(to)) {
    if (!isKnown(from)) return toldAt(words, to)
    if (words.entry.act === 'corrected') {
      return entry.was(toldAt(words, to), told(words, from))
    }
    const text = entry.figureAt(valueText(words, to), at(words, change.period))
    return entry.remarks(text, restatements(words, from, to, change))
  }
  if (!isKnown(from)) return at(words, change.period)
  return toldAt(words, from, to === null ? [] : [entry.missingNow])
}

/** The figures of one series that came, were corrected, restated or withdrawn. */
export function figuresTold(i18n: I18n, texts: ChangesTexts, entry: FiguresEntry): Told {
  const { act, figures, measure, series } = entry
  const known = figures.flatMap(({ from, to }) => [from, to].filter(isKnown))
  const words = { i18n, texts, entry, decimals: decimalsOf(known.map(({ value }) => value)) }
  const items = figures.map((figure) => oneFigure(words, figure))
  const bounds = figures.every(({ to }) => to !== null && isBound(to))
  const head = texts.entry.figures(act, figures.length, bounds)
  const about = texts.entry.about(i18n.t(measure.name), i18n.t(series.name))
  const [first, last] = [items[0] ?? '', items.at(-1) ?? '']
  if (items.length <= MOST_TOLD) {
    return { text: texts.entry.told(head, about, items.join(', ')), all: null }
  }
  return { text: texts.entry.firstAndLast(head, about, items.length, first, last), all: items }
}
