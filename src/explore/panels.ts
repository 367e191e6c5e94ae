import { textKey } from '#domain/base.ts'
import type { Ambition, Measure, Series, Text, Unit } from '#domain/model.ts'
import { inTimeOrder } from '#domain/observation.ts'
import { midpoint, period } from '#domain/period.ts'
import type { Measured, Pick, Selection } from './select.ts'
import { valuesOf, type Values } from './values.ts'

/** How many series of a panel have a colour and a shape of their own; the others are grey. */
export const STYLED = 6

/** A chosen series with what is drawn of it. */
export interface Line extends Pick {
  /** 0–5: colour and shape; null for those beyond, which are grey. */
  readonly style: number | null
  readonly values: Values
}

export interface PanelAmbition extends Measured {
  readonly ambition: Ambition
  /** The chosen series it is drawn for; null when it is drawn once for the measure. */
  readonly line: Line | null
  readonly value: number
  /** Last day of its period, and the last day something is known of before that. */
  readonly due: number
  readonly from: number | null
}

/** What shares a value axis: all shares, or all that counts the same thing. Never two in one. */
export interface Panel {
  readonly id: string
  readonly unit: Unit
  readonly counted: Text | null
  readonly lines: readonly Line[]
  /** Series behind, without those that are chosen. */
  readonly behind: readonly (Measured & { readonly series: Series; readonly values: Values })[]
  readonly measures: readonly Measured[]
  readonly ambitions: readonly PanelAmbition[]
  readonly breaks: readonly (Measured & { readonly at: string; readonly text: Text })[]
}

const panelId = (measure: Measure): string =>
  measure.unit === 'percent'
    ? 'percent'
    : `count ${measure.counted ? textKey(measure.counted) : ''}`

function ambitionsOf(
  { indicator, measure }: Measured,
  lines: readonly Line[],
  base: string | null,
): PanelAmbition[] {
  const own = lines.filter((line) => line.measure === measure)
  return inTimeOrder(measure.ambitions).flatMap((ambition): PanelAmbition[] => {
    const whose = own.filter(({ series }) => (ambition.series ?? series.id) === series.id)
    const due = period(ambition.period).end
    const lastOf = (of: readonly Line[]): number | null => {
      const days = of.flatMap(({ series }) =>
        series.observations.filter((o) => o.value !== null).map((o) => midpoint(period(o.period))),
      )
      const last = Math.max(...days)
      return days.length > 0 && last < due ? last : null
    }
    if (base === null) {
      const from = lastOf(whose.length > 0 ? whose : own)
      return [{ indicator, measure, ambition, line: null, value: ambition.value, due, from }]
    }
    // Counted from a baseline an ambition is another number for each series.
    return whose.flatMap((line) => {
      const { base: at } = line.values
      if (!at) return []
      const value = Number((ambition.value - at.value).toFixed(6))
      return [{ indicator, measure, ambition, line, value, due, from: lastOf([line]) }]
    })
  })
}

/** The panels of a selection, one for each unit, in the order the selection comes to them. */
export function panelsOf({ picks, behind }: Selection, base: string | null): Panel[] {
  const ids = [...new Set([...picks, ...behind].map(({ measure }) => panelId(measure)))]
  const few = picks.length <= STYLED
  return ids.flatMap((id): Panel[] => {
    const lines = picks
      .filter(({ measure }) => panelId(measure) === id)
      .map((pick, index): Line => ({
        ...pick,
        // Few enough: no two have the same mark, whichever panel they stand in.
        style: few ? picks.indexOf(pick) : index < STYLED ? index : null,
        values: valuesOf(pick.series, pick.measure, base),
      }))
    const back = behind.filter(({ measure }) => panelId(measure) === id)
    const measures = [
      ...new Map([...lines, ...back].map(({ indicator, measure }) => [measure, indicator])),
    ].map(([measure, indicator]) => ({ indicator, measure }))
    const chosen = new Set(lines.map(({ series }) => series))
    const first = measures[0]?.measure
    if (!first) return []
    return [
      {
        id,
        unit: first.unit,
        counted: first.counted ?? null,
        lines,
        behind: back.flatMap(({ indicator, measure }) =>
          measure.series
            .filter((series) => !chosen.has(series))
            .map((series) => ({
              indicator,
              measure,
              series,
              values: valuesOf(series, measure, base),
            })),
        ),
        measures,
        ambitions: measures.flatMap((one) => ambitionsOf(one, lines, base)),
        breaks: measures.flatMap(({ indicator, measure }) =>
          measure.breaks.map(({ at, text }) => ({ indicator, measure, at, text })),
        ),
      },
    ]
  })
}
