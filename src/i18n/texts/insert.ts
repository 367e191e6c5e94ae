import { pageTexts } from './pageTexts.ts'

/** Texts of «Bygg inn». */
export const useInsertTexts = pageTexts({
  nb: async () => (await import('../messages/nb/insert.ts')).insert,
  nn: async () => (await import('../messages/nn/insert.ts')).insert,
  en: async () => (await import('../messages/en/insert.ts')).insert,
})
