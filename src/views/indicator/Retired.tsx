import type { RetiredIndicator, StrategySummary } from '#domain/model.ts'
import { useI18n } from '#i18n/context.tsx'
import { useIndicatorTexts } from '#i18n/texts/indicator.ts'
import { paths } from '#state/paths.ts'
import { Breadcrumb } from '#ui/Breadcrumb.tsx'
import { DataText } from '#ui/DataText.tsx'
import { PageHeading } from '#ui/PageHeading.tsx'
import { SourceLine } from '#ui/SourceLine.tsx'
import { RetiredFacts } from './RetiredFacts.tsx'

export interface RetiredProps {
  retired: RetiredIndicator
  strategy: StrategySummary
}

/** The page of an indicator that has left the set: when, why, and where to go from here. */
export function Retired({ retired, strategy }: RetiredProps) {
  const { m, f, t } = useI18n()
  const texts = useIndicatorTexts()
  const name = t(retired.name)
  const goal = strategy.goals.find(({ id }) => id === retired.goal)
  const left = strategy.editions.find(({ slug }) => slug === retired.retiredIn)
  const label = left?.label ?? retired.retiredIn
  const lead = texts.retired(label, left && texts.meeting(left.council, f.date(left.date)))
  return (
    <>
      <Breadcrumb
        steps={[
          { name: m.shell.home, href: paths.board },
          ...(goal
            ? [{ name: m.common.goalName(t(goal.name), goal.number), href: paths.goal(goal.id) }]
            : []),
        ]}
      />
      <PageHeading
        title={m.shell.pageTitle(texts.retiredTitle(name, label), m.common.siteName)}
        description={`${name}: ${lead}`}
      >
        {name}
      </PageHeading>
      <p className="lead">{lead}</p>
      {retired.note && (
        <p>
          <DataText of={retired.note} />
        </p>
      )}
      <SourceLine source={retired.source} papers={strategy.papers} />
      <RetiredFacts retired={retired} strategy={strategy} />
    </>
  )
}
