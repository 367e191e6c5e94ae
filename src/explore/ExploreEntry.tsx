import { lazy, Suspense, useState } from 'react'
import { Link, useLocation, useSearch } from 'wouter'
import { Loading } from '#ui/Loading.tsx'

const Explore = lazy(() => import('./Explore.tsx'))

/**
 * The way into «Utforsk», and «Utforsk» itself once the address asks for it: nothing of it is
 * loaded before. A link, so that it works before the page has come to life.
 */
export function ExploreEntry({
  label,
  ...page
}: {
  readonly label: string
  readonly ids: readonly string[]
  readonly name: string
}) {
  const search = useSearch()
  const [path] = useLocation()
  const [asked, ask] = useState(false)
  if (new URLSearchParams(search).has('utforsk'))
    return (
      <Suspense fallback={<Loading />}>
        <Explore {...page} arrived={asked} />
      </Suspense>
    )
  return (
    <p className="explore-entry">
      <Link
        href={`${path}?${search && `${search}&`}utforsk`}
        className="ds-button"
        data-variant="secondary"
        onClick={() => ask(true)}
      >
        {label}
      </Link>
    </p>
  )
}
