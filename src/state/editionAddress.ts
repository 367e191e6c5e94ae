/**
 * Address of a page in another edition, with the base path; `slug` null is the newest. Another
 * edition is another page load, so it belongs in a plain link and not in the router's.
 */
export function editionAddress(slug: string | null, path: string): string {
  const base = import.meta.env.BASE_URL.replace(/\/$/, '')
  if (slug === null) return base + path
  return `${base}/utgave/${slug}${path === '/' ? '' : path}`
}
