/** Which site, edition and page an address names. */
export interface Address {
  /** Slug of an archived edition; null for the newest. */
  readonly edition: string | null
  /** What stands before every page's path: base path and edition, without a trailing slash. */
  readonly routerBase: string
  /** The page's path, `/` or `/mal/kvalitet`. */
  readonly path: string
}

/** Reads `<base>[/utgave/<slug>]/<page>`; `base` as Vite gives it, with a trailing slash. */
export function readAddress(pathname: string, base: string): Address {
  const root = base.replace(/\/$/, '')
  const rest = pathname.startsWith(root) ? pathname.slice(root.length) : pathname
  const archived = /^\/utgave\/([a-z0-9-]+)(?=\/|$)/.exec(rest)
  const prefix = archived?.[0] ?? ''
  const path = rest.slice(prefix.length).replace(/\/+$/, '') || '/'
  return { edition: archived?.[1] ?? null, routerBase: root + prefix, path }
}
