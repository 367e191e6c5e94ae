import { createContext, use, useEffect, useRef, type ReactNode } from 'react'
import { PageHead, type PageHeadProps } from './PageHead.tsx'

/** How the visitor came to the page; `first` is the page they opened, where focus is theirs. */
export interface Arrival {
  readonly how: 'first' | 'push' | 'pop'
  /** Path of the page before, with the base path; empty on the first. */
  readonly from: string
}

export const FIRST_ARRIVAL: Arrival = { how: 'first', from: '' }

/** Read when a page has been drawn, never while it is. */
export const ArrivalContext = createContext<{ readonly current: Arrival }>({
  current: FIRST_ARRIVAL,
})

/** The link in the page's own text that leads to a path; those of menus and trails aside. */
function linkTo(path: string): HTMLElement | undefined {
  const links = document.querySelectorAll<HTMLAnchorElement>('main a[href]')
  return [...links].find((link) => link.pathname === path && !link.closest('nav'))
}

/**
 * The page's one h1, with its document title. After a navigation inside the app it takes focus,
 * as a browser would put the reader at the top of a new page; one who comes back is put on the
 * link they left by.
 */
export function PageHeading({
  children,
  className,
  ...head
}: PageHeadProps & {
  children: ReactNode
  className?: string
}) {
  const arrival = use(ArrivalContext)
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    const { how, from } = arrival.current
    if (how === 'first') return
    const left = how === 'pop' ? linkTo(from) : undefined
    const target = left ?? heading.current
    target?.focus({ preventScroll: true })
  }, [arrival])
  return (
    <>
      <PageHead {...head} />
      <h1 ref={heading} tabIndex={-1} className={`page-heading ${className ?? ''}`}>
        {children}
      </h1>
    </>
  )
}
