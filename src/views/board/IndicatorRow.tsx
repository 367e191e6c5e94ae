import { Fragment, memo } from 'react'
import { Link } from 'wouter'
import { HeadlinePicture } from '#charts/HeadlinePicture.tsx'
import type { IndicatorSummary, Survey } from '#domain/model.ts'
import type { IndicatorStatus } from '#domain/status.ts'
import { useI18n } from '#i18n/context.tsx'
import { headlineWords } from '#i18n/headlineWords.ts'
import { paths } from '#state/paths.ts'
import { useToday } from '#state/today.ts'
import { DataText } from '#ui/DataText.tsx'
import { ReadinessShape } from '#ui/ReadinessMark.tsx'
import { StatusLine } from '#ui/StatusLine.tsx'

/** An indicator in one look: mark, name, figure, picture, and a line of plain words. */
export const IndicatorRow = memo(function IndicatorRow({
  indicator,
  status,
  surveys,
  marks = [],
}: {
  indicator: IndicatorSummary
  status: IndicatorStatus
  surveys: readonly Survey[]
  /** What is new about it, in words. */
  marks?: readonly string[] | undefined
}) {
  const i18n = useI18n()
  const { m } = i18n
  const words = headlineWords(i18n, indicator, useToday(), surveys)
  const readiness = indicator.readiness.value
  return (
    <li className={`indicator-row ${words.value ? 'has-value' : 'no-value'}`}>
      <ReadinessShape readiness={readiness} />
      <div className="row-name">
        <span className="ds-sr-only">{m.common.readiness[readiness]}: </span>
        <Link href={paths.indicator(indicator.id)}>
          <DataText of={indicator.name} />
        </Link>
        {marks.map((mark) => (
          <Fragment key={mark}>
            {' '}
            <span className="row-mark">{mark}</span>
          </Fragment>
        ))}
      </div>
      {words.value && (
        <p className={`row-value ${words.bound ? 'row-bound' : ''}`}>{words.value}</p>
      )}
      {words.value && (
        <div className="row-picture">
          <HeadlinePicture headline={indicator.headline} />
        </div>
      )}
      <StatusLine className="row-words" status={status} phrases={words.phrases} />
    </li>
  )
})
