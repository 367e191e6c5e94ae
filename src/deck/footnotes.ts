import { decimalsIn, isDoubtful } from '#charts/words.ts'
import type { Observation, Series } from '#domain/model.ts'
import { inTimeOrder, isBound } from '#domain/observation.ts'
import { figureText } from '#i18n/headlineWords.ts'
import type { DrawnSubject } from './subject.ts'

/** More than this many figures of a kind are counted rather than named. */
const MOST_NAMED = 4

/** What fits of the papers' own doubts; the others stand on the indicator's page. */
const DOUBT_ROOM = 330

type Holds = (observation: Observation) => boolean

/** The one period that all of them are from, when nothing else known for it is left out. */
function sharedPeriod(series: readonly Series[], holds: Holds): string | null {
  const all = series.flatMap(({ observations }) => observations)
  const [first, ...others] = all.filter(holds)
  if (!first || others.length === 0 || others.some(({ period }) => period !== first.period))
    return null
  const there = all.filter(({ period, value }) => period === first.period && value !== null)
  return there.every(holds) ? first.period : null
}

/** «over 80 % (Fastleger 2025)»; without the value «Fastleger 2024 og 2025». */
function named(subject: DrawnSubject, series: readonly Series[], holds: Holds, withValue: boolean) {
  const { measure, making } = subject
  const { m, f, t } = making.i18n
  return series.flatMap((one) => {
    const those = inTimeOrder(one.observations.filter(holds))
    const name = series.length > 1 ? `${t(one.name)} ` : ''
    if (those.length === 0) return []
    if (!withValue) return [`${name}${m.charts.list(those.map(({ period }) => f.period(period)))}`]
    return those.flatMap((observation) => {
      const { value, period } = observation
      if (value === null) return []
      const known = { ...observation, value }
      const figure = figureText(making.i18n, known, measure.unit, decimalsIn(measure))
      return [`${figure} (${name}${f.period(period)})`]
    })
  })
}

/** The figures in the drawing that something holds of, told or counted; null for none. */
function which(
  subject: DrawnSubject,
  series: readonly Series[],
  holds: Holds,
  withValue = false,
): string | null {
  const { i18n, texts } = subject.making
  const { foot } = texts.deck
  const count = series.flatMap(({ observations }) => observations.filter(holds)).length
  if (count === 0) return null
  const shared = withValue ? null : sharedPeriod(series, holds)
  if (shared !== null) return foot.inPeriod(i18n.f.period(shared))
  if (count > MOST_NAMED) return foot.count(count)
  const told = named(subject, series, holds, withValue)
  return withValue ? i18n.m.charts.list(told) : told.join('; ')
}

/** What the papers leave in doubt, as much as there is room for. */
function doubtsOf({ indicator, making: { i18n, texts } }: DrawnSubject): string[] {
  const doubts = indicator.notes
    .filter(({ kind }) => kind === 'doubt')
    .map(({ text }) => i18n.t(text))
  const shown: string[] = []
  for (const doubt of doubts) if ([...shown, doubt].join('').length <= DOUBT_ROOM) shown.push(doubt)
  const left = doubts.length - shown.length
  return left > 0 ? [...shown, texts.deck.foot.moreDoubts(left)] : shown
}

/** Breaks, doubts and bounds that must be read with the chart; each a short sentence. */
export function footnotesOf(subject: DrawnSubject): string[] {
  const { measure, plan, others, making, headline, status } = subject
  const { i18n, texts } = making
  const { foot } = texts.deck
  const shown = plan ? [...new Set([...plan.lines, ...plan.dots])] : []
  const kinds: [(which: string) => string, string | null][] = [
    [foot.bounds, which(subject, shown, isBound, true)],
    [foot.missing, which(subject, shown, (o) => o.value === null)],
    [foot.doubtful, which(subject, shown, (o) => o.value !== null && isDoubtful(o))],
    [foot.provisional, which(subject, shown, (o) => o.value !== null && o.status === 'P')],
    [foot.estimated, which(subject, shown, (o) => o.value !== null && o.status === 'E')],
  ]
  const ambition = headline?.measure.id === measure.id ? status.verdict?.ambition : undefined
  return [
    ...measure.breaks.map((one) => foot.break(i18n.f.period(one.at), i18n.t(one.text))),
    ...doubtsOf(subject),
    ...kinds.flatMap(([say, told]) => (told === null ? [] : [say(told)])),
    ...(ambition?.series === null ? [foot.areaNotSaid] : []),
    ...(plan && plan.left > 0 ? [foot.noRoom(plan.left)] : []),
    ...(others > 0 ? [foot.otherMeasures(others)] : []),
  ]
}
