import { lazy, Suspense, type ReactNode } from 'react'
import { Link, useLocation } from 'wouter'
import { useI18n } from '#i18n/context.tsx'
import { whenUsed } from '#state/firstUse.ts'
import { paths } from '#state/paths.ts'
import { ErrorBoundary } from '#ui/ErrorBoundary.tsx'
import { ArrivalContext } from '#ui/PageHeading.tsx'
import { ArchiveBanner } from './ArchiveBanner.tsx'
import { Languages } from './Languages.tsx'
import { LiveRegion } from './LiveRegion.tsx'
import { useArrival } from './useArrival.ts'

const EditionChooser = lazy(whenUsed(() => import('./EditionChooser.tsx')))

// The same element at every drawing: an update would take what stands in the HTML away until the
// chooser's code is here. What fails here has no page's boundary around it, and would take all away.
const CHOOSER = (
  <ErrorBoundary fallback={() => null}>
    <Suspense fallback={<p className="edition" />}>
      <EditionChooser />
    </Suspense>
  </ErrorBoundary>
)

// Only in a build that knows an API; the same element at every drawing, as above.
const LiveBar = import.meta.env.VITE_DATA_URL ? lazy(() => import('./LiveBar.tsx')) : null
const LIVE = LiveBar && (
  <ErrorBoundary fallback={() => null}>
    <Suspense>
      <LiveBar />
    </Suspense>
  </ErrorBoundary>
)

function NavLink({ to, children }: { to: string; children: ReactNode }) {
  const [location] = useLocation()
  return (
    <Link href={to} {...(location === to ? { 'aria-current': 'page' as const } : {})}>
      {children}
    </Link>
  )
}

/** What every page stands in: header with menu, main, footer, live region. */
export function Shell({ children, banner }: { children: ReactNode; banner?: ReactNode }) {
  const { m } = useI18n()
  const arrival = useArrival()
  return (
    <ArrivalContext value={arrival}>
      <a className="ds-skip-link skip" href="#innhold">
        {m.shell.skip}
      </a>
      <header className="site-header">
        <div className="frame site-header-row">
          <Link href={paths.board} className="site-name">
            <strong>{m.common.siteName}</strong> <span>{m.common.siteTagline}</span>
          </Link>
          <nav aria-label={m.shell.mainNavigation}>
            <ul>
              <li>
                <NavLink to={paths.board}>{m.shell.home}</NavLink>
              </li>
              <li>
                <NavLink to={paths.changes}>{m.shell.changes}</NavLink>
              </li>
              <li>
                <NavLink to={paths.data}>{m.shell.data}</NavLink>
              </li>
              <li>
                <NavLink to={paths.presentation}>{m.shell.presentation}</NavLink>
              </li>
              <li>
                <NavLink to={paths.about}>{m.shell.about}</NavLink>
              </li>
            </ul>
          </nav>
          <Languages />
          {!banner && CHOOSER}
        </div>
      </header>
      {banner ?? <ArchiveBanner />}
      {LIVE}
      <main id="innhold" tabIndex={-1} className="frame">
        {children}
      </main>
      <footer className="site-footer">
        <div className="frame">
          <p>{m.shell.footer}</p>
          <p>
            {m.shell.licence} <Link href={paths.accessibility}>{m.shell.accessibility}</Link>
          </p>
        </div>
      </footer>
      <LiveRegion />
    </ArrivalContext>
  )
}
