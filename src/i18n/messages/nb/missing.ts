/** A part of the page did not arrive; of `updated` on, because a newer build is there. */
export const missing = {
  parts: 'Noe på siden kom ikke fram',
  updated: 'Siden er oppdatert',
  lost: 'Noe du har skrevet her, kan bli borte når den lastes på nytt.',
  renew: 'Last inn på nytt',
}
