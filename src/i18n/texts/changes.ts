import { pageTexts } from './pageTexts.ts'

/** Texts of /endringer. */
export const useChangesTexts = pageTexts({
  nb: async () => (await import('../messages/nb/changes.ts')).changes,
  nn: async () => (await import('../messages/nn/changes.ts')).changes,
  en: async () => (await import('../messages/en/changes.ts')).changes,
})

export type ChangesTexts = ReturnType<typeof useChangesTexts>
