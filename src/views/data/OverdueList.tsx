import { Link } from 'wouter'
import { indicatorStatus } from '#domain/indicatorStatus.ts'
import type { StrategySummary } from '#domain/model.ts'
import { useI18n } from '#i18n/context.tsx'
import { useDataTexts } from '#i18n/texts/data.ts'
import { isOverdue } from '#domain/freshness.ts'
import { freshnessText } from '#i18n/freshnessWords.ts'
import { paths } from '#state/paths.ts'
import { useToday } from '#state/today.ts'

/** Which figures should have come, and when: for those who keep them, and those who wait. */
export function OverdueList({ strategy }: { strategy: StrategySummary }) {
  const i18n = useI18n()
  const texts = useDataTexts()
  const today = useToday()
  const overdue = strategy.indicators
    .map((indicator) => ({
      indicator,
      status: indicatorStatus(indicator, strategy.surveys, today),
    }))
    .filter(({ status }) => isOverdue(status.freshness))
  return (
    <section aria-labelledby="forfalt">
      <h2 id="forfalt">{texts.overdueTitle}</h2>
      {overdue.length === 0 ? (
        <p>{texts.noneOverdue}</p>
      ) : (
        <ul>
          {overdue.map(({ indicator, status }) => (
            <li key={indicator.id}>
              <Link href={paths.indicator(indicator.id)}>{i18n.t(indicator.name)}</Link>:{' '}
              {freshnessText(i18n, status.freshness)}
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}
