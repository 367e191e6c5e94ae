/** Addresses of the pages, below the base path; public, so they are kept. */
export const paths = {
  board: '/',
  goal: (id: string) => `/mal/${id}`,
  indicator: (id: string) => `/indikator/${id}`,
  data: '/data',
  about: '/om',
  accessibility: '/tilgjengelighet',
} as const
