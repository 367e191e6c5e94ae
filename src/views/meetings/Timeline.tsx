import type { Meeting as MeetingModel, StrategySummary } from '#domain/model.ts'
import { useMeetingsTexts } from '#i18n/texts/meetings.ts'
import { Meeting } from './Meeting.tsx'
import { useAnchor } from './useAnchor.ts'

interface Props {
  /** Oldest first, as published. */
  meetings: readonly MeetingModel[]
  strategy: StrategySummary
}

/** The meetings, newest first. */
export function Timeline({ meetings, strategy }: Props) {
  const texts = useMeetingsTexts()
  useAnchor()
  if (meetings.length === 0) return <p className="quiet">{texts.none}</p>
  return (
    <>
      {/* An archive from before the new names does not know them. */}
      {meetings.some(({ councilNow }) => councilNow !== undefined) && (
        <p className="meetings-councils">{texts.councils}</p>
      )}
      <ol className="meetings" aria-label={texts.timeline}>
        {meetings.toReversed().map((meeting) => (
          <li key={meeting.id}>
            <Meeting meeting={meeting} strategy={strategy} />
          </li>
        ))}
      </ol>
    </>
  )
}
