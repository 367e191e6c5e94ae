import { pageTexts } from './pageTexts.ts'

/** Texts about figures from an API; loaded only in a build that knows one. */
export const useLiveTexts = pageTexts({
  nb: async () => (await import('../messages/nb/live.ts')).live,
  nn: async () => (await import('../messages/nn/live.ts')).live,
  en: async () => (await import('../messages/en/live.ts')).live,
})
