import type { Indicator, Paper } from '#domain/model.ts'
import { useIndicatorTexts } from '#i18n/texts/indicator.ts'
import { ContextFigures, isDrawn } from './ContextFigures.tsx'
import { MeasureSection } from './MeasureSection.tsx'

/** Figures that are not the indicator, but help to understand it; nothing when there are none. */
export function ContextSection({
  indicator,
  papers,
}: {
  indicator: Indicator
  papers: readonly Paper[]
}) {
  const texts = useIndicatorTexts()
  const context = indicator.measures.filter((measure) => measure.role === 'context')
  if (context.length === 0) return null
  return (
    <section aria-labelledby="sammenheng" className="card">
      <h2 id="sammenheng">{texts.context}</h2>
      <p className="quiet">{texts.contextLead}</p>
      <ContextFigures measures={context.filter((x) => !isDrawn(x))} papers={papers} />
      {context.filter(isDrawn).map((measure) => (
        <MeasureSection
          key={measure.id}
          indicator={indicator}
          measure={measure}
          papers={papers}
          nested
        />
      ))}
    </section>
  )
}
