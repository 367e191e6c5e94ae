import { finding } from '#charts/finding.ts'
import { canDraw, chartPlan } from '#charts/plan.ts'
import { wordsFor } from '#charts/words.ts'
import type { IndicatorSet, Measure, RetiredIndicator } from '#domain/model.ts'
import { latestKnown } from '#domain/observation.ts'
import { countReadiness, headlineOf } from '#domain/summary.ts'
import type { I18n } from '#i18n/context.tsx'
import type { BoardTexts } from '#i18n/texts/board.ts'
import { chartSvg } from './chartSvg.tsx'
import type { ShareCard } from './shareCard.ts'

/** What every card of a set says. */
function frame({ m, f }: I18n, { edition }: IndicatorSet): Pick<ShareCard, 'site' | 'footer'> {
  return {
    site: `${m.common.siteName} – ${m.common.siteTagline}`,
    footer: m.shell.edition(edition.label, edition.council, f.date(edition.date)),
  }
}

function counts(texts: BoardTexts, indicators: IndicatorSet['indicators']): string[] {
  const marks = countReadiness(indicators)
  return [
    `${indicators.length} ${texts.countIndicators(indicators.length)}`,
    `${marks.klar} ${texts.countReadiness(marks.klar, 'klar')}`,
    `${marks['under-arbeid']} ${texts.countReadiness(marks['under-arbeid'], 'under-arbeid')}`,
    `${marks.fremtidig} ${texts.countReadiness(marks.fremtidig, 'fremtidig')}`,
  ]
}

/** The card of the board: the vision, and how many indicators carry each mark. */
export function boardCard(i18n: I18n, texts: BoardTexts, set: IndicatorSet): ShareCard {
  const title = i18n.t(set.vision)
  const lines = [counts(texts, set.indicators).join(' · ')]
  return { ...frame(i18n, set), overline: texts.title, title, lines, chart: null }
}

/** The card of a goal: its name and its counts. */
export function goalCard(i18n: I18n, texts: BoardTexts, set: IndicatorSet, id: string): ShareCard {
  const { m, t } = i18n
  const goal = set.goals.find((one) => one.id === id)
  if (!goal) throw new RangeError(`No goal "${id}" in edition ${set.edition.slug}`)
  return {
    ...frame(i18n, set),
    overline: m.common.goalLevel[goal.level],
    title: m.common.goalName(t(goal.name), goal.number),
    lines: [
      counts(
        texts,
        set.indicators.filter((one) => one.goal === id),
      ).join(' · '),
    ],
    chart: null,
  }
}

/** The card of an indicator that has left the set: what it was called, and when it left. */
export function retiredCard(
  i18n: I18n,
  set: IndicatorSet,
  { name, retiredIn }: RetiredIndicator,
): ShareCard {
  const { m, t } = i18n
  const label = set.editions.find(({ slug }) => slug === retiredIn)?.label ?? retiredIn
  return {
    ...frame(i18n, set),
    ...{ overline: m.status.goal, title: t(name), lines: [m.shell.retiredIn(label)], chart: null },
  }
}

/** «Fastleger: over 80 %» for each group that a chart would compare side by side. */
function groupLines(i18n: I18n, measure: Measure, series: string | null): string[] {
  const words = wordsFor(measure, i18n)
  return (chartPlan(measure, series)?.dots ?? []).flatMap((group) => {
    const latest = latestKnown(group)
    return latest ? [`${words.seriesName(group)}: ${words.full(latest)}`] : []
  })
}

/**
 * The card of an indicator: its finding with its chart, or with its groups' values where there are
 * no lines to draw; its name and mark where there are no figures.
 */
export function indicatorCard(i18n: I18n, set: IndicatorSet, id: string): ShareCard {
  const { m, t } = i18n
  const indicator = set.indicators.find((one) => one.id === id)
  if (!indicator) throw new RangeError(`No indicator "${id}" in edition ${set.edition.slug}`)
  const headline = headlineOf(indicator)
  const measure = indicator.measures.find((one) => one.id === headline?.measure.id)
  const series = headline?.series.id ?? null
  const chart = measure ? chartSvg(i18n, measure, series) : null
  const name = t(indicator.name)
  if (measure && canDraw(measure)) {
    return {
      ...frame(i18n, set),
      overline: name,
      title: finding(measure, series, i18n),
      lines: chart ? [] : groupLines(i18n, measure, series),
      chart,
    }
  }
  const lines = [m.common.readiness[indicator.readiness.value], m.charts.finding.nothing]
  return { ...frame(i18n, set), overline: m.status.goal, title: name, lines, chart: null }
}
