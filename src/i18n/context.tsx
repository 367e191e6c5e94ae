import { createContext, use, type ReactNode } from 'react'
import { inLocale, type Locale, type Text } from '#domain/base.ts'
import { createFormat, type Format } from './format.ts'
import type { Messages } from './messages/nb/index.ts'

export interface I18n {
  readonly locale: Locale
  /** Messages: every text of the interface. */
  readonly m: Messages
  /** Numbers, dates and periods. */
  readonly f: Format
  /** Content in the reader's language, or the bokmål it was written in. */
  readonly t: (text: Text) => string
}

/** Everything a component needs to speak one language. */
export function createI18n(locale: Locale, m: Messages): I18n {
  return { locale, m, f: createFormat(locale, m.calendar), t: (text) => inLocale(text, locale) }
}

const I18nContext = createContext<I18n | null>(null)

export function I18nProvider({ value, children }: { value: I18n; children: ReactNode }) {
  return <I18nContext value={value}>{children}</I18nContext>
}

/** The reader's language. Throws outside an I18nProvider: a page must say which language it is in. */
export function useI18n(): I18n {
  const value = use(I18nContext)
  if (!value) throw new Error('useI18n needs an I18nProvider above it')
  return value
}
