import { useIndicatorTexts } from '#i18n/pageTexts.ts'
import { AboutIndicator } from './AboutIndicator.tsx'
import type { IndicatorProps } from './IndicatorBody.tsx'
import { Sources } from './Sources.tsx'
import { UseAndShare } from './UseAndShare.tsx'

/** Beside the charts: facts about the indicator, where it was read, how to use it. */
export function SideDetails({ indicator, strategy }: IndicatorProps) {
  const texts = useIndicatorTexts()
  return (
    <aside className="indicator-side" aria-label={texts.about}>
      <AboutIndicator indicator={indicator} strategy={strategy} />
      <Sources indicator={indicator} papers={strategy.papers} />
      <UseAndShare indicator={indicator} edition={strategy.edition} />
    </aside>
  )
}
