import { useMemo } from 'react'
import type { Locale } from '#domain/base.ts'
import type { GlossaryEntry } from '#domain/model.ts'
import { useI18n } from '#i18n/context.tsx'
import { DataText } from './DataText.tsx'

/** The entries whose term stands as a word in one of the texts. */
export function termsIn(
  glossary: readonly GlossaryEntry[],
  texts: readonly string[],
  locale: Locale,
) {
  const all = texts.join(' ')
  const own = glossary.map((entry) => ({ ...entry, term: entry.termIn?.[locale] ?? entry.term }))
  return own.filter(({ term }) => {
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
  const { locale } = useI18n()
  const found = useMemo(() => termsIn(glossary, texts, locale), [glossary, texts, locale])
  if (found.length === 0) return null
  return (
    <dl className="terms" aria-label={label}>
      {found.map(({ term, expansion, text }) => (
        <div key={term}>
          <dt>{term}</dt>
          <dd>
            <strong>
              <DataText of={expansion} />.
            </strong>{' '}
            <DataText of={text} />
          </dd>
        </div>
      ))}
    </dl>
  )
}
