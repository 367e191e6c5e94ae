import { createContext, use, useEffect, useRef, type ReactNode } from 'react'

/** How the visitor came to the page; `first` is the page they opened, where focus is theirs. */
export type Arrival = 'first' | 'push' | 'pop'

export const ArrivalContext = createContext<Arrival>('first')

/**
 * The page's one h1, with its document title. After a navigation inside the app it takes focus,
 * as a browser would put the reader at the top of a new page.
 */
export function PageHeading({
  title,
  children,
  className,
}: {
  title: string
  children: ReactNode
  className?: string
}) {
  const arrival = use(ArrivalContext)
  const heading = useRef<HTMLHeadingElement>(null)
  const arrivedBy = useRef(arrival)
  useEffect(() => {
    if (arrivedBy.current !== 'first') heading.current?.focus({ preventScroll: true })
  }, [])
  return (
    <>
      <title>{title}</title>
      <h1 ref={heading} tabIndex={-1} className={`page-heading ${className ?? ''}`}>
        {children}
      </h1>
    </>
  )
}
