import type { Edition, Indicator, Meeting, TreatedIndicator } from './model.ts'

/** A meeting that had an indicator before it: by itself, or only as one of the set. */
export interface Treatment {
  readonly meeting: Meeting
  /** What it was taken up as by itself; null when the meeting treated the whole set only. */
  readonly treated: TreatedIndicator | null
}

/**
 * The meetings that had the indicator before them, in the order given. A meeting on a whole
 * edition had every indicator that edition has; `editions` are oldest first.
 */
export function meetingsOf(
  { id, since }: Pick<Indicator, 'id' | 'since'>,
  meetings: readonly Meeting[],
  editions: readonly Edition[],
): Treatment[] {
  const slugs = editions.map(({ slug }) => slug)
  const has = (edition: string) => slugs.slice(0, slugs.indexOf(edition) + 1).includes(since)
  return meetings.flatMap((meeting) => {
    const treated = meeting.indicators.find((one) => one.id === id) ?? null
    const inSet = meeting.edition !== undefined && has(meeting.edition)
    return treated || inSet ? { meeting, treated } : []
  })
}
