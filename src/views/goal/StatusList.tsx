import { Link } from 'wouter'
import { HeadlinePicture } from '#charts/HeadlinePicture.tsx'
import type { IndicatorSummary } from '#domain/model.ts'
import { useI18n } from '#i18n/context.tsx'
import { headlineWords } from '#i18n/headlineWords.ts'
import { paths } from '#state/paths.ts'
import { ReadinessMark } from '#ui/ReadinessMark.tsx'

function StatusItem({ indicator }: { indicator: IndicatorSummary }) {
  const i18n = useI18n()
  const { m, t } = i18n
  const words = headlineWords(i18n, indicator)
  return (
    <li className="status-item">
      <Link href={paths.indicator(indicator.id)}>{t(indicator.name)}</Link>
      <ReadinessMark readiness={indicator.readiness.value} />
      <div className="status-figure">
        {words.value ? <strong>{words.value}</strong> : <span>{m.common.noFigure}</span>}
        <HeadlinePicture headline={indicator.headline} />
      </div>
      <p>{words.phrases.join(' · ')}</p>
    </li>
  )
}

/** «Status på måloppnåelse»: a line for each indicator of the goal, figures or not. */
export function StatusList({ indicators }: { indicators: readonly IndicatorSummary[] }) {
  return (
    <ul className="status-list card">
      {indicators.map((indicator) => (
        <StatusItem key={indicator.id} indicator={indicator} />
      ))}
    </ul>
  )
}
