import { pageTexts } from './pageTexts.ts'

/** Texts of «Slik er dette regnet ut» and «Hva skal til?». */
export const useCalculationTexts = pageTexts({
  nb: async () => (await import('../messages/nb/calculation.ts')).calculation,
  nn: async () => (await import('../messages/nn/calculation.ts')).calculation,
  en: async () => (await import('../messages/en/calculation.ts')).calculation,
})

export type CalculationTexts = ReturnType<typeof useCalculationTexts>
