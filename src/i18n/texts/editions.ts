import { pageTexts } from './pageTexts.ts'

/** Texts of the edition chooser. */
export const useEditionTexts = pageTexts({
  nb: async () => (await import('../messages/nb/editions.ts')).editions,
  nn: async () => (await import('../messages/nn/editions.ts')).editions,
  en: async () => (await import('../messages/en/editions.ts')).editions,
})
