import type { Locale } from '#domain/base.ts'

const MODULES = import.meta.glob<Record<string, unknown>>('../../../src/i18n/messages/*/*.ts', {
  eager: true,
})

function* sentencesIn(value: unknown): Generator<string> {
  if (typeof value === 'string') yield value
  else if (typeof value === 'object' && value !== null)
    for (const part of Object.values(value)) yield* sentencesIn(part)
}

function ofLanguage(language: Locale): Set<string> {
  const modules = Object.entries(MODULES).filter(([path]) => path.includes(`/${language}/`))
  return new Set(modules.flatMap(([, module]) => [...sentencesIn(module)]))
}

/**
 * Longer texts of the interface that one language has and the others have not, as they stand in a
 * built script too: without quotation marks and what else may be written in several ways there.
 */
export function sentencesOf(language: Locale, others: readonly Locale[]): string[] {
  const elsewhere = others.map(ofLanguage)
  return [...ofLanguage(language)].filter(
    (text) => /^[\p{L}\d ,.:;()–-]{20,}$/u.test(text) && !elsewhere.some((one) => one.has(text)),
  )
}
