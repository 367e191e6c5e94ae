import type { AuthoredMeeting } from '#data/schema/authoredMeetings.ts'
import type { Key } from '#data/schema/path.ts'
import { parsePeriod } from '#domain/period.ts'
import type { Report } from '../problem.ts'
import { each } from '../repair.ts'
import type { Context } from './context.ts'
import { checkNotBefore } from './histories.ts'
import { checkKnown, checkUnique } from './references.ts'

/** An edition knows of no meeting after its own, and a meeting had no set of a later one. */
function checkDay(
  { date, from, edition }: AuthoredMeeting,
  keys: readonly Key[],
  { dayOf }: Context,
  report: Report,
): void {
  const day = parsePeriod(date)?.start ?? -Infinity
  if (day > (dayOf(from) ?? Infinity)) {
    const mend = `"${from}" met before that: the meeting is known from a later edition.`
    report([...keys, 'from'], from, `an edition of ${date} or later`, mend)
  }
  if (edition !== undefined && day < (dayOf(edition) ?? -Infinity)) {
    const mend = `"${edition}" came after the meeting: correct one of them.`
    report([...keys, 'edition'], edition, `an edition of ${date} or before`, mend)
  }
}

function checkNext({ date, next }: AuthoredMeeting, keys: readonly Key[], report: Report): void {
  const day = parsePeriod(date)?.start ?? -Infinity
  for (const [{ when }, index] of each(next)) {
    const period = when === undefined ? null : parsePeriod(when)
    if (!period || period.end >= day) continue
    const mend = 'What comes next comes after the meeting: correct one of the dates.'
    report([...keys, 'next', index, 'when'], when, `a period after ${date}`, mend)
  }
}

/** A meeting takes up indicators that the edition it is known from has, or had. */
function checkTreated(
  { indicators, from }: AuthoredMeeting,
  keys: readonly Key[],
  context: Context,
  report: Report,
): void {
  const way = [...keys, 'indicators']
  checkUnique(indicators, ({ id }) => id, 'id', way, report)
  for (const [treated, index] of each(indicators)) {
    const { id } = treated
    checkKnown(id, context.indicators, [...way, index, 'id'], 'file in indicators/', report)
    const limit = context.rank(treated.from ?? from)
    const life = context.lifeOf(id)
    if (limit === undefined || !life || life.first <= limit) continue
    const mend = 'The indicator came later: say in "from" which edition ties the two together.'
    report([...way, index, 'id'], id, 'an indicator that the edition has', mend)
  }
}

/** What the councils had before them, the oldest meeting first. */
export function checkMeetings(
  meetings: readonly AuthoredMeeting[],
  context: Context,
  report: Report,
): void {
  checkUnique(meetings, ({ id }) => id, 'id', [], report)
  let before = ''
  for (const [meeting, index] of each(meetings)) {
    const { date, from, cases } = meeting
    if (date < before) {
      const mend = 'Put the meetings in the order they were held, oldest first.'
      report([index, 'date'], date, `${before} or later`, mend)
    }
    before = date
    if (!cases?.length) {
      report([index, 'cases'], cases, 'at least one case', 'Say what the meeting had before it.')
    }
    checkNotBefore(meeting, [index], from, 'The meeting', context, report)
    checkDay(meeting, [index], context, report)
    checkNext(meeting, [index], report)
    checkTreated(meeting, [index], context, report)
  }
}
