import { pageTexts } from './pageTexts.ts'

/** Texts of /om/metode. */
export const useMethodTexts = pageTexts({
  nb: async () => (await import('../messages/nb/method.ts')).method,
  nn: async () => (await import('../messages/nn/method.ts')).method,
  en: async () => (await import('../messages/en/method.ts')).method,
})
