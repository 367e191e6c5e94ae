import type { Locale } from '#domain/base.ts'

/** Folder of a language and edition below the base path: empty, `nn/`, `en/utgave/v0-7/`. */
export function siteFolder(locale: Locale, edition: string | null): string {
  return (locale === 'nb' ? '' : `${locale}/`) + (edition === null ? '' : `utgave/${edition}/`)
}

/**
 * Address of a page in a language and an edition, with the base path; `edition` null is the newest.
 * Another of either is another page load, so it belongs in a plain link and not in the router's.
 */
export function pageAddress(locale: Locale, edition: string | null, path: string): string {
  const root = import.meta.env.BASE_URL + siteFolder(locale, edition)
  return path === '/' && root !== import.meta.env.BASE_URL
    ? root.replace(/\/$/, '')
    : root.replace(/\/$/, '') + path
}
