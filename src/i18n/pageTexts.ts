import { use } from 'react'
import type { Locale } from '#domain/base.ts'
import { useI18n } from './context.tsx'

/**
 * Long texts that one page alone needs, loaded with it in the page's language. The hook suspends
 * until they are here.
 */
function pageTexts<T>(load: { readonly [language in Locale]: () => Promise<T> }): () => T {
  const loaded = new Map<Locale, Promise<T>>()
  return function usePageTexts() {
    const { locale } = useI18n()
    const texts = loaded.get(locale) ?? load[locale]()
    loaded.set(locale, texts)
    return use(texts)
  }
}

/** Texts of /om. */
export const useAboutTexts = pageTexts({
  nb: async () => (await import('./messages/nb/about.ts')).about,
  nn: async () => (await import('./messages/nn/about.ts')).about,
  en: async () => (await import('./messages/en/about.ts')).about,
})

/** Texts of /tilgjengelighet. */
export const useAccessibilityTexts = pageTexts({
  nb: async () => (await import('./messages/nb/accessibility.ts')).accessibility,
  nn: async () => (await import('./messages/nn/accessibility.ts')).accessibility,
  en: async () => (await import('./messages/en/accessibility.ts')).accessibility,
})

/** Texts of /data. */
export const useDataTexts = pageTexts({
  nb: async () => (await import('./messages/nb/data.ts')).data,
  nn: async () => (await import('./messages/nn/data.ts')).data,
  en: async () => (await import('./messages/en/data.ts')).data,
})

/** Texts of /om/metode. */
export const useMethodTexts = pageTexts({
  nb: async () => (await import('./messages/nb/method.ts')).method,
  nn: async () => (await import('./messages/nn/method.ts')).method,
  en: async () => (await import('./messages/en/method.ts')).method,
})

/** Texts of the edition chooser. */
export const useEditionTexts = pageTexts({
  nb: async () => (await import('./messages/nb/editions.ts')).editions,
  nn: async () => (await import('./messages/nn/editions.ts')).editions,
  en: async () => (await import('./messages/en/editions.ts')).editions,
})

/** Texts of a goal's page. */
export const useGoalTexts = pageTexts({
  nb: async () => (await import('./messages/nb/goal.ts')).goal,
  nn: async () => (await import('./messages/nn/goal.ts')).goal,
  en: async () => (await import('./messages/en/goal.ts')).goal,
})

/** Texts of an indicator's page. */
export const useIndicatorTexts = pageTexts({
  nb: async () => (await import('./messages/nb/indicator.ts')).indicator,
  nn: async () => (await import('./messages/nn/indicator.ts')).indicator,
  en: async () => (await import('./messages/en/indicator.ts')).indicator,
})

export type IndicatorTexts = ReturnType<typeof useIndicatorTexts>

/** Texts of «Slik er dette regnet ut» and «Hva skal til?». */
export const useCalculationTexts = pageTexts({
  nb: async () => (await import('./messages/nb/calculation.ts')).calculation,
  nn: async () => (await import('./messages/nn/calculation.ts')).calculation,
  en: async () => (await import('./messages/en/calculation.ts')).calculation,
})

export type CalculationTexts = ReturnType<typeof useCalculationTexts>

/** Texts of «Bruk og del» and «Meld feil». */
export const useShareTexts = pageTexts({
  nb: async () => (await import('./messages/nb/share.ts')).share,
  nn: async () => (await import('./messages/nn/share.ts')).share,
  en: async () => (await import('./messages/en/share.ts')).share,
})

/** Texts of /om/moter. */
export const useMeetingsTexts = pageTexts({
  nb: async () => (await import('./messages/nb/meetings.ts')).meetings,
  nn: async () => (await import('./messages/nn/meetings.ts')).meetings,
  en: async () => (await import('./messages/en/meetings.ts')).meetings,
})

/** Texts of /endringer. */
export const useChangesTexts = pageTexts({
  nb: async () => (await import('./messages/nb/changes.ts')).changes,
  nn: async () => (await import('./messages/nn/changes.ts')).changes,
  en: async () => (await import('./messages/en/changes.ts')).changes,
})

export type ChangesTexts = ReturnType<typeof useChangesTexts>
