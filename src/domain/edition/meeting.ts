import type { DatasetMeeting } from '../dataset.ts'
import { allKnown, holds, type Then } from '../known.ts'
import type { Meeting } from '../model.ts'

/** What was known of a meeting by then; null when nothing was. */
export function meetingAsOf(meeting: DatasetMeeting, then: Then): Meeting | null {
  if (!holds(then, meeting)) return null
  const { id, date, council, councilNow, paper, edition, doubt } = meeting
  return {
    ...{ id, date, council },
    councilNow: councilNow && holds(then, councilNow) ? councilNow.name : undefined,
    ...{ paper, edition },
    cases: allKnown(then, meeting.cases),
    asked: allKnown(then, meeting.asked),
    proposed: allKnown(then, meeting.proposed),
    advised: allKnown(then, meeting.advised),
    decided: allKnown(then, meeting.decided),
    next: allKnown(then, meeting.next),
    indicators: allKnown(then, meeting.indicators),
    doubt,
  }
}
