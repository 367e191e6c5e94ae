import { use } from 'react'
import { useLocation, useSearch } from 'wouter'
import { LOCALES, type Locale } from '#domain/base.ts'
import { useI18n } from '#i18n/context.tsx'
import { paths } from '#state/paths.ts'
import { SiteContext } from '#ui/site.ts'
import { pageKind } from './pageLoaders.ts'

/** Each language by its own name, for who reads only that one. */
const NAMES: Record<Locale, string> = { nb: 'Bokmål', nn: 'Nynorsk', en: 'English' }

/** The same page, in the same state, in the other languages. */
export function Languages() {
  const { locale, m } = useI18n()
  const { inLanguage } = use(SiteContext)
  const [location] = useLocation()
  // Where there is no page, there is none in other languages either.
  const path = pageKind(location) === null ? paths.board : location
  const search = useSearch()
  return (
    <nav className="languages" aria-label={m.shell.languages}>
      <ul>
        {LOCALES.filter((one) => one !== locale).map((one) => (
          <li key={one}>
            {/* Another language is another page load, so this is no link of the router's. */}
            <a
              href={inLanguage(one, path) + (search === '' ? '' : `?${search}`)}
              lang={one}
              hrefLang={one}
            >
              {NAMES[one]}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
