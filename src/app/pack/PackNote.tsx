import { useLocation, useRouter } from 'wouter'
import { use } from 'react'
import { useStrategy } from '#data/queries.ts'
import { useI18n } from '#i18n/context.tsx'
import { usePackTexts } from '#i18n/texts/pack.ts'
import { SiteContext } from '#ui/site.ts'

/** Over every page of a meeting pack: which edition it is of, and that it does not change. */
export function PackNote({ built }: { readonly built: string }) {
  const { f } = useI18n()
  const texts = usePackTexts()
  const { origin } = use(SiteContext)
  const { base } = useRouter()
  const [path] = useLocation()
  const { data } = useStrategy()
  if (!data) return null
  const { label, council, date } = data.strategy.edition
  return (
    <aside className="archive-banner" aria-label={texts.name}>
      <p className="frame">
        {texts.note(label, council, f.date(date), f.date(built))}
        {origin !== '' && (
          <>
            {' '}
            <a href={origin + base.replace(/\/utgave\/.*/, '') + path}>{texts.online}</a>
          </>
        )}
      </p>
    </aside>
  )
}
