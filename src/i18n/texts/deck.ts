import type { Locale } from '#domain/base.ts'
import { pageTexts } from './pageTexts.ts'

/**
 * Everything that slides say: words of their own, and those of the pages they are made from.
 * Loaded in a language; `useDeckTexts` is the same for components.
 */
export const deckTexts = {
  nb: async () => {
    const [{ deck }, { changes }, { calculation }, { goal }, { indicator }] = await Promise.all([
      import('../messages/nb/deck.ts'),
      import('../messages/nb/changes.ts'),
      import('../messages/nb/calculation.ts'),
      import('../messages/nb/goal.ts'),
      import('../messages/nb/indicator.ts'),
    ])
    return { deck, changes, calculation, goal, indicator }
  },
  nn: async () => {
    const [{ deck }, { changes }, { calculation }, { goal }, { indicator }] = await Promise.all([
      import('../messages/nn/deck.ts'),
      import('../messages/nn/changes.ts'),
      import('../messages/nn/calculation.ts'),
      import('../messages/nn/goal.ts'),
      import('../messages/nn/indicator.ts'),
    ])
    return { deck, changes, calculation, goal, indicator }
  },
  en: async () => {
    const [{ deck }, { changes }, { calculation }, { goal }, { indicator }] = await Promise.all([
      import('../messages/en/deck.ts'),
      import('../messages/en/changes.ts'),
      import('../messages/en/calculation.ts'),
      import('../messages/en/goal.ts'),
      import('../messages/en/indicator.ts'),
    ])
    return { deck, changes, calculation, goal, indicator }
  },
} satisfies Record<Locale, () => Promise<object>>

export const useDeckTexts = pageTexts(deckTexts)

export type DeckTexts = ReturnType<typeof useDeckTexts>
