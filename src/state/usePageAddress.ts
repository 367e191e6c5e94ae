import { useSyncExternalStore } from 'react'

const never = () => () => {}

/** The page's address without query; null where there is no browser to ask. */
export function usePageAddress(): string | null {
  return useSyncExternalStore(
    never,
    () => window.location.origin + window.location.pathname,
    () => null,
  )
}
