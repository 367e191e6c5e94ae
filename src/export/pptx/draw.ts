import type pptxgen from 'pptxgenjs'
import type { Deck, Slide } from '#deck/slides.ts'
import type { I18n } from '#i18n/context.tsx'
import type { PptxTexts } from '#i18n/texts/pptx.ts'
import type { Box, Head } from './frame.ts'
import { addFoot, addHead, notesOf } from './frame.ts'
import { shorten } from './fit.ts'
import type { Sheet } from './chart/workbook.ts'

/** A chart's own part and the sheet behind it, to be put where pptxgenjs keeps a place for them. */
export interface ChartPart {
  readonly xml: string
  readonly sheet: Sheet
}

/** What the slides are drawn with. */
export interface Drawing {
  readonly deck: Deck
  readonly i18n: I18n
  readonly texts: PptxTexts
  /** BCP 47 of the texts: `nb-NO`. */
  readonly language: string
  /** Full address of a page; null where the file is made without one. */
  readonly address: ((path: string) => string) | null
  readonly newPage: () => pptxgen.Slide
  /** Charts in the order they were added. */
  readonly charts: ChartPart[]
  /** Descriptions of tables, by the name of their shape. */
  readonly described: Map<string, string>
}

/** A new page with foot and notes; its title is for the caller to add. */
export function addPageWithoutHead(
  { deck, newPage, address }: Drawing,
  slide: Slide,
): pptxgen.Slide {
  const page = newPage()
  addFoot(page, slide.source, deck.edition)
  page.addNotes(notesOf(slide, address?.(slide.path) ?? null))
  return page
}

/** A new page with head, foot and notes; gives where its content begins. */
export function addPage(
  drawing: Drawing,
  slide: Slide,
  head: Head = slide,
): { readonly page: pptxgen.Slide; readonly top: number } {
  const page = addPageWithoutHead(drawing, slide)
  return { page, top: addHead(page, head) }
}

/** Longer descriptions are not read to their end. */
const LONGEST_ALT = 2000

/** Text that pptxgenjs writes into a chart's place, and pptxFile.ts knows it by. */
export const chartKey = (index: number): string => `chart-${index}-`

/** Keeps a place for a chart; its own part is put there when the file is packed. */
export function addChart(
  page: pptxgen.Slide,
  { charts }: Drawing,
  part: ChartPart,
  box: Box,
  alt: string,
): void {
  const name = chartKey(charts.length)
  charts.push(part)
  page.addChart('line', [{ name, labels: ['1'], values: [1] }], {
    ...box,
    altText: shorten(alt, LONGEST_ALT),
    objectName: `Chart ${charts.length}`,
  })
}
