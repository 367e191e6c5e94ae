import type { missing as nb } from '../nb/missing.ts'

export const missing: typeof nb = {
  parts: 'Some of the page did not arrive',
  updated: 'The page has been updated',
  lost: 'What you have typed here may be lost when it reloads.',
  renew: 'Reload the page',
}
