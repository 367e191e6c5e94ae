import { pageTexts } from './pageTexts.ts'

/** Texts of /presentasjon and of the show. */
export const usePresentationTexts = pageTexts({
  nb: async () => (await import('../messages/nb/presentation.ts')).presentation,
  nn: async () => (await import('../messages/nn/presentation.ts')).presentation,
  en: async () => (await import('../messages/en/presentation.ts')).presentation,
})
