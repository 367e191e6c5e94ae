/** Addresses of the pages, below the base path; public, so they are kept. */
export const paths = {
  board: '/',
  goal: (id: string) => `/mal/${id}`,
  indicator: (id: string) => `/indikator/${id}`,
  data: '/data',
  about: '/om',
  method: '/om/metode',
  meetings: '/om/moter',
  changes: '/endringer',
  changesBetween: (from: string, to: string) => `/endringer/${from}/${to}`,
  accessibility: '/tilgjengelighet',
  report: '/rapport',
  presentation: '/presentasjon',
} as const

/**
 * The picture that stands for a page where it is shared, below the site's base path; `folder` is
 * that of its language and edition. Pages without a picture of their own share the board's.
 */
export function shareImage(path: string, folder: string): string {
  const [, kind, id] = /^\/(mal|indikator)\/([a-z0-9-]+)$/.exec(path) ?? []
  const name = kind && id ? `${kind}-${id}` : 'tavle'
  return `bilder/${folder}${name}.png`
}

/** File of an edition's meeting pack, at the root of the site. */
export const packName = (slug: string): string => `motepakke-${slug}.html`
