import type { ComponentType } from 'react'
import { create } from 'zustand'
import { serverBuild, type ServerBuild } from '#data/serverBuild.ts'
import { whenUsed } from '#state/firstUse.ts'

/** Why a part of the page did not arrive; `asking` until that is known, null when all is well. */
export const useMissing = create<ServerBuild | 'asking' | null>(() => null)

/**
 * What is loaded when the page is first used, since it must be here before anything else is missing:
 * the part that tells of it; and from then on, the path where the reader typed something last.
 */
export const late: {
  Missing: ComponentType<{ readonly detail?: string }> | null
  typedAt: string
} = { Missing: null, typedAt: '' }

const loadMissing = whenUsed(async () => {
  const { missingIn } = await import('./Missing.tsx')
  return missingIn(document.documentElement.lang)
})

/**
 * File name of the script that starts the app, of which this is a part; it is another in every build,
 * since the names of all parts stand in it.
 */
export const ownScript = import.meta.url.replace(/.*\//, '')

/**
 * From now on, a part of the page that does not arrive makes it ask the server. A newer build is
 * there: the page is loaded anew, unless the reader has typed something on it. Else, and when that
 * did not help, `useMissing` tells.
 *
 * Against loops, the entry in the browser's history notes each build that was left from it; none is
 * left twice. So nothing is stored on the device: the note goes with the tab.
 */
export function watchParts(): void {
  void loadMissing().then((Missing) => {
    late.Missing = Missing
  })
  addEventListener('vite:preloadError', () => {
    if (useMissing.getState() === 'asking') return
    useMissing.setState('asking')
    void serverBuild(ownScript).then((why) => {
      const left = String(history.state)
      if (why !== 'newer' || late.typedAt === location.pathname || left.includes(ownScript))
        useMissing.setState(why)
      else {
        history.replaceState(left + ownScript, '')
        location.reload()
      }
    })
  })
}
