import { finding } from '#charts/finding.ts'
import { subtitle } from '#charts/subtitle.ts'
import type { Indicator } from '#domain/model.ts'
import { inTimeOrder, latestKnown } from '#domain/observation.ts'
import { paths } from '#state/paths.ts'
import { dataSourceOf, factsOf, factsWithoutFigures } from './facts.ts'
import { footnotesOf } from './footnotes.ts'
import { goalNameOf, type Making } from './input.ts'
import { cite, indicatorNotes } from './notes.ts'
import type { IndicatorSlide, TowardsSlide, WithoutFiguresSlide } from './slides.ts'
import { drawn, subjectOf, type DrawnSubject, type Subject } from './subject.ts'
import { towardsOf } from './towards.ts'

/** So long a name of a register leaves no room for the paper. */
const LONGEST_SOURCE = 60

/** «Pasientens legemiddelliste · Kilde: NHN / Reseptformidleren, NUIT 20.11.2025, lysbilde 107». */
function sourceLine(subject: Subject): string {
  const { making, indicator, headline } = subject
  const { m, t } = making.i18n
  const register = dataSourceOf(subject)
  const shown = headline && latestKnown(headline.series)
  const latest = shown ?? inTimeOrder(subject.indicator.measures.flatMap(observations)).at(-1)
  const read = latest?.source ?? indicator.sources.at(-1)
  const told = [
    ...(register !== null && register.length <= LONGEST_SOURCE ? [register] : []),
    ...(read ? [cite(subject, read)] : []),
  ]
  const name = t(indicator.name)
  return told.length > 0 ? `${name} · ${m.common.source}: ${told.join(', ')}` : name
}

const observations = ({ role, series }: Indicator['measures'][number]) =>
  role === 'indicator' ? series.flatMap((one) => one.observations) : []

function frame(subject: Subject) {
  const { indicator } = subject
  return {
    key: indicator.id,
    path: paths.indicator(indicator.id),
    source: sourceLine(subject),
    notes: indicatorNotes(subject),
    indicator,
  }
}

function withFigures(subject: DrawnSubject): IndicatorSlide {
  const { making, indicator, measure, headlineSeries, plan } = subject
  const { i18n } = making
  const shown = plan ? [...new Set([...plan.lines, ...plan.dots])] : []
  return {
    ...frame(subject),
    ...{ kind: 'indicator', measure, headlineSeries },
    overline: goalNameOf(making, indicator.goal),
    title: finding(measure, headlineSeries, i18n),
    subtitle: subtitle(measure, shown, i18n),
    facts: factsOf(subject),
    towards: towardsOf(subject).onSlide,
    footnotes: footnotesOf(subject),
  }
}

function withoutFigures(subject: Subject): WithoutFiguresSlide {
  const { making, indicator } = subject
  const { i18n, texts } = making
  const { m, t } = i18n
  const { missing, readiness } = indicator
  return {
    ...frame(subject),
    kind: 'withoutFigures',
    overline: texts.deck.overline(
      goalNameOf(making, indicator.goal),
      m.common.readiness[readiness.value],
    ),
    title: texts.deck.noFigures(t(indicator.name)),
    why: missing ? t(missing.why) : `${m.charts.capital(m.row.nothing[readiness.value])}.`,
    facts: factsWithoutFigures(subject),
  }
}

/** An indicator's slide, and those that its barriers and measures need. */
export function indicatorSlides(
  making: Making,
  indicator: Indicator,
): (IndicatorSlide | WithoutFiguresSlide | TowardsSlide)[] {
  const status = making.statuses.get(indicator.id)
  if (!status) return []
  const subject = subjectOf(making, indicator, status)
  const found = drawn(subject)
  const after = towardsOf(subject).after(goalNameOf(making, indicator.goal), sourceLine(subject))
  return [found ? withFigures(found) : withoutFigures(subject), ...after]
}
