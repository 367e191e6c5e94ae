import { Link } from 'wouter'
import { textKey } from '#domain/base.ts'
import { goalStatus } from '#domain/goalStatus.ts'
import { indicatorStatus } from '#domain/indicatorStatus.ts'
import type { Goal, StrategySummary } from '#domain/model.ts'
import { PptxEntry } from '#deck/PptxEntry.tsx'
import { EmbedEntry } from '#embed/panel/EmbedEntry.tsx'
import { ExploreEntry } from '#explore/ExploreEntry.tsx'
import { useI18n } from '#i18n/context.tsx'
import { useGoalTexts } from '#i18n/texts/goal.ts'
import { paths } from '#state/paths.ts'
import { useToday } from '#state/today.ts'
import { Breadcrumb } from '#ui/Breadcrumb.tsx'
import { DataText } from '#ui/DataText.tsx'
import { GoalStatusSummary, StatusStrip } from '#ui/GoalStatusSummary.tsx'
import { OfficialName } from '#ui/OfficialName.tsx'
import { PageHeading } from '#ui/PageHeading.tsx'
import { SourceLine } from '#ui/SourceLine.tsx'
import { Terms } from '#ui/Terms.tsx'
import { GoalChart } from './GoalChart.tsx'
import { GoalStatusDetails } from './GoalStatusDetails.tsx'
import { StatusList } from './StatusList.tsx'

const NONE = [] as const

/** The page of a goal once the strategy is here. */
export function GoalView({ goal, strategy }: { goal: Goal; strategy: StrategySummary }) {
  const { m, t } = useI18n()
  const texts = useGoalTexts()
  const { goals, glossary, papers, surveys } = strategy
  const today = useToday()
  const indicators = strategy.indicators.filter((i) => i.goal === goal.id)
  const statuses = indicators.map((i) => indicatorStatus(i, surveys, today))
  const drawn = indicators.filter((i) => i.hasFigures)
  const index = goals.indexOf(goal)
  const name = m.common.goalName(t(goal.name), goal.number)
  // As state/deckQuery.ts has them, which this page needs nothing else of.
  const presented = [`mal.${goal.id}`, ...indicators.map(({ id }) => id)]
  const written = [goal.lead, ...goal.covers, ...indicators.flatMap((i) => [i.name])].map(t)
  return (
    <>
      <Breadcrumb steps={[{ name: m.shell.home, href: paths.board }]} />
      <p className="overline">{m.common.goalLevel[goal.level]}</p>
      <PageHeading
        title={m.shell.pageTitle(name, m.common.siteName)}
        description={texts.description(name, indicators.length)}
      >
        {name}
      </PageHeading>
      <OfficialName name={goal.name} />
      <p className="lead">
        <DataText of={goal.lead} />
      </p>
      <Terms glossary={glossary} texts={written} label={texts.words} />
      {goal.covers.length > 0 && (
        <details className="covers">
          <summary>{texts.covers}</summary>
          <ul>
            {goal.covers.map((point) => (
              <li key={textKey(point)}>
                <DataText of={point} />
              </li>
            ))}
          </ul>
          {goal.source && <SourceLine source={goal.source} papers={papers} />}
        </details>
      )}

      <section aria-labelledby="status" className="goal-section">
        <h2 id="status">{m.status.goal}</h2>
        {indicators.length === 0 ? (
          <p>{texts.noIndicators}</p>
        ) : (
          <>
            <StatusStrip statuses={statuses} />
            <GoalStatusSummary status={goalStatus(statuses)} />
            <StatusList indicators={indicators} statuses={statuses} surveys={surveys} />
            <GoalStatusDetails status={goalStatus(statuses)} indicators={indicators} />
          </>
        )}
      </section>

      <section aria-labelledby="charts" className="goal-section">
        <h2 id="charts">{texts.charts}</h2>
        {drawn.length === 0 ? (
          <p className="quiet">{texts.noCharts}</p>
        ) : (
          <ExploreEntry label={texts.explore} ids={drawn.map(({ id }) => id)} name={name} />
        )}
        <div className="goal-charts">
          {drawn.map((indicator) => (
            <GoalChart key={indicator.id} indicator={indicator} />
          ))}
        </div>
      </section>

      <div className="goal-section table-actions">
        <Link
          href={`${paths.presentation}?utvalg=${presented.join(',')}&lysbilde=1`}
          className="ds-button"
          data-variant="secondary"
        >
          {texts.present}
        </Link>
        <PptxEntry
          label={texts.powerPoint}
          failed={texts.powerPointFailed}
          keys={presented}
          what={goal.id}
        />
        <EmbedEntry label={texts.embed} name={name} series={NONE} list />
      </div>

      <nav className="neighbours" aria-label={texts.neighbours}>
        <Neighbour label={texts.previous} goal={goals[index - 1]} rel="prev" />
        <Neighbour label={texts.next} goal={goals[index + 1]} rel="next" />
      </nav>
    </>
  )
}

function Neighbour({
  label,
  goal,
  rel,
}: {
  label: string
  goal: Goal | undefined
  rel: 'prev' | 'next'
}) {
  const { m, t } = useI18n()
  if (!goal) return <span />
  return (
    <Link href={paths.goal(goal.id)} rel={rel} className={`neighbour neighbour-${rel}`}>
      <span className="quiet">{label}</span>
      <span>{m.common.goalName(t(goal.name), goal.number)}</span>
    </Link>
  )
}
