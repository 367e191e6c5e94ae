import { isOverdue } from '#domain/freshness.ts'
import type { GoalStatus } from '#domain/goalStatus.ts'
import { headlineFacts } from '#domain/headline.ts'
import type { Goal, IndicatorSummary } from '#domain/model.ts'
import { period } from '#domain/period.ts'
import { headlineWords } from '#i18n/headlineWords.ts'
import { paperName } from '#i18n/paperName.ts'
import { goalKey } from '#state/deckQuery.ts'
import { paths } from '#state/paths.ts'
import { evenly, partKey } from './chunks.ts'
import { countsOf, statusesOf } from './counts.ts'
import { indicatorsOf, type Making } from './input.ts'
import type { GoalRow, GoalSlide } from './slides.ts'

/** As many as can be read from the back of a room. */
const MOST_ROWS = 7

function rowOf(making: Making, summary: IndicatorSummary): GoalRow {
  const { i18n, texts, statuses, today } = making
  const { m, f, t } = i18n
  const { id, name, readiness, headline } = summary
  const { shown, ambition } = headlineFacts(headline, today)
  const status = statuses.get(id)
  const category = status?.category ?? 'noAmbition'
  const at = ambition && m.charts.at(f.period(ambition.period), period(ambition.period).kind)
  return {
    ...{ id, category, name: t(name), readiness: readiness.value },
    readinessText: m.common.readiness[readiness.value],
    latest: headlineWords(i18n, summary, today).value ?? m.common.noFigure,
    period: shown ? f.period(shown.period) : '',
    ambition:
      ambition && at && headline
        ? texts.deck.ambition(ambition.standing, f.value(ambition.value, headline.measure.unit), at)
        : texts.deck.noAmbition,
    statusText: m.status.category[category],
    overdue: status && isOverdue(status.freshness) ? m.status.overdue : null,
  }
}

/** Why some have no verdict, and which are overdue, by name. */
function groupNotes(
  { i18n: { m, t }, texts: { goal, deck } }: Making,
  { notAssessable, noAmbition, overdue }: GoalStatus,
  indicators: readonly IndicatorSummary[],
): string[] {
  const groups: (readonly [string, readonly string[]])[] = [
    ...notAssessable.map(
      ({ reason, ids }) =>
        [`${m.status.category.notAssessable} (${m.status.reason[reason]})`, ids] as const,
    ),
    [goal.noAmbitionMeasured, noAmbition.measured],
    [goal.noAmbitionNotMeasured, noAmbition.notMeasured],
    [goal.overdue, overdue],
  ]
  return groups
    .filter(([, ids]) => ids.length > 0)
    .map(([why, ids]) => {
      const names = indicators.filter(({ id }) => ids.includes(id)).map(({ name }) => t(name))
      return deck.notes.group(why, names.join('; '))
    })
}

/** A goal with a row for each of its indicators, on as many slides as they need. */
export function goalSlides(making: Making, goal: Goal): GoalSlide[] {
  const { i18n, texts, strategy } = making
  const { m, t } = i18n
  const under = indicatorsOf(strategy, goal.id)
  const { readiness, status: counted } = countsOf(making, under)
  const { status, overdueText } = statusesOf(making, under)
  const list = (counts: readonly { readonly text: string }[]): string =>
    m.charts.list(counts.map(({ text }) => text))
  const name = m.common.goalName(t(goal.name), goal.number)
  const paper = goal.source ?? { paper: strategy.edition.paper }
  const covers = goal.covers.map(t).join(' ')
  const parts = under.length > 0 ? evenly(under, MOST_ROWS) : [[]]
  const [first, second, third, fourth, fifth] = texts.deck.columns
  return parts.map((part, at) => ({
    ...{ kind: 'goal', key: partKey(goalKey(goal.id), at), path: paths.goal(goal.id), goal },
    overline: m.common.goalLevel[goal.level],
    title: parts.length > 1 ? texts.deck.part(name, at + 1, parts.length) : name,
    lead: at === 0 ? t(goal.lead) : '',
    summary:
      under.length === 0
        ? texts.goal.noIndicators
        : texts.deck.summary(under.length, list(readiness), list(counted), overdueText),
    rows: part.map((one) => rowOf(making, one)),
    columns: [first, second, third, fourth, fifth],
    source: `${name} · ${m.common.source}: ${paperName(i18n, paper, strategy.papers)}`,
    notes: [
      ...(covers === '' ? [] : [texts.deck.notes.covers(covers)]),
      ...groupNotes(making, status, under),
    ],
  }))
}
