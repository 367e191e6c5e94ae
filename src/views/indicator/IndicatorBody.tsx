import type { Indicator, StrategySummary } from '#domain/model.ts'
import { notesOf } from '#domain/notes.ts'
import { hasKnownValue } from '#domain/observation.ts'
import { useI18n } from '#i18n/context.tsx'
import { AboutIndicator } from './AboutIndicator.tsx'
import { Assessment } from './Assessment.tsx'
import { ContextFigures, isDrawn } from './ContextFigures.tsx'
import { KeyFigures } from './KeyFigures.tsx'
import { MeasureSection } from './MeasureSection.tsx'
import { MeasuresWithoutFigures } from './MeasuresWithoutFigures.tsx'
import { Missing } from './Missing.tsx'
import { Progress } from './Progress.tsx'
import { Sources } from './Sources.tsx'
import { Statements } from './Statements.tsx'
import { UseAndShare } from './UseAndShare.tsx'

/** The indicator's page below its heading. */
export function IndicatorBody({
  indicator,
  strategy,
}: {
  indicator: Indicator
  strategy: StrategySummary
}) {
  const { m } = useI18n()
  const { papers } = strategy
  const own = indicator.measures.filter((measure) => measure.role === 'indicator')
  const shown = own.filter((x) => x.ambitions.length > 0 || x.series.some(hasKnownValue))
  const context = indicator.measures.filter((measure) => measure.role === 'context')
  return (
    <div className="indicator-grid">
      <KeyFigures indicator={indicator} />
      <div className="indicator-main">
        {indicator.missing && (
          <Missing
            missing={indicator.missing}
            bounded={own.some((x) => x.series.some(hasKnownValue))}
          />
        )}
        {shown.map((measure) => (
          <MeasureSection
            key={measure.id}
            indicator={indicator}
            measure={measure}
            papers={papers}
            alone={own.length === 1}
          />
        ))}
        <MeasuresWithoutFigures measures={own.filter((x) => !shown.includes(x))} />
        <Progress measures={own} papers={papers} />
        <Assessment indicator={indicator} papers={papers} />
        <Statements
          id="barrierer"
          title={m.indicator.barriers}
          items={indicator.barriers}
          papers={papers}
        />
        <Statements
          id="tiltak"
          title={m.indicator.actions}
          items={indicator.actions}
          papers={papers}
        />
        <Statements
          id="forbehold"
          title={m.indicator.notes}
          items={notesOf(indicator)}
          papers={papers}
          label={(note) => m.indicator.noteKind[note.kind]}
        />
        {context.length > 0 && (
          <section aria-labelledby="sammenheng" className="card">
            <h2 id="sammenheng">{m.indicator.context}</h2>
            <p className="quiet">{m.indicator.contextLead}</p>
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
        )}
      </div>
      <aside className="indicator-side" aria-label={m.indicator.about}>
        <AboutIndicator indicator={indicator} strategy={strategy} />
        <Sources indicator={indicator} papers={papers} />
        <UseAndShare indicator={indicator} edition={strategy.edition} />
      </aside>
    </div>
  )
}
