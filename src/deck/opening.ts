import { countReadiness } from '#domain/summary.ts'
import { READINESS } from '#domain/model.ts'
import { paperName } from '#i18n/paperName.ts'
import { paths } from '#state/paths.ts'
import { countsOf, statusesOf } from './counts.ts'
import { indicatorsOf, type Making } from './input.ts'
import type { GoalCounts, OpeningSlide, StrategySlide } from './slides.ts'

const sourceOf = ({ strategy, i18n }: Making): string =>
  `${i18n.m.common.source}: ${paperName(i18n, { paper: strategy.edition.paper }, strategy.papers)}`

/** Which strategy, edition and day it is about. */
export function openingSlide(making: Making): OpeningSlide {
  const { strategy, today, i18n, texts } = making
  const { m, f } = i18n
  const { label, council, date } = strategy.edition
  return {
    ...{ kind: 'opening', key: 'apning', path: paths.board, source: sourceOf(making) },
    overline: m.common.siteName,
    title: texts.deck.opening,
    lines: [m.shell.edition(label, council, f.date(date)), texts.deck.statusAsOf(f.date(today))],
    notes: [texts.deck.openingNotes, m.shell.footer, m.shell.licence],
  }
}

/** The whole strategy: each goal, and how many of its indicators stand how. */
export function strategySlide(making: Making): StrategySlide {
  const { strategy, i18n, texts } = making
  const { m, t } = i18n
  const { indicators, vision } = strategy
  const ready = countReadiness(indicators).klar
  const meanings = READINESS.map((one) =>
    texts.deck.notes.readiness(
      m.common.readiness[one].toLocaleLowerCase(i18n.locale),
      `${m.common.readinessMeaning[one]}.`,
    ),
  )
  return {
    ...{ kind: 'strategy', key: 'strategi', path: paths.board, source: sourceOf(making) },
    overline: m.common.siteName,
    title: texts.deck.strategyTitle(ready, indicators.length),
    vision: t(vision),
    goals: strategy.goals.map((goal): GoalCounts => {
      const under = indicatorsOf(strategy, goal.id)
      const name = m.common.goalName(t(goal.name), goal.number)
      return { goal, name, ...countsOf(making, under) }
    }),
    notes: [
      texts.deck.strategyNotes,
      texts.deck.summary(
        indicators.length,
        m.charts.list(countsOf(making, indicators).readiness.map(({ text }) => text)),
        m.charts.list(countsOf(making, indicators).status.map(({ text }) => text)),
        statusesOf(making, indicators).overdueText,
      ),
      ...meanings,
      texts.calculation.cutPoints,
    ].filter((note) => indicators.length > 0 || note === texts.deck.strategyNotes),
  }
}
