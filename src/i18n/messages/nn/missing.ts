import type { missing as nb } from '../nb/missing.ts'

export const missing: typeof nb = {
  parts: 'Noko på sida kom ikkje fram',
  updated: 'Sida er oppdatert',
  lost: 'Noko du har skrive her, kan bli borte når ho blir lasta på nytt.',
  renew: 'Last inn på nytt',
}
