import { pageTexts } from './pageTexts.ts'

/** Texts of «Utforsk». */
export const useExploreTexts = pageTexts({
  nb: async () => (await import('../messages/nb/explore.ts')).explore,
  nn: async () => (await import('../messages/nn/explore.ts')).explore,
  en: async () => (await import('../messages/en/explore.ts')).explore,
})

export type ExploreTexts = ReturnType<typeof useExploreTexts>
