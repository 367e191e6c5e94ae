import type { ReactNode } from 'react'
import { Link } from 'wouter'
import { useI18n } from '#i18n/context.tsx'
import { useIndicatorTexts } from '#i18n/texts/indicator.ts'
import { pageAddress } from '#state/pageAddress.ts'
import { paths } from '#state/paths.ts'
import { DataText } from '#ui/DataText.tsx'
import { Facts } from '#ui/Facts.tsx'
import type { RetiredProps } from './Retired.tsx'

/** What replaced the indicator, the goal it stood under, and the editions that had it. */
export function RetiredFacts({ retired, strategy }: RetiredProps) {
  const { locale, m, f, t } = useI18n()
  const texts = useIndicatorTexts()
  const { goals, indicators, editions } = strategy
  const goal = goals.find(({ id }) => id === retired.goal)
  // What took its place may have left the set too; it has a page all the same.
  const heir = [...indicators, ...strategy.retired].find(({ id }) => id === retired.replacedBy)
  const slugs = editions.map(({ slug }) => slug)
  const had = editions.slice(
    Math.max(0, slugs.indexOf(retired.since)),
    slugs.indexOf(retired.retiredIn),
  )
  const replacedBy = heir && (
    <Link href={paths.indicator(heir.id)}>
      <DataText of={heir.name} />
    </Link>
  )
  const under = goal && (
    <Link href={paths.goal(goal.id)}>{m.common.goalName(t(goal.name), goal.number)}</Link>
  )
  const hadIt = (
    <ul className="statements">
      {had.map(({ slug, label, council, date }) => (
        <li key={slug}>
          <a href={pageAddress(locale, slug, paths.indicator(retired.id))}>{texts.seeIn(label)}</a>,{' '}
          {texts.meeting(council, f.date(date))}
        </li>
      ))}
    </ul>
  )
  const facts: [string, ReactNode][] = [
    [texts.replacedBy, replacedBy],
    [texts.lastGoal, under],
    [texts.editionsWithIt, hadIt],
  ]
  return (
    <section className="card absent-facts" aria-labelledby="veien-videre">
      <h2 id="veien-videre">{texts.whereNow}</h2>
      <Facts facts={facts.filter(([, text]) => text !== undefined)} />
    </section>
  )
}
