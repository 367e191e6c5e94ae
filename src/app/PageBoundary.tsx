import { useEffect, type ReactNode } from 'react'
import { useLocation } from 'wouter'
import { useI18n } from '#i18n/context.tsx'
import { ErrorBoundary } from '#ui/ErrorBoundary.tsx'
import { ErrorBox } from '#ui/ErrorBox.tsx'
import { PageHeading } from '#ui/PageHeading.tsx'
import { useMissing } from './freshCopy.ts'

/**
 * Keeps a page that fails from taking the rest of the site with it; another address is another
 * page. Trying again loads the site anew: a page whose script did not arrive would fail the same
 * way until then. Says so too when only a part of the page did not arrive.
 */
export function PageBoundary({ children }: { children: ReactNode }) {
  const { m } = useI18n()
  const [location] = useLocation()
  const { why, Missing } = useMissing()
  const { page, unknown, reload } = m.shell.errors
  // What is missing from one page is no matter of the next.
  // oxlint-disable-next-line react/exhaustive-effect-dependencies
  useEffect(() => () => useMissing.setState({ why: null }), [location])
  return (
    <ErrorBoundary
      key={location}
      fallback={(error) => {
        // It is about to be known whether the page is loaded anew.
        if (why === 'asking') return null
        return (
          <>
            <PageHeading
              title={m.shell.pageTitle(page, m.common.siteName)}
              description={reload}
              lost
            >
              {page}
            </PageHeading>
            {why && Missing ? (
              <Missing detail={error.message} />
            ) : (
              <ErrorBox
                title={unknown}
                text={reload}
                detail={error.message}
                onRetry={() => window.location.reload()}
              />
            )}
          </>
        )
      }}
    >
      {why && why !== 'asking' && Missing && <Missing />}
      {children}
    </ErrorBoundary>
  )
}
