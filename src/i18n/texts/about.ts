import { pageTexts } from './pageTexts.ts'

/** Texts of /om. */
export const useAboutTexts = pageTexts({
  nb: async () => (await import('../messages/nb/about.ts')).about,
  nn: async () => (await import('../messages/nn/about.ts')).about,
  en: async () => (await import('../messages/en/about.ts')).about,
})
