import { createContext, use } from 'react'
import { useLocation, useRouter } from 'wouter'
import type { Locale } from '#domain/base.ts'

/** What a page must know of the site it lies on to tell others its address. */
export interface Site {
  /** `https://…` without a path; empty when the build was not told. */
  readonly origin: string
  /** Path, with base, of the picture that stands for a page. */
  readonly shareImage: (path: string) => string
  /** Path, with base, of a page in another language and the same edition. */
  readonly inLanguage: (locale: Locale, path: string) => string
}

export const SiteContext = createContext<Site>({
  origin: '',
  shareImage: () => '',
  inLanguage: () => '',
})

/**
 * The page's own address, without query: whole when the build knows where the site lies, else the
 * path alone. The same on server and client, so that a page does not move as it comes to life.
 */
export function useOwnAddress(): string {
  const { base } = useRouter()
  const [path] = useLocation()
  const { origin } = use(SiteContext)
  return `${origin}${base}${path === '/' ? '/' : path.replace(/\/$/, '')}`
}

/** Is this a meeting pack? All lies in one file there, and a page's address behind `#`. */
export const inPack = (): boolean => import.meta.env.BASE_URL === '#/'

/** The whole address to hand on, when the reader asks for it in their browser. */
export function addressToCopy(own: string): string {
  // In a meeting pack that does not know where the site lies, the page is one of the file's own.
  return new URL(inPack() && own.startsWith('/') ? `#${own}` : own, window.location.href).href
}
