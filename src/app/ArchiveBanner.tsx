import { use } from 'react'
import { useLocation } from 'wouter'
import { EditionContext } from '#data/edition.ts'
import { useStrategy } from '#data/queries.ts'
import { useI18n } from '#i18n/context.tsx'
import { pageAddress } from '#state/pageAddress.ts'

/** Over every page of an archived edition: what it is, and the way to the same page now. */
export function ArchiveBanner() {
  const { locale, m, f } = useI18n()
  const edition = use(EditionContext)
  const [path] = useLocation()
  const { data } = useStrategy()
  if (edition === null) return null
  const shown = data?.strategy.edition
  return (
    <aside className="archive-banner" aria-label={m.shell.archive}>
      <p className="frame">
        {shown ? m.shell.archived(shown.label, shown.council, f.date(shown.date)) : m.shell.archive}{' '}
        {/* Another edition is another page load, so this is no link of the router's. */}
        <a href={pageAddress(locale, null, path)}>{m.shell.toNewest}</a>
      </p>
    </aside>
  )
}
