import { decimalsIn, isDoubtful } from '#charts/words.ts'
import type { I18n } from '#i18n/context.tsx'
import type { ExploreTexts } from '#i18n/texts/explore.ts'
import type { Measure, Observation } from '#domain/model.ts'
import { isBound, isFigure, type Figure } from '#domain/observation.ts'
import { period } from '#domain/period.ts'
import type { Panel, PanelAmbition } from './panels.ts'

/** The reader's language, and the words of «Utforsk» in it. */
export interface Wording {
  readonly i18n: I18n
  readonly texts: ExploreTexts
}

/** «om lag 50 %», «over 80 %», «2 150 pasienter» */
export function valueText({ i18n: { m, f, t } }: Wording, measure: Measure, o: Figure): string {
  const value = m.common.qualified(o.qualifier, f.value(o.value, measure.unit, decimalsIn(measure)))
  return measure.counted ? m.charts.counted(value, t(measure.counted)) : value
}

/** «+2,3 prosentpoeng», «−40 pasienter», «±0» */
export function changeText({ i18n, texts }: Wording, measure: Measure, change: number): string {
  const { m, f, t } = i18n
  const number = f.number(Math.abs(change), decimalsIn(measure))
  const signed = texts.signed(change > 0 ? '+' : change < 0 ? '−' : '±', number)
  if (measure.unit === 'percent') return texts.points(signed)
  return measure.counted ? m.charts.counted(signed, t(measure.counted)) : signed
}

/** The change from a baseline; «om lag» where either figure is. */
export function differenceText(wording: Wording, measure: Measure, o: Figure, base: Figure) {
  return wording.i18n.m.common.qualified(
    base.qualifier === 'about' ? 'about' : o.qualifier,
    changeText(wording, measure, Number((o.value - base.value).toFixed(6))),
  )
}

/** What weakens an observation: «foreløpig tall», «usikkert tall», «anslag», its answers. */
export function remarksOf({ i18n: { m, f }, texts }: Wording, o: Observation): string[] {
  const say = m.charts.reading
  return [
    ...(o.status === 'P' ? [say.provisional] : []),
    ...(o.status === 'E' ? [texts.estimated] : []),
    ...(isDoubtful(o) ? [say.doubtful] : []),
    ...(o.n === undefined ? [] : [say.n(f.number(o.n))]),
  ]
}

/** An observation as it is told, whole: missing and bounds too, and the change from a baseline. */
export function observationText(
  wording: Wording,
  measure: Measure,
  o: Observation,
  base: Figure | null,
): string {
  const { i18n, texts } = wording
  const say = i18n.m.charts.reading
  if (!isFigure(o)) {
    if (!isBound(o)) return say.missing
    return say.remarks(say.bound(valueText(wording, measure, o)), remarksOf(wording, o))
  }
  const value = valueText(wording, measure, o)
  if (!base) return say.remarks(value, remarksOf(wording, o))
  const change = differenceText(wording, measure, o, base)
  const sum = texts.calculation(valueText(wording, measure, base), value)
  return say.remarks(change, [sum, ...remarksOf(wording, o)])
}

/** Heading of a panel: what its axis measures. */
export function panelTitle({ i18n: { t }, texts }: Wording, panel: Panel, base: string | null) {
  const counted = panel.counted && t(panel.counted)
  if (panel.unit === 'percent') return base === null ? texts.percentPanel : texts.changePercent
  return base === null ? texts.countPanel(counted) : texts.changeCount(counted)
}

/** As `ambitionText`, where it is told outside its panel: then whose it is must be said. */
export function ambitionAmong(
  wording: Wording,
  panels: readonly Panel[],
  panel: Panel,
  ambition: PanelAmbition,
  names: ReadonlyMap<string, string>,
): string {
  const text = ambitionText(wording, panel, ambition, names)
  const said = panel.measures.length > 1 || (ambition.line !== null && panel.lines.length > 1)
  if (said || panels.length === 1) return text
  return wording.texts.ambitionFor(wording.i18n.t(ambition.indicator.name), text)
}

/**
 * «Ambisjon 25 % i 2026», with what it is for where more than one thing is drawn. An ambition that
 * is not said to be for a certain series never gets the name of one.
 */
export function ambitionText(
  wording: Wording,
  panel: Panel,
  { measure, indicator, ambition, line, value }: PanelAmbition,
  names: ReadonlyMap<string, string>,
): string {
  const { i18n, texts } = wording
  const { m, f, t } = i18n
  const own = panel.lines.filter((one) => one.measure === measure)
  const alone = own.length === 1 && !panel.behind.some((one) => one.measure === measure)
  const understood = line !== null || (alone && own[0]?.series.id === ambition.series)
  const whose = understood ? undefined : measure.series.find(({ id }) => id === ambition.series)
  const level = f.value(ambition.value, measure.unit)
  const text = m.charts.ambition(
    ambition.standing,
    whose ? t(whose.name) : null,
    measure.counted ? m.charts.counted(level, t(measure.counted)) : level,
    texts.at(f.period(ambition.period), period(ambition.period).kind),
  )
  if (line) {
    const told = texts.changeTo(text, changeText(wording, measure, value))
    return panel.lines.length > 1 ? texts.ambitionFor(names.get(line.key) ?? '', told) : told
  }
  return panel.measures.length > 1 ? texts.ambitionFor(t(indicator.name), text) : text
}
