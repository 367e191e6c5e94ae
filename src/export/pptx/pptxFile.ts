import Zip from 'jszip'
import Pptx from 'pptxgenjs'
import type { Locale } from '#domain/base.ts'
import type { Deck, Slide } from '#deck/slides.ts'
import type { I18n } from '#i18n/context.tsx'
import type { PptxTexts } from '#i18n/texts/pptx.ts'
import { cleanDeck } from './clean.ts'
import type { Drawing } from './draw.ts'
import { FONT } from './look.ts'
import { mendPackage } from './pack.ts'
import { drawGoal } from './slides/goal.ts'
import { drawIndicator } from './slides/indicator.ts'
import { drawOpening } from './slides/opening.ts'
import { drawPoints } from './slides/points.ts'
import { drawStrategy } from './slides/strategy.ts'
import { drawWithoutFigures } from './slides/withoutFigures.ts'

export interface PptxOptions {
  readonly i18n: I18n
  readonly texts: PptxTexts
  /** Full address of a page within language and edition; written in the notes. */
  readonly address?: (path: string) => string
  /** Slides drawn so far; `done` is `total` while the file is packed. */
  readonly onProgress?: (done: number, total: number) => void
}

/** What PowerPoint calls the languages. */
const LANGUAGES: Record<Locale, string> = { nb: 'nb-NO', nn: 'nn-NO', en: 'en-GB' }

export const PPTX_TYPE = 'application/vnd.openxmlformats-officedocument.presentationml.presentation'

function draw(slide: Slide, drawing: Drawing): void {
  switch (slide.kind) {
    case 'opening':
      return drawOpening(slide, drawing)
    case 'strategy':
      return drawStrategy(slide, drawing)
    case 'goal':
      return drawGoal(slide, drawing)
    case 'indicator':
      return drawIndicator(slide, drawing)
    case 'withoutFigures':
      return drawWithoutFigures(slide, drawing)
    case 'towards':
    case 'changes':
    case 'questions':
      return drawPoints(slide, drawing)
  }
}

/** Lets the page show how far it has come. */
const breathe = (): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, 0)
  })

/**
 * The deck as a PowerPoint file: native charts with their sheets, tables, notes. A slide of the
 * deck may become more than one, since nothing is smaller than 14 points. The libraries come with
 * this module, which is therefore imported only when the reader asks for the file.
 */
export async function pptxFile(
  deck: Deck,
  { i18n, texts, address, onProgress }: PptxOptions,
): Promise<Uint8Array<ArrayBuffer>> {
  const clean = cleanDeck(deck)
  const file = new Pptx()
  file.layout = 'LAYOUT_WIDE'
  file.title = clean.title
  file.subject = clean.edition
  file.author = i18n.m.common.siteName
  file.company = i18n.m.common.siteTagline
  file.theme = { headFontFace: FONT, bodyFontFace: FONT }
  const language = LANGUAGES[i18n.locale]
  const drawing: Drawing = {
    deck: clean,
    i18n,
    texts,
    language,
    address: address ?? null,
    newPage: () => file.addSlide(),
    charts: [],
    described: new Map(),
  }
  for (const [index, slide] of clean.slides.entries()) {
    onProgress?.(index, clean.slides.length)
    await breathe()
    draw(slide, drawing)
  }
  onProgress?.(clean.slides.length, clean.slides.length)
  await breathe()
  const written = await file.write({ outputType: 'uint8array' })
  const zip = await Zip.loadAsync(written)
  await mendPackage(zip, { ...drawing }, () => new Zip())
  const packed = await zip.generateAsync({ type: 'uint8array', compression: 'DEFLATE' })
  return new Uint8Array(packed)
}
