import type { Indicator, Paper } from '#domain/model.ts'
import { useI18n } from '#i18n/context.tsx'
import { SourceLine } from '#ui/SourceLine.tsx'

/** What the papers themselves make of the figures. */
export function Assessment({
  indicator,
  papers,
}: {
  indicator: Indicator
  papers: readonly Paper[]
}) {
  const { m, f, t } = useI18n()
  const { assessment } = indicator
  return (
    <section aria-labelledby="vurdering" className="card">
      <h2 id="vurdering">
        {assessment?.period
          ? m.indicator.assessmentFor(f.period(assessment.period))
          : m.indicator.assessment}
      </h2>
      {assessment ? (
        <>
          <p>{t(assessment.text)}</p>
          <SourceLine source={assessment.source} papers={papers} />
        </>
      ) : (
        <p className="quiet">{m.indicator.noAssessment}</p>
      )}
    </section>
  )
}
