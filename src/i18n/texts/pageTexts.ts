import { use } from 'react'
import type { Locale } from '#domain/base.ts'
import { useI18n } from '../context.tsx'

/**
 * Long texts that one page alone needs, loaded with it in the page's language. The hook suspends
 * until they are here; if they do not arrive, the page says so (see app/freshCopy.ts). One file for each, so that no page carries the addresses of all texts.
 */
export function pageTexts<T>(load: { readonly [language in Locale]: () => Promise<T> }): () => T {
  const loaded = new Map<Locale, Promise<T>>()
  return function usePageTexts() {
    const { locale } = useI18n()
    const texts =
      loaded.get(locale) ??
      load[locale]().catch(() => {
        // The next page that needs them asks again; what stands in the HTML here stays.
        loaded.delete(locale)
        return new Promise<never>(() => {})
      })
    loaded.set(locale, texts)
    return use(texts)
  }
}
