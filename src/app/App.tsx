import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { useState } from 'react'
import { Router } from 'wouter'
import { I18nProvider, type I18n } from '#i18n/context.tsx'
import { PageBoundary } from './PageBoundary.tsx'
import { Routes } from './Routes.tsx'
import { Shell } from './Shell.tsx'
import { todayInOslo, TodayContext } from '#state/today.ts'

/** The path the site lies under, as wouter wants it: no trailing slash. */
const base = import.meta.env.BASE_URL.replace(/\/$/, '')

/** The whole application in one language. */
export function App({ i18n }: { i18n: I18n }) {
  const [queryClient] = useState(() => new QueryClient())
  const [today] = useState(() => todayInOslo(new Date()))
  return (
    <I18nProvider value={i18n}>
      <QueryClientProvider client={queryClient}>
        <TodayContext value={today}>
          <Router base={base}>
            <Shell>
              <PageBoundary>
                <Routes />
              </PageBoundary>
            </Shell>
          </Router>
        </TodayContext>
      </QueryClientProvider>
    </I18nProvider>
  )
}
