import { use } from 'react'
import { useI18n } from './context.tsx'
import type { Locale } from './format.ts'

/**
 * Long texts that one page alone needs, loaded with it in the page's language. The hook suspends
 * until they are here.
 */
function pageTexts<T>(load: { readonly nb: () => Promise<T> }): () => T {
  const loaded = new Map<Locale, Promise<T>>()
  return function usePageTexts() {
    const { locale } = useI18n()
    // Only bokmål exists so far; the other languages get their loaders with their texts.
    const texts = loaded.get(locale) ?? load.nb()
    loaded.set(locale, texts)
    return use(texts)
  }
}

/** Texts of /om. */
export const useAboutTexts = pageTexts({
  nb: async () => (await import('./messages/nb/about.ts')).about,
})

/** Texts of /tilgjengelighet. */
export const useAccessibilityTexts = pageTexts({
  nb: async () => (await import('./messages/nb/accessibility.ts')).accessibility,
})

/** Texts of /data. */
export const useDataTexts = pageTexts({
  nb: async () => (await import('./messages/nb/data.ts')).data,
})

/** Texts of /om/metode. */
export const useMethodTexts = pageTexts({
  nb: async () => (await import('./messages/nb/method.ts')).method,
})

/** Texts of the edition chooser. */
export const useEditionTexts = pageTexts({
  nb: async () => (await import('./messages/nb/editions.ts')).editions,
})

/** Texts of a goal's page. */
export const useGoalTexts = pageTexts({
  nb: async () => (await import('./messages/nb/goal.ts')).goal,
})

/** Texts of an indicator's page. */
export const useIndicatorTexts = pageTexts({
  nb: async () => (await import('./messages/nb/indicator.ts')).indicator,
})

export type IndicatorTexts = ReturnType<typeof useIndicatorTexts>

/** Texts of «Slik er dette regnet ut» and «Hva skal til?». */
export const useCalculationTexts = pageTexts({
  nb: async () => (await import('./messages/nb/calculation.ts')).calculation,
})

export type CalculationTexts = ReturnType<typeof useCalculationTexts>

/** Texts of «Bruk og del» and «Meld feil». */
export const useShareTexts = pageTexts({
  nb: async () => (await import('./messages/nb/share.ts')).share,
})

/** Texts of /om/moter. */
export const useMeetingsTexts = pageTexts({
  nb: async () => (await import('./messages/nb/meetings.ts')).meetings,
})

/** Texts of /endringer. */
export const useChangesTexts = pageTexts({
  nb: async () => (await import('./messages/nb/changes.ts')).changes,
})

export type ChangesTexts = ReturnType<typeof useChangesTexts>
