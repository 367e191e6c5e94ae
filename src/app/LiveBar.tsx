import { lazy, Suspense } from 'react'
import { useLive } from '#state/live.ts'
import './live.css'

const LiveNotice = lazy(() => import('./LiveNotice.tsx'))

/**
 * Under the header: what is newer than the build, or that it could not be asked for. The region is
 * always in the page, since one that comes with its text is not read aloud.
 */
export default function LiveBar() {
  const due = useLive(
    ({ failed, news }) =>
      failed !== 'none' || news.rest || news.figures.length > 0 || news.other.length > 0,
  )
  return (
    <div className="live" role="status">
      {due && (
        <Suspense>
          <LiveNotice />
        </Suspense>
      )}
    </div>
  )
}
