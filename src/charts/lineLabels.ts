import type { Measure, Series } from '#domain/model.ts'
import { figures, inTimeOrder, isBound } from '#domain/observation.ts'
import { midpoint, period } from '#domain/period.ts'
import type { I18n } from '#i18n/context.tsx'
import type { DrawnAmbition, DrawnSeries } from './geometry.ts'
import { TEXT_SIZE, type LabelRequest } from './labels.ts'
import { textWidth, wrap, wrapEvenly } from './textWidth.ts'
import { wordsFor } from './words.ts'

export interface EndVariants {
  readonly series: string
  /** Day since 1970 of the figure that the label stands by. */
  readonly day: number
  readonly variants: readonly (readonly string[])[]
}

/** The label's words broken over lines as narrow as its longest word allows. */
function narrowest(text: string): string[] {
  const longest = Math.max(...text.split(' ').map((word) => textWidth(word, TEXT_SIZE, 600)))
  return wrap(text, longest, TEXT_SIZE, 600)
}

const unlike = (variants: readonly (readonly string[])[]): (readonly string[])[] =>
  variants.filter((lines, i) => variants.findIndex((v) => v.join('\n') === lines.join('\n')) === i)

/** The ways to break a label, the preferred first; `widths` are what its lines may fill. */
export const breakings = (text: string, widths: readonly number[] = [130]): (readonly string[])[] =>
  unlike([
    [text],
    ...widths.map((width) => wrapEvenly(text, width, TEXT_SIZE, 600)),
    narrowest(text),
  ])

/**
 * What stands at each line's end: the name where there are several lines, and the latest figure
 * (or bound). A single line has only the figure, since the title says whose it is.
 */
export function endVariants(measure: Measure, lines: readonly Series[], i18n: I18n): EndVariants[] {
  const words = wordsFor(measure, i18n)
  return lines.flatMap((series) => {
    const latest = figures(series).at(-1) ?? inTimeOrder(series.observations.filter(isBound)).at(-1)
    if (!latest) return []
    const name = lines.length > 1 ? words.seriesName(series) : null
    // A figure holds together when the label is broken.
    const value = words.short(latest).replaceAll(' ', '\u00a0')
    const text = i18n.m.charts.endLabel(name, value)
    const variants = name === null ? [[value]] : breakings(text)
    return [{ series: series.id, day: midpoint(period(latest.period)), variants }]
  })
}

/** Requests for the labels at the lines' ends, the chief series first. */
export function endLabels(
  drawn: readonly Omit<DrawnSeries, 'label'>[],
  ends: readonly EndVariants[],
): LabelRequest[] {
  return drawn.flatMap((s) => {
    const end = ends.find(({ series }) => series === s.series.id)
    const point = s.points.at(-1)
    const bound = s.bounds.at(-1)
    const at = point ?? (bound && { x: bound.x2, y: bound.y })
    if (!end || !at) return []
    const { variants } = end
    return [
      { id: `series:${s.series.id}`, variants, at: { x: at.x, y: at.y, gap: 10 }, manner: 'end' },
    ]
  })
}

/** Requests for the ambitions' labels: over their line, in one line or more. */
export function labelsOver(
  ambitions: readonly Omit<DrawnAmbition, 'label'>[],
  plotWidth: number,
): LabelRequest[] {
  return ambitions.map(({ text, x, y }, index) => ({
    id: `ambition:${index}`,
    variants: breakings(text, [Math.min(220, plotWidth), Math.min(150, plotWidth)]),
    at: { x, y, gap: 11 },
    manner: 'over',
  }))
}
