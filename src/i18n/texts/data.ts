import { pageTexts } from './pageTexts.ts'

/** Texts of /data. */
export const useDataTexts = pageTexts({
  nb: async () => (await import('../messages/nb/data.ts')).data,
  nn: async () => (await import('../messages/nn/data.ts')).data,
  en: async () => (await import('../messages/en/data.ts')).data,
})
