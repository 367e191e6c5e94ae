import type { Measure, Paper } from '#domain/model.ts'
import { figures, hasKnownValue, inTimeOrder } from '#domain/observation.ts'
import { useI18n } from '#i18n/context.tsx'
import { useIndicatorTexts } from '#i18n/texts/indicator.ts'
import { figureText } from '#i18n/headlineWords.ts'
import { paperName } from '#i18n/paperName.ts'
import { DataText } from '#ui/DataText.tsx'

/** A development worth a chart: three figures of one series, or several series side by side. */
export function isDrawn(measure: Measure): boolean {
  return measure.series.length > 1 || measure.series.some((series) => figures(series).length > 2)
}

/** Single figures around the indicator as a list: a chart of one or two points says no more. */
export function ContextFigures({
  measures,
  papers,
}: {
  measures: readonly Measure[]
  papers: readonly Paper[]
}) {
  const i18n = useI18n()
  const { m, f } = i18n
  const texts = useIndicatorTexts()
  const known = measures.filter((measure) => measure.series.some(hasKnownValue))
  if (known.length === 0) return null
  return (
    <ul className="context-figures">
      {known.flatMap((measure) =>
        measure.series.flatMap((series) =>
          inTimeOrder(series.observations).map((o) => (
            <li key={`${measure.id} ${series.id} ${o.period}`}>
              <strong>
                {o.value === null
                  ? texts.missingValue
                  : figureText(i18n, { ...o, value: o.value }, measure.unit)}
              </strong>
              <span>
                <DataText of={measure.name} />, {f.period(o.period)}
              </span>
              <span className="source-line">
                {o.note && (
                  <>
                    <DataText of={o.note} />{' '}
                  </>
                )}
                {m.common.source}: {paperName(i18n, o.source, papers)}
              </span>
            </li>
          )),
        ),
      )}
    </ul>
  )
}
