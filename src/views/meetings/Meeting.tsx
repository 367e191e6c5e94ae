import type { Meeting as MeetingModel, StrategySummary } from '#domain/model.ts'
import { useI18n } from '#i18n/context.tsx'
import { useMeetingsTexts } from '#i18n/texts/meetings.ts'
import { paperName } from '#i18n/paperName.ts'
import { DataText } from '#ui/DataText.tsx'
import { Cases } from './Cases.tsx'
import { Items, type Origin } from './Items.tsx'
import { Outcome } from './Outcome.tsx'
import { Part } from './Part.tsx'
import { TreatedEdition } from './TreatedEdition.tsx'
import { TreatedIndicators } from './TreatedIndicators.tsx'

/** One meeting: what it had before it, what was said of it, and what was to come. */
export function Meeting({
  meeting,
  strategy,
}: {
  meeting: MeetingModel
  strategy: StrategySummary
}) {
  const i18n = useI18n()
  const { f } = i18n
  const texts = useMeetingsTexts()
  const { id, date, council, councilNow, cases, asked, proposed, next, doubt } = meeting
  // A meeting that no paper of its own tells of is told of by another's.
  const origin: Origin = {
    paper: meeting.paper ?? cases[0]?.source.paper,
    papers: strategy.papers,
  }
  return (
    <article id={id} tabIndex={-1} aria-labelledby={`${id}-rad`} className="card">
      <p className="overline">
        <time dateTime={date}>{f.period(date)}</time>
      </p>
      <h2 id={`${id}-rad`}>{texts.council(council, councilNow)}</h2>
      <TreatedEdition slug={meeting.edition} strategy={strategy} />
      <Cases cases={cases} origin={origin} />
      <Items title={texts.asked} items={asked} origin={origin} />
      <Items title={texts.proposed} items={proposed} origin={origin} lead={texts.onlyProposed} />
      <Outcome meeting={meeting} origin={origin} />
      <Items
        title={texts.next}
        items={next}
        origin={origin}
        label={({ when }) => when && f.period(when)}
      />
      <TreatedIndicators treated={meeting.indicators} strategy={strategy} origin={origin} />
      {doubt && (
        <Part title={texts.doubt}>
          <DataText of={doubt} />
        </Part>
      )}
      {origin.paper && (
        <p className="source-line">
          {texts.source(paperName(i18n, { paper: origin.paper }, strategy.papers))}
        </p>
      )}
    </article>
  )
}
