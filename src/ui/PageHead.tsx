import { use } from 'react'
import { useLocation } from 'wouter'
import { LOCALES, type Locale } from '#domain/base.ts'
import { useI18n } from '#i18n/context.tsx'
import { SiteContext, useOwnAddress } from './site.ts'

export interface PageHeadProps {
  title: string
  /** One or two sentences for search results and shared links. */
  description: string
  /** The page answers for addresses that are none: it has none of its own, and is not to be found. */
  lost?: boolean
}

/** As the Open Graph protocol writes them. */
const OG_LOCALE: Record<Locale, string> = { nb: 'nb_NO', nn: 'nn_NO', en: 'en_GB' }

/** The page's title, description, own address and picture, for readers, search and sharing. */
export function PageHead({ title, description, lost = false }: PageHeadProps) {
  const { locale, m } = useI18n()
  const [path] = useLocation()
  const { origin, shareImage, inLanguage } = use(SiteContext)
  const address = useOwnAddress()
  return (
    <>
      <title>{title}</title>
      <meta name="description" content={description} />
      {lost ? <meta name="robots" content="noindex" /> : <p className="own-address">{address}</p>}
      <meta property="og:type" content="website" />
      <meta property="og:locale" content={OG_LOCALE[locale]} />
      <meta property="og:site_name" content={`${m.common.siteName} – ${m.common.siteTagline}`} />
      <meta property="og:title" content={title} />
      <meta property="og:description" content={description} />
      {origin && !lost && (
        <>
          <link rel="canonical" href={address} />
          {LOCALES.map((one) => (
            <link key={one} rel="alternate" hrefLang={one} href={origin + inLanguage(one, path)} />
          ))}
          <link rel="alternate" hrefLang="x-default" href={origin + inLanguage('nb', path)} />
          <meta property="og:url" content={address} />
          <meta property="og:image" content={origin + shareImage(path)} />
          <meta property="og:image:width" content="1200" />
          <meta property="og:image:height" content="630" />
          <meta name="twitter:card" content="summary_large_image" />
        </>
      )}
    </>
  )
}
