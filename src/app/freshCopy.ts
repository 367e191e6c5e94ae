import type { ComponentType } from 'react'
import { create } from 'zustand'
import { LOCALES } from '#domain/base.ts'
import { missingTexts } from '#i18n/texts/missing.ts'
import { serverBuild, type ServerBuild } from '#data/serverBuild.ts'
import { whenUsed } from '#state/firstUse.ts'

interface PartsMissing {
  /** Why a part of the page did not arrive; `asking` until that is known, null when all is well. */
  readonly why: ServerBuild | 'asking' | null
  /**
   * Tells of it. Loaded when the page is first used, since it must be here before anything else is
   * missing.
   */
  readonly Missing: ComponentType<{ readonly detail?: string }> | null
}

/** A part of the page that did not arrive, and how to tell of it. */
export const useMissing = create<PartsMissing>(() => ({ why: null, Missing: null }))

/** The path where the reader typed something last. */
export const typed = { at: '' }

const loadMissing = whenUsed(async () => {
  const language = LOCALES.find((one) => one === document.documentElement.lang) ?? 'nb'
  const [{ missingIn }, texts] = await Promise.all([
    import('./Missing.tsx'),
    missingTexts[language](),
  ])
  return missingIn(texts)
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
  void loadMissing().then((Missing) => useMissing.setState({ Missing }))
  addEventListener('vite:preloadError', () => {
    if (useMissing.getState().why === 'asking') return
    useMissing.setState({ why: 'asking' })
    void serverBuild(ownScript).then((why) => {
      const left = String(history.state)
      if (why !== 'newer' || typed.at === location.pathname || left.includes(ownScript))
        useMissing.setState({ why })
      else {
        history.replaceState(left + ownScript, '')
        location.reload()
      }
    })
  })
}
