import { dotPlot } from '#charts/dotPlot.ts'
import { finding } from '#charts/finding.ts'
import { chartPlan } from '#charts/plan.ts'
import { summaryOf } from '#charts/summary.ts'
import { wordsFor } from '#charts/words.ts'
import type { IndicatorSlide } from '#deck/slides.ts'
import type { Measure, Series } from '#domain/model.ts'
import { figures, inTimeOrder, isBound } from '#domain/observation.ts'
import type pptxgen from 'pptxgenjs'
import { barModel, barSheet, barXml } from '../chart/bars.ts'
import { lineModel } from '../chart/lineModel.ts'
import { lineSheet, lineXml } from '../chart/lineXml.ts'
import { addChart, type Drawing } from '../draw.ts'
import { shorten } from '../fit.ts'
import { addText, type Box } from '../frame.ts'
import { COLOURS } from '../look.ts'
import { addTable, tablePages } from '../tables.ts'

/** What is drawn of an indicator's measure. */
export interface Charts {
  readonly lines: readonly Series[]
  /** Groups to compare, highest first. */
  readonly groups: readonly Series[]
  /** The same and those on other slides: what sets the axis. */
  readonly all: readonly Series[]
  /** Series that only bounds are known of: a table tells them, since no point may be drawn. */
  readonly bounds: readonly Series[]
  readonly measure: Measure
}

/** Longer names would leave the chart no room. */
const LONGEST_NAME = 60

function shortNames(measure: Measure): Measure {
  const short = (series: Series): Series => ({
    ...series,
    name: Object.fromEntries(
      Object.entries(series.name).map(([locale, text]) => [
        locale,
        shorten(text ?? '', LONGEST_NAME),
      ]),
    ),
  })
  return { ...measure, series: measure.series.map(short) }
}

/** What the pages would draw, in the forms that PowerPoint has. */
export function chartsOf({ measure, headlineSeries }: IndicatorSlide): Charts {
  const short = shortNames(measure)
  const plan = chartPlan(short, headlineSeries)
  const lines = plan?.lines ?? []
  const nothing = lines.every((series) => figures(series).length === 0)
  const groups = dotPlot(short, plan?.dots ?? []).rows.map((row) => row.series)
  const onlyBounds = nothing && short.ambitions.length === 0
  return {
    lines: onlyBounds ? [] : lines,
    groups,
    all: groups,
    bounds: onlyBounds ? lines : [],
    measure: short,
  }
}

/** Lines over time; the axis is enlarged where `zoomMax` says so. */
export function addLines(
  page: pptxgen.Slide,
  drawing: Drawing,
  { measure, lines }: Charts,
  box: Box,
  indicator: string,
): void {
  const { i18n, texts, language } = drawing
  const model = lineModel({ measure, lines, width: box.w * 72, height: box.h * 72, i18n })
  const sheet = lineSheet(model, texts, i18n)
  const { m, t } = i18n
  const name = m.charts.chartName(indicator, t(measure.name), [])
  const alt = `${name}. ${summaryOf(measure, lines, i18n)}`
  addChart(page, drawing, { sheet, xml: lineXml(model, sheet, i18n, language) }, box, alt)
}

const HEADING = 0.34
/** A bar with the air around it, in inches. */
export const BAR = 0.36

/** Height that groups take, with their heading and the ambitions under it. */
export const groupsHeight = (groups: number, ambitions: number): number =>
  HEADING + groups * BAR + 0.1 + ambitions * 0.28

/** Groups as bars, with what period they are for above, and the ambitions below. */
export function addGroups(
  page: pptxgen.Slide,
  drawing: Drawing,
  { measure, groups, all }: Charts,
  box: Box,
): void {
  const { i18n, texts, language } = drawing
  const { m, f, t } = i18n
  const model = barModel(measure, groups, all)
  const provisional = model.rows.every(({ shown }) => shown.status === 'P')
  const doubtful = model.rows.every((row) => row.doubtful)
  const period = model.period === null ? null : f.period(model.period)
  const title = m.charts.groupsTitle(period, provisional, doubtful)
  addText(page, title, { ...box, h: HEADING }, { bold: true })
  const words = wordsFor(measure, i18n, groups)
  const ambitions = inTimeOrder(measure.ambitions).map((ambition) => words.ambition(ambition))
  const below = ambitions.length * 0.28
  const sheet = barSheet(model, texts, i18n)
  const rows = model.rows.map(
    ({ series, shown }) => `${t(series.name)}: ${words.full(shown)} ${words.at(shown.period)}.`,
  )
  const alt = [`${texts.barChart(t(measure.name))}.`, ...rows, ...ambitions.map((a) => `${a}.`)]
  addChart(
    page,
    drawing,
    { sheet, xml: barXml(model, sheet, language) },
    { ...box, y: box.y + HEADING, h: box.h - HEADING - below },
    alt.join(' '),
  )
  if (ambitions.length > 0)
    addText(
      page,
      ambitions.join('\n'),
      { ...box, y: box.y + box.h - below, h: below },
      {
        color: COLOURS.wanted,
        bold: true,
      },
    )
}

/** Limits by period, in a table. */
export function addBounds(
  page: pptxgen.Slide,
  drawing: Drawing,
  { measure, bounds }: Charts,
  box: Box,
): void {
  const { i18n, texts } = drawing
  const words = wordsFor(measure, i18n, bounds)
  const rows = bounds.flatMap((series) =>
    inTimeOrder(series.observations.filter(isBound)).map((bound) => [
      { text: i18n.f.period(bound.period) },
      ...(bounds.length > 1 ? [{ text: words.seriesName(series) }] : []),
      { text: words.full(bound), bold: true },
    ]),
  )
  const many = bounds.length > 1
  const table = {
    head: [texts.period, ...(many ? [texts.group] : []), texts.value],
    rows,
    widths: many ? [box.w * 0.3, box.w * 0.4, box.w * 0.3] : [box.w * 0.5, box.w * 0.5],
  }
  // The latest where there is no room for all.
  const [latest] = tablePages({ ...table, rows: rows.toReversed() }, box.h)
  if (!latest) return
  const shown = { ...latest, rows: latest.rows.toReversed() }
  addTable(page, drawing, table, shown, box, finding(measure, null, i18n))
}
