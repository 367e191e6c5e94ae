import { isFigure } from '#domain/observation.ts'
import type { Observation, Series } from '#domain/model.ts'
import { midpoint, period } from '#domain/period.ts'
import type { Names } from './names.ts'
import type { Panel } from './panels.ts'
import type { Point, Values } from './values.ts'
import {
  ambitionAmong,
  differenceText,
  observationText,
  valueText,
  type Wording,
} from './wording.ts'

/** A place in time that the reader can stop at. */
export interface Stop {
  readonly period: string
  readonly day: number
}

export interface ReadingLine {
  readonly key: string
  /** 0–5: mark before the line; null for those without one. */
  readonly style: number | null
  readonly text: string
}

/**
 * Every period with something known or missing within the shown days, and every ambition's last
 * day, in time order. Where series are chosen, those behind add no stops.
 */
export function stopsOf(
  panels: readonly Panel[],
  [first, last]: readonly [number, number],
): Stop[] {
  const lines = panels.flatMap((panel) => panel.lines)
  const walked = lines.length > 0 ? lines : panels.flatMap((panel) => panel.behind)
  const days = new Map<string, number>()
  for (const { series } of walked)
    for (const { period: id } of series.observations)
      if (!days.has(id)) days.set(id, midpoint(period(id)))
  for (const panel of panels)
    for (const { ambition, due } of panel.ambitions)
      if (!days.has(ambition.period)) days.set(ambition.period, due)
  return [...days]
    .map(([id, day]) => ({ period: id, day }))
    .filter(({ day }) => day >= first && day <= last)
    .toSorted((a, b) => a.day - b.day)
}

/** The series' observation for the period; else the one whose own period covers its middle. */
export function observationAt(series: Series, stop: Stop): Observation | undefined {
  const exact = series.observations.find((o) => o.period === stop.period)
  if (exact) return exact
  return series.observations.find((o) => {
    const { start, end } = period(o.period)
    return o.value !== null && start <= stop.day && stop.day <= end
  })
}

/** Everything that all panels tell of one stop, in the order of the panels. */
export function readingAt(
  wording: Wording,
  panels: readonly Panel[],
  names: Names,
  stop: Stop,
): ReadingLine[] {
  const { i18n, texts } = wording
  const say = i18n.m.charts.reading
  const several = panels.flatMap((panel) => panel.measures).length > 1
  return panels.flatMap((panel): ReadingLine[] => {
    const values = panel.lines.flatMap((line): ReadingLine[] => {
      const observation = observationAt(line.series, stop)
      if (!observation) return []
      const { base, runs } = line.values
      const drawn = runs.some((run) => run.some(({ figure }) => figure === observation))
      const whole = observationText(wording, line.measure, observation, drawn ? base : null)
      // A figure that the others are not counted against must not be heard as one of them.
      const told =
        line.values.apart > 0 && !drawn && isFigure(observation)
          ? texts.notComparable(whole)
          : whole
      const text =
        observation.period === stop.period
          ? told
          : texts.covering(told, i18n.f.period(observation.period))
      const name = names.of.get(line.key) ?? ''
      return [{ key: line.key, style: line.style, text: say.line(name, text) }]
    })
    const breaks = panel.breaks
      .filter(({ at }) => at === stop.period)
      .map(({ indicator, measure }) => ({
        key: `${panel.id} ${indicator.id} ${measure.id} break`,
        style: null,
        text: several ? say.line(i18n.t(indicator.name), say.break) : say.break,
      }))
    const ambitions = panel.ambitions
      .filter(({ ambition }) => ambition.period === stop.period)
      .map((ambition) => {
        const text = ambitionAmong(wording, panels, panel, ambition, names.of)
        return { key: `${panel.id} ${text}`, style: null, text }
      })
    return [...values, ...behindLine(wording, panel, stop), ...breaks, ...ambitions]
  })
}

function pointAt({ runs }: Values, id: string): Point | undefined {
  for (const run of runs) for (const point of run) if (point.period === id) return point
  return undefined
}

/** The series behind are told as one: how many have a figure here, and from what to what. */
function behindLine(wording: Wording, panel: Panel, stop: Stop): ReadingLine[] {
  let low: { value: number; text: () => string } | null = null
  let high: { value: number; text: () => string } | null = null
  let count = 0
  for (const { measure, values } of panel.behind) {
    const point = pointAt(values, stop.period)
    if (!point) continue
    const { base } = values
    const { value, figure } = point
    const text = (): string =>
      base ? differenceText(wording, measure, figure, base) : valueText(wording, measure, figure)
    count += 1
    if (!low || value < low.value) low = { value, text }
    if (!high || value > high.value) high = { value, text }
  }
  if (!low || !high) return []
  const text = wording.texts.others(count, low.text(), high.text())
  return [{ key: `${panel.id} behind`, style: null, text }]
}
