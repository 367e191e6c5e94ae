import type { ReactNode } from 'react'
import type { Edition } from '#domain/model.ts'
import { useI18n } from '#i18n/context.tsx'
import { useEmbedTexts } from '#i18n/texts/embed.ts'

/** Addresses on the site's own server, with the base path. */
export interface EmbedAddresses {
  /** The view's own, whole when the build knows where the site lies, of the page it is a part of. */
  readonly canonical: string | null
  /** The page it leads to: of the same edition. */
  readonly page: string
  /** The same page of the newest edition. */
  readonly newest: string
  /** The list of editions, for a view that is frozen. */
  readonly editions: string
}

interface Props {
  readonly title: string
  readonly children: ReactNode
  readonly addresses: EmbedAddresses
  /** What the link to the whole page says. */
  readonly more: string
  readonly source: string
  readonly edition: Edition
  /** ISO date the view is drawn as of. */
  readonly today: string
  /** It belongs to an edition of the archive, and stays as it is. */
  readonly frozen: boolean
}

/** What every embedded view is: a title, its content, where it is from and of when, and the way on. */
export function EmbedFrame({
  title,
  children,
  addresses,
  more,
  source,
  edition,
  today,
  frozen,
}: Props) {
  const { m, f } = useI18n()
  const texts = useEmbedTexts()
  return (
    <main className="embed">
      <title>{m.shell.pageTitle(title, m.common.siteName)}</title>
      <meta name="robots" content="noindex" />
      {addresses.canonical !== null && <link rel="canonical" href={addresses.canonical} />}
      <h1>{title}</h1>
      {children}
      <footer className="embed-foot">
        <p>
          {m.common.source}: {source}
        </p>
        <p>
          {frozen
            ? texts.frozen(edition.label, edition.council, f.date(edition.date))
            : texts.asOf(f.date(today))}
        </p>
        {frozen && (
          <>
            <p hidden data-editions={addresses.editions} data-edition={edition.slug}>
              {texts.newer} <Away href={addresses.newest}>{texts.seeNewest}</Away>
            </p>
            {/* Without a script nobody can tell whether there is a newer one. */}
            <p className="embed-scriptless">
              {texts.maybeNewer} <Away href={addresses.newest}>{texts.seeNewest}</Away>
            </p>
          </>
        )}
        <p className="embed-more">
          <Away href={addresses.page}>{more}</Away>
        </p>
      </footer>
    </main>
  )
}

/** A link out of the frame, which says so: the article around stays where it is. */
function Away({ href, children }: { readonly href: string; readonly children: string }) {
  const texts = useEmbedTexts()
  return (
    <a href={href} target="_blank" rel="noopener noreferrer">
      {children}
      <span className="chart-hidden"> {texts.newTab}</span>
      <svg className="embed-away" viewBox="0 0 16 16" aria-hidden="true">
        <path d="M6 3H3v10h10v-3M9 2.5h4.5V7M13 3L7.5 8.5" />
      </svg>
    </a>
  )
}
