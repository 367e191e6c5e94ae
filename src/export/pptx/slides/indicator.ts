import { drawnValues } from '#charts/plan.ts'
import { zoomMax } from '#charts/valueScale.ts'
import type { Fact, IndicatorSlide } from '#deck/slides.ts'
import type pptxgen from 'pptxgenjs'
import { addPage, type Drawing } from '../draw.ts'
import { fit, heightOf, pages } from '../fit.ts'
import { addText, type Box } from '../frame.ts'
import { COLOURS, FOOT, INNER, MARGIN, SMALLEST } from '../look.ts'
import {
  addBounds,
  addGroups,
  addLines,
  BAR,
  chartsOf,
  groupsHeight,
  type Charts,
} from './charts.ts'
import { drawAbout } from './about.ts'
import { addFacts, factColumns, sizeFact, type SizedFact } from './facts.ts'

const FACTS = 3.5
const GAP = 0.45
const LEFT = INNER - FACTS - GAP

/** Beside the chart stand the facts that are read with it; the others have a slide of their own. */
const BESIDE: readonly Fact['kind'][] = ['latest', 'ambition', 'progress', 'next']

/** A chart lower than this says nothing; where footnotes would make it lower than `HIGH`, they move. */
const LOWEST = 2.2
const HIGH = 3.2

/** Draws what there is to draw; gives the groups that had no room. */
function addPictures(
  page: pptxgen.Slide,
  drawing: Drawing,
  charts: Charts,
  box: Box,
  indicator: string,
): Charts['groups'] {
  const { lines, groups, bounds, measure } = charts
  if (bounds.length > 0) {
    addBounds(page, drawing, charts, box)
    return []
  }
  if (lines.length === 0) {
    const most = Math.max(1, Math.floor((box.h - groupsHeight(0, measure.ambitions.length)) / BAR))
    const some = groups.slice(0, most)
    const h = Math.min(
      box.h,
      groupsHeight(some.length, measure.ambitions.length) + some.length * 0.2,
    )
    addGroups(page, drawing, { ...charts, groups: some }, { ...box, h })
    return groups.slice(most)
  }
  // The line tells the ambition already.
  const lower = { ...charts, measure: { ...measure, ambitions: [] } }
  const needed = groups.length > 0 ? groupsHeight(groups.length, 0) : 0
  const fits = needed > 0 && box.h - needed >= LOWEST
  const h = fits ? box.h - needed - 0.1 : box.h
  addLines(page, drawing, charts, { ...box, h }, indicator)
  if (fits) addGroups(page, drawing, lower, { ...box, y: box.y + h + 0.1, h: needed })
  return fits ? [] : groups
}

/** Facts that fit beside the chart, in smaller figures where that lets all of them in; the others. */
function shareFacts(facts: readonly Fact[], height: number): [SizedFact[], Fact[]] {
  const wanted = facts.filter(({ kind }) => BESIDE.includes(kind))
  const tried = [26, 20].map((largest) =>
    factColumns(
      wanted.map((fact) => sizeFact(fact, FACTS, largest)),
      height,
    ),
  )
  const beside = (tried.find((columns) => columns.length <= 1) ?? tried[0])?.[0] ?? []
  const kept = new Set(beside.map(({ fact }) => fact))
  return [beside, facts.filter((fact) => !kept.has(fact))]
}

/** Footnotes above the footer, as many as leave the chart its room; gives how many and how high. */
function shareNotes(notes: readonly string[], room: number): { count: number; height: number } {
  let [count, height] = [0, 0]
  for (const note of notes) {
    const more = heightOf(note, LEFT, SMALLEST) + 0.05
    if (height + more > room) break
    count += 1
    height += more
  }
  return { count, height }
}

/** The indicator in the form the councils know; what has no room goes on to further slides. */
export function drawIndicator(slide: IndicatorSlide, drawing: Drawing): void {
  const { i18n } = drawing
  const { m, f, t } = i18n
  const { page, top } = addPage(drawing, slide)
  const subtitle = fit(slide.subtitle, { width: LEFT, height: 0.55, sizes: [16, SMALLEST] })
  addText(
    page,
    subtitle.text,
    { x: MARGIN, y: top, w: LEFT, h: subtitle.height },
    { color: COLOURS.quiet, fontSize: subtitle.size },
  )
  const charts = chartsOf(slide)
  const begin = top + subtitle.height + 0.12
  const notes = shareNotes(slide.footnotes, FOOT - begin - HIGH)
  const { unit } = slide.measure
  const zoomed =
    charts.lines.length > 0 ? zoomMax(drawnValues(slide.measure, charts.lines), unit) : null
  const end = FOOT - 0.1 - notes.height - (zoomed === null ? 0.05 : 0.3)
  const box = { x: MARGIN, y: begin, w: LEFT, h: end - begin }
  const left = addPictures(page, drawing, charts, box, t(slide.indicator.name))
  const told = [
    ...(zoomed === null ? [] : [m.charts.zoomed(f.value(zoomed, unit), f.value(100, unit))]),
    ...slide.footnotes.slice(0, notes.count),
  ]
  if (told.length > 0) {
    const heights = told.map((note) => heightOf(note, LEFT, SMALLEST) + 0.05)
    const h = heights.reduce((sum, one) => sum + one, 0)
    addText(
      page,
      told.map((text) => ({ text, options: { breakLine: true, paraSpaceAfter: 3 } })),
      { x: MARGIN, y: FOOT - 0.08 - h, w: LEFT, h },
      { color: COLOURS.quiet, valign: 'bottom' },
    )
  }
  const [beside, others] = shareFacts(slide.facts, FOOT - 0.05 - top)
  addFacts(page, beside, { x: MARGIN + LEFT + GAP, y: top, w: FACTS })
  for (const some of pages(left, FOOT - 2.6, () => BAR)) {
    const next = addPage(drawing, slide, {
      overline: slide.overline,
      title: drawing.texts.groups(t(slide.indicator.name)),
    })
    const h = Math.min(
      FOOT - next.top - 0.1,
      groupsHeight(some.length, slide.measure.ambitions.length) + some.length * 0.25,
    )
    addGroups(
      next.page,
      drawing,
      { ...charts, groups: some },
      { x: MARGIN, y: next.top, w: INNER, h },
    )
  }
  drawAbout(slide, others, slide.footnotes.slice(notes.count), drawing)
}
