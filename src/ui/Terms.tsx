import { useMemo } from 'react'
import type { GlossaryEntry } from '#domain/model.ts'
import { useI18n } from '#i18n/context.tsx'

/** The entries whose term stands as a word in one of the texts. */
export function termsIn(glossary: readonly GlossaryEntry[], texts: readonly string[]) {
  const all = texts.join(' ')
  return glossary.filter(({ term }) => {
    const escaped = term.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`)
    return new RegExp(String.raw`(?<![\p{L}\p{N}])${escaped}(?![\p{L}\p{N}])`, 'u').test(all)
  })
}

/** Abbreviations of the page explained where they stand; nothing when there are none. */
export function Terms({
  glossary,
  texts,
  label,
}: {
  glossary: readonly GlossaryEntry[]
  texts: readonly string[]
  label: string
}) {
  const { t } = useI18n()
  const found = useMemo(() => termsIn(glossary, texts), [glossary, texts])
  if (found.length === 0) return null
  return (
    <dl className="terms" aria-label={label}>
      {found.map(({ term, expansion, text }) => (
        <div key={term}>
          <dt>{term}</dt>
          <dd>
            <strong>{t(expansion)}.</strong> {t(text)}
          </dd>
        </div>
      ))}
    </dl>
  )
}
