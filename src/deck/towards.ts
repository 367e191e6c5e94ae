import { paths } from '#state/paths.ts'
import { filled, partKey } from './chunks.ts'
import { cite } from './notes.ts'
import type { IndicatorSlide, TowardsSlide } from './slides.ts'
import { drawn, type Subject } from './subject.ts'

/** What there is room for under a chart. */
const MOST_ON_SLIDE = 2
const ROOM_ON_SLIDE = 180
const MOST_POINTS = 6
const ROOM = 700

/** A point as a sentence, which another may follow. */
const ended = (text: string): string => (/[.!?]$/.test(text) ? text : `${text}.`)

interface Towards {
  readonly onSlide: IndicatorSlide['towards']
  /** Slides after the indicator's own, when there is no room there. */
  readonly after: (overline: string, source: string) => TowardsSlide[]
}

/** The barriers and measures that the papers name: on the indicator's slide, or after it. */
export function towardsOf(subject: Subject): Towards {
  const { making, indicator } = subject
  const { i18n, texts } = making
  const { deck } = texts
  const { barriers, actions } = indicator
  const all = [
    ...barriers.map(({ text, source }) => ({ text: deck.barrier(i18n.t(text)), source })),
    ...actions.map(({ text, source }) => ({ text: deck.action(i18n.t(text)), source })),
  ]
  const points = all.map(({ text }) => text)
  const label = texts.indicator.progress
  if (points.length === 0) return { onSlide: null, after: () => [] }
  const fits = points.length <= MOST_ON_SLIDE && points.join('').length <= ROOM_ON_SLIDE
  if (fits && drawn(subject)) return { onSlide: { label, points }, after: () => [] }
  const parts = filled(points, MOST_POINTS, ROOM)
  const title = deck.towards(i18n.t(indicator.name))
  return {
    onSlide: { label, points: [deck.towardsNext(barriers.length, actions.length)] },
    after: (overline, source) =>
      parts.map((part, at) => ({
        ...{ kind: 'towards', key: partKey(indicator.id, at + 1), overline, source },
        path: paths.indicator(indicator.id),
        title: parts.length > 1 ? deck.part(title, at + 1, parts.length) : title,
        points: part,
        notes: all
          .filter(({ text }) => part.includes(text))
          .map(({ text, source: read }) => deck.notes.sourced(ended(text), cite(subject, read))),
      })),
  }
}
