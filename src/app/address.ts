import { LOCALES, type Locale } from '#domain/base.ts'

/** Which site, language, edition and page an address names. */
export interface Address {
  readonly locale: Locale
  /** Slug of an archived edition; null for the newest. */
  readonly edition: string | null
  /** What stands before every page's path: base path, language and edition, without a trailing slash. */
  readonly routerBase: string
  /** The page's path, `/` or `/mal/kvalitet`. */
  readonly path: string
}

/** Reads `<base>[/nn|/en][/utgave/<slug>]/<page>`; `base` as Vite gives it, with a trailing slash. */
export function readAddress(pathname: string, base: string): Address {
  const root = base.replace(/\/$/, '')
  const rest = pathname.startsWith(root) ? pathname.slice(root.length) : pathname
  const [prefix = '', language, edition = null] =
    /^(?:\/(nn|en)(?=\/|$))?(?:\/utgave\/([a-z0-9-]+)(?=\/|$))?/.exec(rest) ?? []
  const locale = LOCALES.find((one) => one === language) ?? 'nb'
  const path = rest.slice(prefix.length).replace(/\/+$/, '') || '/'
  return { locale, edition, routerBase: root + prefix, path }
}
