/** The parts that every other part of the model is made of. */

/** Languages of the dashboard, as BCP 47 tags. */
export const LOCALES = ['nb', 'nn', 'en'] as const
export type Locale = (typeof LOCALES)[number]

/**
 * Content in the languages it exists in. Bokmål is the original and always there in the dataset;
 * a page carries only what its own language shows.
 */
export type Text = { readonly [language in Locale]?: string | undefined }

/** The text in the wanted language, else as it was written. */
export function inLocale(text: Text, locale: Locale): string {
  return text[locale] ?? text.nb ?? ''
}

/** What tells a text from others, in whichever languages it is here: for keys, and to tell it once. */
export function textKey(text: Text): string {
  return text.nb ?? text.nn ?? text.en ?? ''
}

/** An id in a URL and in file names: lower-case letters, digits and hyphens. */
export type Slug = string

/** Where a statement was read: the id of a paper, and the page or slide when it is printed. */
export interface SourceRef {
  readonly paper: Slug
  readonly page?: string | undefined
}

/** A statement with its source. */
export interface Sourced {
  readonly text: Text
  readonly source: SourceRef
}
