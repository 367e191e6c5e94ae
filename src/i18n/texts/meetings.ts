import { pageTexts } from './pageTexts.ts'

/** Texts of /om/moter. */
export const useMeetingsTexts = pageTexts({
  nb: async () => (await import('../messages/nb/meetings.ts')).meetings,
  nn: async () => (await import('../messages/nn/meetings.ts')).meetings,
  en: async () => (await import('../messages/en/meetings.ts')).meetings,
})
