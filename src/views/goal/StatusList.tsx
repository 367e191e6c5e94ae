import { Link } from 'wouter'
import { HeadlinePicture } from '#charts/HeadlinePicture.tsx'
import type { IndicatorSummary, Survey } from '#domain/model.ts'
import type { IndicatorStatus } from '#domain/status.ts'
import { useI18n } from '#i18n/context.tsx'
import { headlineWords } from '#i18n/headlineWords.ts'
import { paths } from '#state/paths.ts'
import { useToday } from '#state/today.ts'
import { DataText } from '#ui/DataText.tsx'
import { ReadinessMark } from '#ui/ReadinessMark.tsx'
import { StatusLine } from '#ui/StatusLine.tsx'

interface ItemProps {
  indicator: IndicatorSummary
  status: IndicatorStatus | undefined
  surveys: readonly Survey[]
}

function StatusItem({ indicator, status, surveys }: ItemProps) {
  const i18n = useI18n()
  const { m } = i18n
  const words = headlineWords(i18n, indicator, useToday(), surveys)
  return (
    <li className="status-item">
      <Link href={paths.indicator(indicator.id)}>
        <DataText of={indicator.name} />
      </Link>
      <ReadinessMark readiness={indicator.readiness.value} />
      <div className="status-figure">
        {words.value ? <strong>{words.value}</strong> : <span>{m.common.noFigure}</span>}
        <HeadlinePicture headline={indicator.headline} />
      </div>
      {status && <StatusLine status={status} phrases={words.phrases} />}
    </li>
  )
}

/** «Status på måloppnåelse»: a line for each indicator of the goal, figures or not. */
export function StatusList({
  indicators,
  statuses,
  surveys,
}: {
  indicators: readonly IndicatorSummary[]
  /** In the order of the indicators. */
  statuses: readonly IndicatorStatus[]
  surveys: readonly Survey[]
}) {
  return (
    <ul className="status-list card">
      {indicators.map((indicator, index) => (
        <StatusItem
          key={indicator.id}
          indicator={indicator}
          status={statuses[index]}
          surveys={surveys}
        />
      ))}
    </ul>
  )
}
