import { useCallback } from 'react'
import { useAnnouncer } from './announcer.ts'

/** Copies a text and says how it went, aloud and in the page's notice. */
export function useCopy(): (text: string, done: string, failed: string) => Promise<boolean> {
  const announce = useAnnouncer((state) => state.announce)
  return useCallback(
    async (text, done, failed) => {
      try {
        await navigator.clipboard.writeText(text)
        announce(done)
        return true
      } catch {
        // Locked-down browsers and plain-http pages refuse; the reader can still mark the text.
        announce(failed)
        return false
      }
    },
    [announce],
  )
}
