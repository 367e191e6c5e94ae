import type { BaseLocationHook, BaseSearchHook } from 'wouter'
import { useLocationProperty } from 'wouter/use-browser-location'

/**
 * Where there is no server, the address of a page stands behind `#`: `#/nn/utgave/v0-95/mal/x?serier=y`.
 * A browser lets a file change nothing else of its own address.
 */
const ADDRESS = /^#(\/[^?#]*)(?:\?([^#]*))?/

/** The page shown last; a link to a place within it (`#innhold`) leads to no other page. */
let shown: readonly [path: string, search: string] = ['/', '']

function read(): readonly [path: string, search: string] {
  const [, path, search = ''] = ADDRESS.exec(window.location.hash) ?? []
  if (path !== undefined) shown = [path, search]
  return shown
}

/** Path of the page that the address names, with language and edition. */
export const hashPath = (): string => read()[0]

const hashSearch = (): string => read()[1]

const navigate = (
  to: string,
  { replace = false, state = null }: { replace?: boolean; state?: unknown } = {},
): void => {
  // Links are written for the reader's browser, with `#`; the app's own steps are not.
  history[replace ? 'replaceState' : 'pushState'](state, '', to.startsWith('#') ? to : `#${to}`)
}

/** For wouter's `Router`. */
export const useHashLocation: BaseLocationHook = () => [useLocationProperty(hashPath), navigate]

/** For wouter's `Router`. */
export const useHashSearch: BaseSearchHook = () => useLocationProperty(hashSearch)
