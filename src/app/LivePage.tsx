import { useEffect, type ReactNode } from 'react'
import { pageCameAlive } from '#state/pageAlive.ts'

/** Around each page in a build that knows an API: tells when all within it has come to life. */
export function LivePage({ children }: { children: ReactNode }) {
  // An effect comes after those of all that is inside, where a page begins to listen for figures.
  useEffect(pageCameAlive, [])
  return children
}
