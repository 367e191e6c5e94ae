import type { Locale } from '#domain/base.ts'
import { pageTexts } from './pageTexts.ts'

const BOARD = {
  nb: async () => (await import('../messages/nb/board.ts')).board,
  nn: async () => (await import('../messages/nn/board.ts')).board,
  en: async () => (await import('../messages/en/board.ts')).board,
}

/** Texts of the board. */
export const useBoardTexts = pageTexts(BOARD)

/** The same where nothing is drawn: for pictures and descriptions of it. */
export const loadBoardTexts = (locale: Locale) => BOARD[locale]()

export type BoardTexts = ReturnType<typeof useBoardTexts>
