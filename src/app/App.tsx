import { QueryClientProvider, type QueryClient } from '@tanstack/react-query'
import { useMemo, useState, type ReactNode } from 'react'
import { Router, type RouterOptions } from 'wouter'
import { EditionContext } from '#data/edition.ts'
import { createQueryClient } from '#data/pageData.ts'
import type { Locale } from '#domain/base.ts'
import { I18nProvider, type I18n } from '#i18n/context.tsx'
import { pageAddress, siteFolder } from '#state/pageAddress.ts'
import { shareImage } from '#state/paths.ts'
import { SiteContext } from '#ui/site.ts'
import { PageBoundary } from './PageBoundary.tsx'
import { Routes } from './Routes.tsx'
import { Shell } from './Shell.tsx'
import { TodayProvider } from './TodayProvider.tsx'

export interface AppProps {
  i18n: I18n
  /** Archived edition of the address; null for the newest. */
  edition?: string | null
  /** Base path and edition, without a trailing slash. */
  routerBase?: string
  /** Knows already what the page carries. */
  client?: QueryClient
  /** ISO date to draw the page as of until it has come to life; then it is the visitor's today. */
  today?: string | undefined
  /** Path to draw where there is no browser with an address of its own. */
  ssrPath?: string
  /** How addresses are read and written where that is not the browser's own way. */
  router?: Pick<RouterOptions, 'hook' | 'searchHook' | 'hrefs'>
  /** Stands over every page instead of an archive's banner; then there is no other edition to choose. */
  banner?: ReactNode
}

/** The whole application in one language and edition. */
export function App({
  i18n,
  edition = null,
  routerBase,
  client,
  today,
  ssrPath,
  router,
  banner,
}: AppProps) {
  const [queryClient] = useState(() => client ?? createQueryClient(edition, null))
  const site = useMemo(
    () => ({
      origin: import.meta.env.VITE_SITE_URL ?? '',
      shareImage: (path: string) =>
        import.meta.env.BASE_URL + shareImage(path, siteFolder(i18n.locale, edition)),
      inLanguage: (locale: Locale, path: string) => pageAddress(locale, edition, path),
    }),
    [i18n.locale, edition],
  )
  return (
    <I18nProvider value={i18n}>
      <QueryClientProvider client={queryClient}>
        <EditionContext value={edition}>
          <SiteContext value={site}>
            <TodayProvider built={today}>
              <Router
                base={routerBase ?? import.meta.env.BASE_URL.replace(/\/$/, '')}
                // Pages are built without a query: the first drawing must be too, then the query holds.
                ssrSearch=""
                {...(ssrPath === undefined ? {} : { ssrPath })}
                {...router}
              >
                <Shell banner={banner}>
                  <PageBoundary>
                    <Routes />
                  </PageBoundary>
                </Shell>
              </Router>
            </TodayProvider>
          </SiteContext>
        </EditionContext>
      </QueryClientProvider>
    </I18nProvider>
  )
}
