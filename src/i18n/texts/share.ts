import { pageTexts } from './pageTexts.ts'

/** Texts of «Bruk og del» and «Meld feil». */
export const useShareTexts = pageTexts({
  nb: async () => (await import('../messages/nb/share.ts')).share,
  nn: async () => (await import('../messages/nn/share.ts')).share,
  en: async () => (await import('../messages/en/share.ts')).share,
})
