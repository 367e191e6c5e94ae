import { useIndicatorTexts } from '#i18n/texts/indicator.ts'
import { AboutIndicator } from './AboutIndicator.tsx'
import type { TreatedProps } from './IndicatorBody.tsx'
import { Meetings } from './Meetings.tsx'
import { Sources } from './Sources.tsx'
import { UseAndShare } from './UseAndShare.tsx'

/** Beside the charts: facts about the indicator, its meetings, where it was read, how to use it. */
export function SideDetails({ indicator, meetings, strategy }: TreatedProps) {
  const texts = useIndicatorTexts()
  return (
    <aside className="indicator-side" aria-label={texts.about}>
      <AboutIndicator indicator={indicator} strategy={strategy} />
      <Meetings meetings={meetings} />
      <Sources indicator={indicator} papers={strategy.papers} />
      <UseAndShare indicator={indicator} edition={strategy.edition} />
    </aside>
  )
}
