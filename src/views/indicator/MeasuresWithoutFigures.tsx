import type { Measure } from '#domain/model.ts'
import { useIndicatorTexts } from '#i18n/texts/indicator.ts'
import { DataText } from '#ui/DataText.tsx'

/** Measures of the indicator that the papers name but give no figure for. */
export function MeasuresWithoutFigures({ measures }: { measures: readonly Measure[] }) {
  const texts = useIndicatorTexts()
  if (measures.length === 0) return null
  return (
    <section aria-labelledby="uten-tall" className="card">
      <h2 id="uten-tall">{texts.withoutFigures}</h2>
      <p className="quiet">{texts.withoutFiguresLead}</p>
      <dl className="facts without-figures">
        {measures.map((measure) => (
          <div key={measure.id}>
            <dt>
              <DataText of={measure.name} />
            </dt>
            {measure.description && (
              <dd>
                <DataText of={measure.description} />
              </dd>
            )}
          </div>
        ))}
      </dl>
    </section>
  )
}
