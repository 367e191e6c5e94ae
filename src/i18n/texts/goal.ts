import { pageTexts } from './pageTexts.ts'

/** Texts of a goal's page. */
export const useGoalTexts = pageTexts({
  nb: async () => (await import('../messages/nb/goal.ts')).goal,
  nn: async () => (await import('../messages/nn/goal.ts')).goal,
  en: async () => (await import('../messages/en/goal.ts')).goal,
})
