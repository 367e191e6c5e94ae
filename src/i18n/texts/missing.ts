import type { Locale } from '#domain/base.ts'
import type { missing } from '../messages/nb/missing.ts'

/** Texts about parts of the page that did not arrive. */
export type MissingTexts = typeof missing

/** Loads them in a language: before they are needed, since nothing can be counted on to arrive then. */
export const missingTexts: { readonly [language in Locale]: () => Promise<MissingTexts> } = {
  nb: async () => (await import('../messages/nb/missing.ts')).missing,
  nn: async () => (await import('../messages/nn/missing.ts')).missing,
  en: async () => (await import('../messages/en/missing.ts')).missing,
}
