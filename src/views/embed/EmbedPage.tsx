import { goalStatus } from '#domain/goalStatus.ts'
import { indicatorStatus } from '#domain/indicatorStatus.ts'
import type { Goal, IndicatorSet, IndicatorSummary, StrategySummary } from '#domain/model.ts'
import { summariseSet } from '#domain/summary.ts'
import { useI18n } from '#i18n/context.tsx'
import { useEmbedTexts } from '#i18n/texts/embed.ts'
import { paperName } from '#i18n/paperName.ts'
import { DataText } from '#ui/DataText.tsx'
import { GoalStatusSummary } from '#ui/GoalStatusSummary.tsx'
import { EmbedFrame, type EmbedAddresses } from './EmbedFrame.tsx'
import { EmbedIndicator } from './EmbedIndicator.tsx'
import { EmbedRows } from './EmbedRows.tsx'

export interface EmbedProps {
  readonly addresses: EmbedAddresses
  /** ISO date the view is drawn as of. */
  readonly today: string
  readonly frozen: boolean
}

interface PageProps extends EmbedProps {
  readonly set: IndicatorSet
  /** Id of the goal or indicator; left out for the whole board. */
  readonly id?: string | undefined
}

/** The embedded view of the board, a goal or an indicator. Throws when the set has no such one. */
export function EmbedPage({ set, id, ...rest }: PageProps) {
  const strategy = summariseSet(set)
  const goal = set.goals.find((one) => one.id === id)
  const indicator = set.indicators.find((one) => one.id === id)
  if (id === undefined) return <EmbedBoard {...rest} strategy={strategy} />
  if (goal) return <EmbedGoal {...rest} goal={goal} strategy={strategy} />
  if (indicator) return <EmbedIndicator {...rest} indicator={indicator} strategy={strategy} />
  return <EmbedRetired {...rest} id={id} strategy={strategy} />
}

type ListProps = EmbedProps & { readonly strategy: StrategySummary }

/** The paper that the edition itself is. */
function useEditionPaper({ edition, papers }: StrategySummary): string {
  const i18n = useI18n()
  return paperName(i18n, { paper: edition.paper }, papers)
}

function Counts({
  indicators,
  strategy,
  today,
}: {
  readonly indicators: readonly IndicatorSummary[]
  readonly strategy: StrategySummary
  readonly today: string
}) {
  const statuses = indicators.map((one) => indicatorStatus(one, strategy.surveys, today))
  return <GoalStatusSummary status={goalStatus(statuses)} />
}

/** Every goal with its indicators, a line each. */
function EmbedBoard({ strategy, ...rest }: ListProps) {
  const { m, t } = useI18n()
  const texts = useEmbedTexts()
  const { today } = rest
  const source = useEditionPaper(strategy)
  const withIndicators = strategy.goals.flatMap((goal) => {
    const indicators = strategy.indicators.filter((one) => one.goal === goal.id)
    return indicators.length > 0 ? [{ goal, indicators }] : []
  })
  return (
    <EmbedFrame
      {...rest}
      title={`${m.common.siteName} – ${m.common.siteTagline}`}
      more={texts.seeBoard}
      source={source}
      edition={strategy.edition}
    >
      <div className="embed-goals">
        {withIndicators.map(({ goal, indicators }) => (
          <section key={goal.id} aria-labelledby={goal.id}>
            <h2 id={goal.id}>{m.common.goalName(t(goal.name), goal.number)}</h2>
            <Counts indicators={indicators} strategy={strategy} today={today} />
            <EmbedRows
              {...{ indicators, today }}
              surveys={strategy.surveys}
              label={t(goal.name)}
              short
            />
          </section>
        ))}
      </div>
    </EmbedFrame>
  )
}

/** A goal's indicators, and how many of them stand how. */
function EmbedGoal({ goal, strategy, ...rest }: ListProps & { readonly goal: Goal }) {
  const { m, t } = useI18n()
  const texts = useEmbedTexts()
  const { today } = rest
  const source = useEditionPaper(strategy)
  const indicators = strategy.indicators.filter((one) => one.goal === goal.id)
  return (
    <EmbedFrame
      {...rest}
      title={m.common.goalName(t(goal.name), goal.number)}
      more={texts.seeGoal}
      source={source}
      edition={strategy.edition}
    >
      {indicators.length === 0 ? (
        <p>{texts.noIndicators}</p>
      ) : (
        <>
          <Counts indicators={indicators} strategy={strategy} today={today} />
          <EmbedRows {...{ indicators, today }} surveys={strategy.surveys} label={t(goal.name)} />
        </>
      )}
    </EmbedFrame>
  )
}

/** What has left the set keeps its address, for it may stand in an article: it says when it left. */
function EmbedRetired({ id, strategy, ...rest }: ListProps & { readonly id: string }) {
  const i18n = useI18n()
  const { m, t } = i18n
  const texts = useEmbedTexts()
  const retired = strategy.retired.find((one) => one.id === id)
  if (!retired) throw new Error(`Edition ${strategy.edition.slug} has no "${id}" to embed`)
  const left = strategy.editions.find(({ slug }) => slug === retired.retiredIn)
  return (
    <EmbedFrame
      {...rest}
      title={t(retired.name)}
      more={texts.seeIndicator}
      source={paperName(i18n, retired.source, strategy.papers)}
      edition={strategy.edition}
    >
      <p>{m.shell.retiredIn(left?.label ?? retired.retiredIn)}.</p>
      {retired.note && (
        <p>
          <DataText of={retired.note} />
        </p>
      )}
    </EmbedFrame>
  )
}
