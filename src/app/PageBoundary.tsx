import type { ReactNode } from 'react'
import { useLocation } from 'wouter'
import { useI18n } from '#i18n/context.tsx'
import { ErrorBoundary } from '#ui/ErrorBoundary.tsx'
import { ErrorBox } from '#ui/ErrorBox.tsx'
import { PageHeading } from '#ui/PageHeading.tsx'

/**
 * Keeps a page that fails from taking the rest of the site with it; another address is another
 * page. Trying again loads the site anew: a page whose script did not arrive, or belonged to an
 * older build, would fail the same way until then.
 */
export function PageBoundary({ children }: { children: ReactNode }) {
  const { m } = useI18n()
  const [location] = useLocation()
  const { page, unknown, reload } = m.shell.errors
  return (
    <ErrorBoundary
      key={location}
      fallback={(error) => (
        <>
          <PageHeading title={m.shell.pageTitle(page, m.common.siteName)} description={reload} lost>
            {page}
          </PageHeading>
          <ErrorBox
            title={unknown}
            text={reload}
            detail={error.message}
            onRetry={() => window.location.reload()}
          />
        </>
      )}
    >
      {children}
    </ErrorBoundary>
  )
}
