import { classOf, type Entry } from '#domain/difference/entry.ts'
import type { IndicatorChanges } from '#domain/difference/changesByGoal.ts'
import { marksOf } from '#domain/difference/marks.ts'
import { changeEntryWords, statusChangeSentence } from '#i18n/changeEntryWords.ts'
import { editionWords, summarySentences } from '#i18n/changeSummaryWords.ts'
import { paperName } from '#i18n/paperName.ts'
import { paths } from '#state/paths.ts'
import { filled, partKey } from './chunks.ts'
import { goalNameOf, type Making } from './input.ts'
import type { ChangesSlide } from './slides.ts'

const MOST_POINTS = 6
/** Characters that a slide of points has room for. */
const ROOM = 900
/** A longer point is told a change at a time. */
const LONGEST_POINT = 320

/** Figures of the surroundings, which a council hears of only in passing. */
const isContext = (entry: Entry): boolean =>
  entry.kind === 'figures' && entry.measure.role === 'context'

/** Everything that is new about one indicator but the texts around it. */
function pointsOf(
  making: Making,
  one: IndicatorChanges,
  wanted: (entry: Entry) => boolean,
): string[] {
  const { i18n, texts, strategy } = making
  const { t } = i18n
  const { changes, deck } = texts
  const left = strategy.retired.find(({ id }) => id === one.id)
  const successor = strategy.indicators.find(({ id }) => id === left?.replacedBy)
  const around = {
    goalName: (id: string) => goalNameOf(making, id),
    added: strategy.indicators.find(({ id }) => id === one.id) ?? null,
    replacedBy: successor ? t(successor.name) : null,
  }
  const entries = one.entries
    .filter((entry) => classOf(entry) !== 'texts' && wanted(entry))
    .map((entry) => changeEntryWords(i18n, changes, entry, around).text)
  const status = one.status && statusChangeSentence(i18n, changes, one.status)
  const told = [...entries, ...(status === null || wanted === isContext ? [] : [status])]
  const whole = told.join(' ')
  const each = whole.length > LONGEST_POINT ? told : [whole]
  return each.filter((text) => text !== '').map((text) => deck.changes.of(t(one.name), text))
}

/** What the board would mark as new stands on slides; what only shows in the small print does not. */
const isMarked = ({ entries, status }: IndicatorChanges): boolean =>
  marksOf(entries).length > 0 || status !== null

function sourceOf({ strategy, i18n }: Making): string {
  const paper = paperName(i18n, { paper: strategy.edition.paper }, strategy.papers)
  return `${i18n.m.common.source}: ${paper}`
}

/** That there is nothing to compare with; only where this is the first edition. */
function firstEdition(making: Making): ChangesSlide[] {
  const { strategy, i18n, texts } = making
  const { changes } = texts
  if (strategy.editions.length > 1) return []
  const base = { kind: 'changes', key: 'endringer', path: paths.changes } as const
  const points = [changes.first(editionWords(i18n, changes, strategy.edition))]
  const overline = texts.deck.parts.endringer
  return [
    { ...base, overline, title: changes.firstTitle, points, source: sourceOf(making), notes: [] },
  ]
}

/** What is new since the edition before: first in three sentences, then indicator by indicator. */
export function changeSlides(making: Making): ChangesSlide[] {
  const { changes: found, i18n, texts } = making
  if (!found) return firstEdition(making)
  const { changes, deck } = texts
  const all = found.goals.flatMap(({ indicators }) => indicators)
  const others = all.filter((one) => !isMarked(one)).map(({ name }) => i18n.t(name))
  const points = all
    .filter(isMarked)
    .flatMap((one) => pointsOf(making, one, (entry) => !isContext(entry)))
  const parts = [
    summarySentences(i18n, changes, found),
    ...filled(points, MOST_POINTS, ROOM),
  ] satisfies readonly (readonly string[])[]
  const [older, newer] = [found.from, found.to].map((one) => editionWords(i18n, changes, one))
  const notes = [changes.lead(older ?? '', newer ?? ''), changes.asOfMeetings]
  const onlyNoted = [
    ...all.flatMap((one) => pointsOf(making, one, isContext)),
    ...(others.length > 0 ? [deck.changes.others(others.join('; '))] : []),
  ]
  return parts.map((part, at) => ({
    ...{ kind: 'changes', key: partKey('endringer', at), path: paths.changes },
    overline: deck.parts.endringer,
    title: parts.length > 1 ? deck.part(changes.title, at + 1, parts.length) : changes.title,
    ...{ points: part, source: sourceOf(making) },
    notes: at === 0 ? [...notes, ...onlyNoted] : notes,
  }))
}
