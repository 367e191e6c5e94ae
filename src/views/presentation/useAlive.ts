import { useSyncExternalStore } from 'react'

const never = () => () => {}

/** Has the page come to life? For what only a script can do, and what a page does not carry. */
export const useAlive = (): boolean =>
  useSyncExternalStore(
    never,
    () => true,
    () => false,
  )
