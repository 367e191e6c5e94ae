/**
 * The day of the build in Norway, as an ISO date: today, or the moment SOURCE_DATE_EPOCH gives in
 * seconds (reproducible-builds.org). Throws a RangeError when that is set and no number.
 */
export function buildDate(env: { readonly [name: string]: string | undefined }): string {
  const epoch = env['SOURCE_DATE_EPOCH']
  if (epoch !== undefined && !/^\d+$/.test(epoch)) {
    throw new RangeError(`SOURCE_DATE_EPOCH must be whole seconds since 1970, not "${epoch}"`)
  }
  const moment = epoch === undefined ? new Date() : new Date(Number(epoch) * 1000)
  // Swedish form is year-month-day.
  return new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Oslo' }).format(moment)
}
