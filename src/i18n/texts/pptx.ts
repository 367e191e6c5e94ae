import type { Locale } from '#domain/base.ts'
import type { pptx } from '../messages/nb/pptx.ts'
import { pageTexts } from './pageTexts.ts'

export type PptxTexts = typeof pptx

const LOAD: { readonly [language in Locale]: () => Promise<PptxTexts> } = {
  nb: async () => (await import('../messages/nb/pptx.ts')).pptx,
  nn: async () => (await import('../messages/nn/pptx.ts')).pptx,
  en: async () => (await import('../messages/en/pptx.ts')).pptx,
}

/** Texts of «Last ned PowerPoint» and of its file, loaded in the page's language. */
export const usePptxTexts = pageTexts(LOAD)
