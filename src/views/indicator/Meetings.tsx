import { Link } from 'wouter'
import type { PublishedTreatment } from '#data/schema/published.ts'
import { useI18n } from '#i18n/context.tsx'
import { useIndicatorTexts } from '#i18n/texts/indicator.ts'
import { paths } from '#state/paths.ts'
import { DataText } from '#ui/DataText.tsx'

/** The meetings that had the indicator before them, newest first; nothing when none had. */
export function Meetings({ meetings }: { meetings: readonly PublishedTreatment[] }) {
  const texts = useIndicatorTexts()
  if (meetings.length === 0) return null
  return (
    <section aria-labelledby="moter" className="card">
      <h2 id="moter">{texts.meetings}</h2>
      <ul className="treatments">
        {meetings.toReversed().map((meeting) => (
          <li key={meeting.id}>
            <Treatment meeting={meeting} />
          </li>
        ))}
      </ul>
      <p>
        <Link href={paths.meetings}>{texts.allMeetings}</Link>
      </p>
    </section>
  )
}

function Treatment({ meeting }: { meeting: PublishedTreatment }) {
  const { f, t } = useI18n()
  const texts = useIndicatorTexts()
  const { id, date, council, councilNow, cases, treated } = meeting
  const listed = cases.map(({ number, subject }) => [number, t(subject)].filter(Boolean).join(' '))
  return (
    <>
      <Link href={`${paths.meetings}#${id}`}>
        {texts.meeting(council, f.date(date), councilNow)}
      </Link>
      <p>
        {treated?.note ? <DataText of={treated.note} /> : treated ? texts.byItself : texts.wholeSet}
      </p>
      {listed.length > 0 && <p className="source-line">{texts.cases(listed)}</p>}
    </>
  )
}
