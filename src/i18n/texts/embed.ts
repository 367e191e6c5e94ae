import { pageTexts } from './pageTexts.ts'

/** Texts of the embedded views. */
export const useEmbedTexts = pageTexts({
  nb: async () => (await import('../messages/nb/embed.ts')).embed,
  nn: async () => (await import('../messages/nn/embed.ts')).embed,
  en: async () => (await import('../messages/en/embed.ts')).embed,
})
