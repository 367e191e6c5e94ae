import { useId, useState } from 'react'
import { useLocation } from 'wouter'
import type { Edition } from '#domain/model.ts'
import { editionWords } from '#i18n/changeSummaryWords.ts'
import { useI18n } from '#i18n/context.tsx'
import { useChangesTexts } from '#i18n/texts/changes.ts'
import { paths } from '#state/paths.ts'

interface FieldProps {
  label: string
  value: string
  onChange: (slug: string) => void
  editions: readonly Edition[]
}

function EditionField({ label, value, onChange, editions }: FieldProps) {
  const i18n = useI18n()
  const texts = useChangesTexts()
  const id = useId()
  return (
    <p>
      <label htmlFor={id}>{label}</label>
      <select
        id={id}
        className="ds-input"
        value={value}
        onChange={(event) => onChange(event.target.value)}
      >
        {editions.map((edition) => (
          <option key={edition.slug} value={edition.slug}>
            {editionWords(i18n, texts, edition)}
          </option>
        ))}
      </select>
    </p>
  )
}

/** Chooses which two editions to compare; nothing where there are only two. */
export function PairForm({
  editions,
  from,
  to,
}: {
  /** Oldest first. */
  editions: readonly Edition[]
  from: string
  to: string
}) {
  const texts = useChangesTexts()
  const [, navigate] = useLocation()
  const [chosen, choose] = useState({ from, to })
  if (editions.length < 3) return null
  const places = editions.map(({ slug }) => slug)
  const later = editions.slice(places.indexOf(chosen.from) + 1)
  const change = (slug: string) => {
    const keeps = places.indexOf(slug) < places.indexOf(chosen.to)
    choose({ from: slug, to: keeps ? chosen.to : (places.at(-1) ?? chosen.to) })
  }
  return (
    <form
      className="change-pair"
      aria-label={texts.pair}
      onSubmit={(event) => {
        event.preventDefault()
        navigate(paths.changesBetween(chosen.from, chosen.to))
      }}
    >
      <EditionField
        label={texts.from}
        value={chosen.from}
        onChange={change}
        editions={editions.slice(0, -1)}
      />
      <EditionField
        label={texts.to}
        value={chosen.to}
        onChange={(slug) => choose({ ...chosen, to: slug })}
        editions={later}
      />
      <button type="submit" className="ds-button" data-variant="secondary">
        {texts.show}
      </button>
    </form>
  )
}
