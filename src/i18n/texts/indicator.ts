import { pageTexts } from './pageTexts.ts'

/** Texts of an indicator's page. */
export const useIndicatorTexts = pageTexts({
  nb: async () => (await import('../messages/nb/indicator.ts')).indicator,
  nn: async () => (await import('../messages/nn/indicator.ts')).indicator,
  en: async () => (await import('../messages/en/indicator.ts')).indicator,
})

export type IndicatorTexts = ReturnType<typeof useIndicatorTexts>
