import type pptxgen from 'pptxgenjs'
import type { Slide } from '#deck/slides.ts'
import { fit, heightOf } from './fit.ts'
import { COLOURS, FONT, FOOT, INNER, MARGIN, SMALLEST, TOP } from './look.ts'

/** Names by which mend.ts knows the shapes that PowerPoint has places for. */
export const PLACES = { title: 'Title', source: 'Footer', number: 'Slide number' } as const

/** Stands for the slide's own number until mend.ts puts PowerPoint's field there. */
export const NUMBER = '\u2039#\u203a'

export interface Box {
  readonly x: number
  readonly y: number
  readonly w: number
  readonly h: number
}

export type TextStyle = Pick<
  pptxgen.TextPropsOptions,
  'align' | 'bold' | 'color' | 'fontSize' | 'objectName' | 'valign'
>

/** Text in a box whose size was worked out: no margins, from the top. */
export function addText(
  page: pptxgen.Slide,
  text: string | pptxgen.TextProps[],
  box: Box,
  style: TextStyle = {},
): void {
  page.addText(text, {
    ...box,
    margin: 0,
    fontFace: FONT,
    fontSize: SMALLEST,
    color: COLOURS.ink,
    valign: 'top',
    align: 'left',
    // Whoever writes more into the box has it made smaller by PowerPoint.
    fit: 'shrink',
    ...style,
  })
}

const TITLE_SIZES = [30, 28, 26, 24, 22]
/** Two lines in the largest size. */
const TITLE_HEIGHT = 1.02

export interface Head {
  readonly overline: string | null
  readonly title: string
}

/** Overline and title; gives where the slide's own content may begin, in inches. */
export function addHead(page: pptxgen.Slide, { overline, title }: Head): number {
  if (overline) {
    const small = fit(overline, { width: INNER, height: 0.3, sizes: [16, 14] })
    addText(
      page,
      small.text,
      { x: MARGIN, y: TOP, w: INNER, h: 0.3 },
      { color: COLOURS.quiet, fontSize: small.size },
    )
  }
  const top = overline ? TOP + 0.36 : TOP
  const { text, size, height } = fit(title, {
    width: INNER,
    height: TITLE_HEIGHT,
    sizes: TITLE_SIZES,
    bold: true,
  })
  addText(
    page,
    text,
    { x: MARGIN, y: top, w: INNER, h: height },
    { bold: true, fontSize: size, objectName: PLACES.title },
  )
  return top + height + 0.2
}

/** A thin rule from side to side of a box. */
export function addRule(page: pptxgen.Slide, x: number, y: number, w: number): void {
  page.addShape('line', { x, y, w, h: 0, line: { color: COLOURS.rule, width: 1 } })
}

/** Widths of the footer's two parts. */
export const NUMBER_WIDTH = 2.4
export const SOURCE = INNER - NUMBER_WIDTH - 0.3

/** Source left; edition and the slide's number right. */
export function addFoot(page: pptxgen.Slide, source: string, edition: string): void {
  const right = `${edition} · ${NUMBER}`
  const short = fit(right, { width: NUMBER_WIDTH, height: 0.3, sizes: [SMALLEST] }).text
  const left = fit(source, { width: SOURCE, height: 0.5, sizes: [SMALLEST] })
  const y = FOOT + 0.1
  addText(
    page,
    left.text,
    { x: MARGIN, y, w: SOURCE, h: Math.max(0.28, left.height) },
    { color: COLOURS.quiet, objectName: PLACES.source },
  )
  addText(
    page,
    [{ text: short.replace(NUMBER, '') }, { text: NUMBER }],
    { x: MARGIN + INNER - NUMBER_WIDTH, y, w: NUMBER_WIDTH, h: 0.28 },
    { align: 'right', color: COLOURS.quiet, objectName: PLACES.number },
  )
}

/** The presenter's notes: what was cut from the slide first, then the slide's own, and its page. */
export function notesOf(slide: Slide, address: string | null): string {
  const cut = heightOf(slide.title, INNER, 22, true) > TITLE_HEIGHT ? [slide.title] : []
  return [...cut, ...slide.notes, ...(address === null ? [] : [address])].join('\n')
}
