import type { Locale } from '#domain/base.ts'
import type { Messages } from './messages/nb/index.ts'

const LOAD: { readonly [language in Locale]: () => Promise<Messages> } = {
  nb: async () => (await import('./messages/nb/index.ts')).nb,
  nn: async () => (await import('./messages/nn/index.ts')).nn,
  en: async () => (await import('./messages/en/index.ts')).en,
}

/** The texts every page in a language needs; a page loads its own language alone. */
export function loadMessages(locale: Locale): Promise<Messages> {
  return LOAD[locale]()
}
