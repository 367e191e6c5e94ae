import { lazy, Suspense } from 'react'
import { Route, Switch, useLocation } from 'wouter'
import { Loading } from '#ui/Loading.tsx'
import { NotFound } from '#ui/NotFound.tsx'

const BoardPage = lazy(() => import('#views/board/BoardPage.tsx'))
const GoalPage = lazy(() => import('#views/goal/GoalPage.tsx'))
const IndicatorPage = lazy(() => import('#views/indicator/IndicatorPage.tsx'))
const DataPage = lazy(() => import('#views/data/DataPage.tsx'))
const AboutPage = lazy(() => import('#views/about/AboutPage.tsx'))
const AccessibilityPage = lazy(() => import('#views/accessibility/AccessibilityPage.tsx'))

/** One page for each public address; both with and without a trailing slash. */
export function Routes() {
  const [location] = useLocation()
  return (
    // A new address is a new page: state such as an open disclosure does not follow along.
    <Suspense key={location} fallback={<Loading />}>
      <Switch>
        <Route path="/">{() => <BoardPage />}</Route>
        <Route path="/mal/:id">{({ id }) => <GoalPage id={id} />}</Route>
        <Route path="/indikator/:id">{({ id }) => <IndicatorPage id={id} />}</Route>
        <Route path="/data">{() => <DataPage />}</Route>
        <Route path="/om">{() => <AboutPage />}</Route>
        <Route path="/tilgjengelighet">{() => <AccessibilityPage />}</Route>
        <Route>{() => <NotFound />}</Route>
      </Switch>
    </Suspense>
  )
}
