import type { I18n } from '#i18n/context.tsx'
import type { PptxTexts } from '#i18n/texts/pptx.ts'
import type { Deck } from './slides.ts'

/** Slides drawn, of how many; the total is null while the figures are fetched. */
export interface Progress {
  readonly done: number
  readonly total: number | null
}

interface Download {
  readonly makeDeck: () => Promise<Deck>
  readonly fileName: string
  readonly i18n: I18n
  readonly texts: PptxTexts
  readonly address: (path: string) => string
  readonly onProgress: (progress: Progress) => void
}

/** Makes the file and hands it to the reader; null when that went well, else why there is none. */
export async function downloadDeck({
  makeDeck,
  fileName,
  onProgress,
  ...options
}: Download): Promise<string | null> {
  const { texts } = options
  let failure = texts.noFigures
  try {
    const code = Promise.all([import('#export/pptx/pptxFile.ts'), import('#export/save.ts')])
    // Both are asked for at once; which of them failed is told apart below.
    code.catch(() => {})
    const deck = await makeDeck()
    failure = texts.noCode
    const [{ pptxFile, PPTX_TYPE }, { save }] = await code
    if (deck.slides.length === 0) return texts.tooFew
    failure = texts.broken
    const file = await pptxFile(deck, {
      ...options,
      onProgress: (done, total) => onProgress({ done, total }),
    })
    save(new Blob([file], { type: PPTX_TYPE }), fileName)
    return null
  } catch {
    return failure
  }
}
