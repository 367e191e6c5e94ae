import { useId, useState } from 'react'
import { Link } from 'wouter'
import { goalStatus } from '#domain/goalStatus.ts'
import type { Goal, IndicatorSummary, Survey } from '#domain/model.ts'
import type { IndicatorStatus } from '#domain/status.ts'
import { countReadiness } from '#domain/summary.ts'
import { useI18n } from '#i18n/context.tsx'
import { useBoardTexts } from '#i18n/texts/board.ts'
import { paths } from '#state/paths.ts'
import { DataText } from '#ui/DataText.tsx'
import { GoalStatusSummary } from '#ui/GoalStatusSummary.tsx'
import { ReadinessShape } from '#ui/ReadinessMark.tsx'
import type { BoardMarks } from './Board.tsx'
import { IndicatorRow } from './IndicatorRow.tsx'

/** Rows at a time; a goal of the strategy has far fewer. */
const MOST = 20

interface Props {
  goal: Goal
  /** All indicators of the goal: the counts are about these. */
  indicators: readonly IndicatorSummary[]
  /** Those that pass the filter. */
  shown: readonly IndicatorSummary[]
  statuses: ReadonlyMap<string, IndicatorStatus>
  surveys: readonly Survey[]
  /** What is new; null while that is not asked for. */
  marks: BoardMarks | null
}

/** One goal with its indicators. On a phone it opens folded, unless it holds what is asked for. */
export function GoalCard({ goal, indicators, shown, statuses, surveys, marks }: Props) {
  const { m, t } = useI18n()
  const texts = useBoardTexts()
  const counts = countReadiness(indicators)
  const hidden = indicators.length - shown.length
  const [unfolded, setUnfolded] = useState<boolean>()
  const [more, setMore] = useState(false)
  const listId = useId()
  const marked = shown.some(({ id }) => marks?.rows.has(id))
  const open = hidden > 0 || (unfolded ?? marked)
  const rest = shown.slice(MOST)
  const row = (indicator: IndicatorSummary) => {
    const status = statuses.get(indicator.id)
    return (
      status && (
        <IndicatorRow
          key={indicator.id}
          indicator={indicator}
          status={status}
          surveys={surveys}
          marks={marks?.rows.get(indicator.id)}
        />
      )
    )
  }
  return (
    <article className={`goal-card ${open ? '' : 'folded'}`} aria-labelledby={`goal-${goal.id}`}>
      <header>
        <h3 id={`goal-${goal.id}`}>
          <Link href={paths.goal(goal.id)}>{m.common.goalName(t(goal.name), goal.number)}</Link>
        </h3>
        <p className="goal-counts">{texts.readyOf(counts.klar, indicators.length)}</p>
        <div className="goal-counts">
          <GoalStatusSummary
            status={goalStatus(indicators.flatMap(({ id }) => statuses.get(id) ?? []))}
          />
        </div>
      </header>
      {hidden === 0 && (
        <button
          type="button"
          className="fold-button"
          aria-expanded={open}
          aria-controls={listId}
          onClick={() => setUnfolded(!open)}
        >
          {indicators.slice(0, MOST).map(({ id, readiness }) => (
            <ReadinessShape key={id} readiness={readiness.value} />
          ))}
          <span>
            {open ? texts.fold : texts.unfold}
            <span className="ds-sr-only">
              {' '}
              <DataText of={goal.name} />
            </span>
          </span>
        </button>
      )}
      <ul className="indicator-rows" id={listId}>
        {shown.slice(0, MOST).map(row)}
      </ul>
      {rest.length > 0 && (
        <details className="hidden-note" onToggle={(event) => setMore(event.currentTarget.open)}>
          <summary>{texts.more(rest.length)}</summary>
          {more && <ul className="indicator-rows">{rest.map(row)}</ul>}
        </details>
      )}
      {marks?.left.get(goal.id)?.map((name) => (
        <p key={name} className="hidden-note">
          {texts.left(name)}
        </p>
      ))}
      {hidden > 0 && <p className="hidden-note">{texts.hiddenHere(hidden)}</p>}
    </article>
  )
}
