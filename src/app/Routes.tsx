import { lazy, Suspense, type ReactNode } from 'react'
import { Route, Switch, useLocation } from 'wouter'
import { Loading } from '#ui/Loading.tsx'
import { NotFound } from '#ui/NotFound.tsx'
import { LivePage } from './LivePage.tsx'
import { pageLoaders } from './pageLoaders.ts'

const BoardPage = lazy(pageLoaders.board)
const GoalPage = lazy(pageLoaders.goal)
const IndicatorPage = lazy(pageLoaders.indicator)
const DataPage = lazy(pageLoaders.data)
const MethodPage = lazy(pageLoaders.method)
const MeetingsPage = lazy(pageLoaders.meetings)
const ChangesPage = lazy(pageLoaders.changes)
const AboutPage = lazy(pageLoaders.about)
const AccessibilityPage = lazy(pageLoaders.accessibility)
const ReportPage = lazy(pageLoaders.report)
const PresentationPage = lazy(pageLoaders.presentation)

/** A page about what has these ids. What cannot be an id is neither shown nor asked for. */
const about = (ids: readonly string[], page: ReactNode) =>
  ids.every((id) => /^[a-z0-9-]{1,100}$/.test(id)) ? page : <NotFound />

/** One page for each public address; both with and without a trailing slash. */
export function Routes() {
  const [location] = useLocation()
  const page = (
    <Switch>
      <Route path="/">{() => <BoardPage />}</Route>
      <Route path="/mal/:id">{({ id }) => about([id], <GoalPage id={id} />)}</Route>
      <Route path="/indikator/:id">{({ id }) => about([id], <IndicatorPage id={id} />)}</Route>
      <Route path="/data">{() => <DataPage />}</Route>
      <Route path="/om/metode">{() => <MethodPage />}</Route>
      <Route path="/om/moter">{() => <MeetingsPage />}</Route>
      <Route path="/endringer">{() => <ChangesPage />}</Route>
      <Route path="/endringer/:from/:to">
        {({ from, to }) => about([from, to], <ChangesPage from={from} to={to} />)}
      </Route>
      <Route path="/om">{() => <AboutPage />}</Route>
      <Route path="/tilgjengelighet">{() => <AccessibilityPage />}</Route>
      <Route path="/rapport">{() => <ReportPage />}</Route>
      <Route path="/presentasjon">{() => <PresentationPage />}</Route>
      <Route>{() => <NotFound />}</Route>
    </Switch>
  )
  return (
    // A new address is a new page: state such as an open disclosure does not follow along.
    <Suspense key={location.replace(/(.)\/+$/, '$1')} fallback={<Loading />}>
      {import.meta.env.VITE_DATA_URL ? <LivePage>{page}</LivePage> : page}
    </Suspense>
  )
}
