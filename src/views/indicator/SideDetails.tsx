import { useI18n } from '#i18n/context.tsx'
import { AboutIndicator } from './AboutIndicator.tsx'
import type { IndicatorProps } from './IndicatorBody.tsx'
import { Sources } from './Sources.tsx'
import { UseAndShare } from './UseAndShare.tsx'

/** Beside the charts: facts about the indicator, where it was read, how to use it. */
export function SideDetails({ indicator, strategy }: IndicatorProps) {
  const { m } = useI18n()
  return (
    <aside className="indicator-side" aria-label={m.indicator.about}>
      <AboutIndicator indicator={indicator} strategy={strategy} />
      <Sources indicator={indicator} papers={strategy.papers} />
      <UseAndShare indicator={indicator} edition={strategy.edition} />
    </aside>
  )
}
