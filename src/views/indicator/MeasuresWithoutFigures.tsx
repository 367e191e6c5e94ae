import type { Measure } from '#domain/model.ts'
import { useI18n } from '#i18n/context.tsx'

/** Measures of the indicator that the papers name but give no figure for. */
export function MeasuresWithoutFigures({ measures }: { measures: readonly Measure[] }) {
  const { m, t } = useI18n()
  if (measures.length === 0) return null
  return (
    <section aria-labelledby="uten-tall" className="card">
      <h2 id="uten-tall">{m.indicator.withoutFigures}</h2>
      <p className="quiet">{m.indicator.withoutFiguresLead}</p>
      <dl className="facts without-figures">
        {measures.map((measure) => (
          <div key={measure.id}>
            <dt>{t(measure.name)}</dt>
            {measure.description && <dd>{t(measure.description)}</dd>}
          </div>
        ))}
      </dl>
    </section>
  )
}
