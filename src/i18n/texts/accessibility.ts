import { pageTexts } from './pageTexts.ts'

/** Texts of /tilgjengelighet. */
export const useAccessibilityTexts = pageTexts({
  nb: async () => (await import('../messages/nb/accessibility.ts')).accessibility,
  nn: async () => (await import('../messages/nn/accessibility.ts')).accessibility,
  en: async () => (await import('../messages/en/accessibility.ts')).accessibility,
})
