import { useEffect, useState } from 'react'
import { useAnnouncer } from '#state/announcer.ts'

const VISIBLE_MS = 4000

/**
 * Says results of the reader's own actions, aloud and in a short notice. Always in the page:
 * a region that comes with its text is not read.
 */
export function LiveRegion() {
  const { text, count } = useAnnouncer()
  const [hidden, setHidden] = useState(0)
  useEffect(() => {
    if (count === 0) return
    const timer = setTimeout(() => setHidden(count), VISIBLE_MS)
    return () => clearTimeout(timer)
  }, [count])
  const shown = count > hidden
  return (
    <div className={`notice ${shown ? '' : 'ds-sr-only'}`} role="status" aria-live="polite">
      <span key={count}>{shown ? text : ''}</span>
    </div>
  )
}
