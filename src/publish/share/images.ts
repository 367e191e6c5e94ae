import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { Resvg } from '@resvg/resvg-js'
import subsetFont from 'subset-font'
import { imageFile, pagesOf, siteFolder, type PageEntry } from '#app/pages.ts'
import type { IndicatorSet } from '#domain/model.ts'
import { boardCard, goalCard, indicatorCard, retiredCard } from '#export/cards.ts'
import { pictureStyles } from '#export/pictureStyles.ts'
import { CARD, shareCardSvg, type ShareCard } from '#export/shareCard.ts'
import { createI18n, type I18n } from '#i18n/context.tsx'
import { loadMessages } from '#i18n/messages.ts'
import { loadBoardTexts, type BoardTexts } from '#i18n/texts/board.ts'
import { CHARACTERS } from '../fontCharacters.ts'
import type { PageSet } from '../pages/writePages.ts'

const SHEETS = ['src/ui/theme/tokens.css', 'src/charts/colours.css', 'src/charts/chart.css']
const FONT = 'src/ui/fonts/work-sans.woff2'

/** The site's font as files that the renderer reads: one for each weight, into `folder`. */
async function fontFiles(folder: string): Promise<string[]> {
  const font = await readFile(FONT)
  return Promise.all(
    [400, 600].map(async (weight) => {
      const file = join(folder, `work-sans-${weight}.ttf`)
      const cut = await subsetFont(font, CHARACTERS, {
        targetFormat: 'truetype',
        variationAxes: { wght: weight },
      })
      await writeFile(file, cut)
      return file
    }),
  )
}

function cardOf(i18n: I18n, texts: BoardTexts, set: IndicatorSet, { id }: PageEntry): ShareCard {
  if (id === undefined) return boardCard(i18n, texts, set)
  const retired = set.retired.find((one) => one.id === id)
  if (retired) return retiredCard(i18n, set, retired)
  const isGoal = set.goals.some((goal) => goal.id === id)
  return isGoal ? goalCard(i18n, texts, set, id) : indicatorCard(i18n, set, id)
}

/** Draws a set's cards as PNG below `outDir`; returns how many. */
export async function writeShareImages(
  outDir: string,
  sets: readonly Pick<PageSet, 'locale' | 'set' | 'archived'>[],
): Promise<number> {
  const styles = pictureStyles(await Promise.all(SHEETS.map((file) => readFile(file, 'utf8'))))
  const folder = await mkdtemp(join(tmpdir(), 'e-helse-fonts-'))
  try {
    const font = { fontFiles: await fontFiles(folder), loadSystemFonts: false }
    let count = 0
    for (const { locale, set, archived } of sets) {
      const i18n = createI18n(locale, await loadMessages(locale))
      const texts = await loadBoardTexts(locale)
      for (const page of pagesOf(set)) {
        const file = imageFile(page, siteFolder(locale, archived))
        if (file === null) continue
        const target = join(outDir, file)
        const png = new Resvg(shareCardSvg(cardOf(i18n, texts, set, page), styles), {
          font: { ...font, defaultFontFamily: 'Work Sans' },
          fitTo: { mode: 'width', value: CARD.width },
        })
        await mkdir(dirname(target), { recursive: true })
        await writeFile(target, png.render().asPng())
        count += 1
      }
    }
    return count
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}
