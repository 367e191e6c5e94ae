import { lazy, Suspense, use, useDeferredValue, useMemo, useState } from 'react'
import { EditionContext } from '#data/edition.ts'
import { isOverdue } from '#domain/freshness.ts'
import { countReadiness } from '#domain/summary.ts'
import { NO_FILTER } from '#state/boardQuery.ts'
import { indicatorStatus } from '#domain/indicatorStatus.ts'
import { passes } from '#domain/search.ts'
import type { Goal, GoalLevel, StrategySummary } from '#domain/model.ts'
import { useI18n } from '#i18n/context.tsx'
import { useBoardTexts } from '#i18n/texts/board.ts'
import { whenUsed } from '#state/firstUse.ts'
import { useToday } from '#state/today.ts'
import { useBoardFilter } from '#state/useBoardFilter.ts'
import { ErrorBox } from '#ui/ErrorBox.tsx'
import { OverdueMark } from '#ui/StatusMark.tsx'
import { BoardCounts } from './BoardCounts.tsx'
import { EmptyState } from './EmptyState.tsx'
import { Filters } from './Filters.tsx'
import { GoalCard } from './GoalCard.tsx'
import { newestPeriod } from './newestPeriod.ts'

interface Props {
  strategy: StrategySummary
  /** Indicators whose entry could not be read: each costs its own card, nothing else. */
  broken: readonly { readonly id: string; readonly problem: string }[]
}

/** What is new since the edition before, in words. */
export interface BoardMarks {
  /** By indicator. */
  readonly rows: ReadonlyMap<string, readonly string[]>
  /** By goal: names of indicators that left it and the set. */
  readonly left: ReadonlyMap<string, readonly string[]>
}

const ChangesToggle = lazy(whenUsed(() => import('./ChangesToggle.tsx')))
const BoardFoot = lazy(whenUsed(() => import('./BoardFoot.tsx')))

const LEVELS: readonly GoalLevel[] = ['overall', 'strategic', 'beside']

/** The strategy as its figure is known: overall goals, strategic goals, what stands beside. */
export function Board({ strategy, broken }: Props) {
  const { locale, m, f, t } = useI18n()
  const texts = useBoardTexts()
  const today = useToday()
  const archived = use(EditionContext) !== null
  const [filter, setFilter] = useBoardFilter()
  const [marks, setMarks] = useState<BoardMarks | null>(null)
  const { indicators, goals, surveys } = strategy
  // What the reader typed or ticked stands there at once; hundreds of rows follow when they can.
  const asked = useDeferredValue(filter)
  const shown = useMemo(
    () => indicators.filter((i) => passes(i, asked, locale)),
    [indicators, asked, locale],
  )
  const newest = useMemo(() => newestPeriod(indicators), [indicators])
  const statuses = useMemo(
    () => new Map(indicators.map((i) => [i.id, indicatorStatus(i, surveys, today)])),
    [indicators, surveys, today],
  )
  const overdue = [...statuses.values()].filter((s) => isOverdue(s.freshness)).length
  const names = useMemo(() => indicators.map((i) => t(i.name)), [indicators, t])

  // Kept, since an update would take what stands in the HTML away until the code for it is here.
  const toggle = useMemo(
    () => (
      <Suspense>
        <ChangesToggle strategy={strategy} onMarks={setMarks} />
      </Suspense>
    ),
    [strategy],
  )

  const cards = useMemo(() => {
    const card = (goal: Goal) => {
      const mine = indicators.filter((i) => i.goal === goal.id)
      return (
        <GoalCard
          key={goal.id}
          goal={goal}
          indicators={mine}
          shown={shown.filter((i) => i.goal === goal.id)}
          statuses={statuses}
          surveys={surveys}
          marks={marks}
        />
      )
    }
    return LEVELS.map((level) => {
      // A goal without indicators has nothing to show here; it still has its page.
      const visible = goals.filter(
        (goal) => goal.level === level && shown.some((i) => i.goal === goal.id),
      )
      if (visible.length === 0) return null
      return (
        <section key={level} className={`goals goals-${level}`} aria-labelledby={`goals-${level}`}>
          <h2 id={`goals-${level}`} className="overline">
            {texts[level]}
          </h2>
          <div className="goal-grid">{visible.map(card)}</div>
        </section>
      )
    })
  }, [goals, indicators, shown, statuses, surveys, marks, texts])

  return (
    <>
      <p className="status-line">
        <strong>{texts.title}</strong>
        <span>{archived ? texts.asOf(f.date(today)) : texts.today(f.date(today))}</span>
        {overdue > 0 && <OverdueMark>{m.status.overdueCount(overdue)}</OverdueMark>}
        {newest && <span>{texts.newestFigure(f.period(newest, 'short'))}</span>}
      </p>
      <div className="board-bar">
        <BoardCounts total={indicators.length} counts={countReadiness(indicators)} />
        <Filters
          filter={filter}
          onChange={setFilter}
          shown={shown.length}
          total={indicators.length}
        />
      </div>
      {toggle}
      {broken.map(({ id, problem }) => (
        <ErrorBox
          key={id}
          title={m.shell.errors.oneIndicator(id)}
          text={m.shell.errors.restIsFine}
          detail={problem}
        />
      ))}
      {shown.length === 0 && (
        <EmptyState none={indicators.length === 0} onShowAll={() => setFilter(NO_FILTER)} />
      )}
      {cards}
      <Suspense>
        <BoardFoot glossary={strategy.glossary} names={names} />
      </Suspense>
    </>
  )
}
