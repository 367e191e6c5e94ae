import { createContext } from 'react'

/**
 * Slug of the archived edition the whole page is of; null for the newest. It comes from the
 * address, and an address of another edition is another page load.
 */
export const EditionContext = createContext<string | null>(null)

/** Where an edition's files lie below data/v1; the newest ones lie at the top. */
export const editionFolder = (edition: string | null): string =>
  edition ? `editions/${edition}/` : ''
