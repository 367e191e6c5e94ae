import { use, useId } from 'react'
import { useSearch } from 'wouter'
import { EditionContext } from '#data/edition.ts'
import { LOCALES, type Locale } from '#domain/base.ts'
import type { StrategySummary } from '#domain/model.ts'
import { useI18n } from '#i18n/context.tsx'
import { usePresentationTexts } from '#i18n/texts/presentation.ts'
import { DECK_THEMES } from '#state/deckQuery.ts'
import { pageAddress } from '#state/pageAddress.ts'
import { paths } from '#state/paths.ts'
import { useDeckQuery } from './useDeckQuery.ts'

/** Each language by its own name, for who reads only that one. */
const NAMES: Record<Locale, string> = { nb: 'Bokmål', nn: 'Nynorsk', en: 'English' }

/** Light or dark; and the same presentation in another language or of another edition. */
export function LookOptions({ strategy }: { strategy: StrategySummary }) {
  const { locale, m, f } = useI18n()
  const texts = usePresentationTexts()
  const id = useId()
  const archived = use(EditionContext)
  const search = useSearch()
  const [{ theme }, setQuery] = useDeckQuery()
  const newest = archived === null ? strategy.edition.slug : null
  const address = (language: Locale, edition: string | null) =>
    pageAddress(language, edition, paths.presentation) + (search === '' ? '' : `?${search}`)
  return (
    <section className="card deck-look" aria-labelledby={id}>
      <h2 id={id}>{texts.look}</h2>
      <fieldset className="deck-themes">
        <legend>{texts.theme}</legend>
        {DECK_THEMES.map((one) => (
          <label key={one}>
            <input
              type="radio"
              name={id}
              checked={theme === one}
              onChange={() => setQuery({ theme: one })}
            />
            {texts.themes[one]}
          </label>
        ))}
      </fieldset>
      <h3>{texts.language}</h3>
      <ul className="deck-links">
        {LOCALES.map((one) => (
          <li key={one} lang={one}>
            {one === locale ? (
              <strong aria-current="true">{NAMES[one]}</strong>
            ) : (
              // Another language or edition is another page load, so these are no links of the router's.
              <a href={address(one, archived)} hrefLang={one}>
                {NAMES[one]}
              </a>
            )}
          </li>
        ))}
      </ul>
      <h3>{texts.edition}</h3>
      <ul className="deck-links">
        {archived !== null && (
          <li>
            <a href={address(locale, null)}>{texts.newest}</a>
          </li>
        )}
        {strategy.editions.toReversed().map(({ slug, label, council, date }) => (
          <li key={slug}>
            {slug === strategy.edition.slug ? (
              <strong aria-current="true">{m.shell.edition(label, council, f.date(date))}</strong>
            ) : (
              <a href={address(locale, slug === newest ? null : slug)}>
                {m.shell.edition(label, council, f.date(date))}
              </a>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}
