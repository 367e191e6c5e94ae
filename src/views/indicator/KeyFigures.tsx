import { headlineFacts } from '#domain/headline.ts'
import type { Indicator } from '#domain/model.ts'
import { headlineOf, summarise } from '#domain/summary.ts'
import { useI18n } from '#i18n/context.tsx'
import { headlineWords } from '#i18n/headlineWords.ts'

/** The latest figure, the ambition, the distance and the next assessment, at a glance. */
export function KeyFigures({ indicator }: { indicator: Indicator }) {
  const i18n = useI18n()
  const { m, f, t } = i18n
  const headline = headlineOf(indicator)
  const { shown, ambition, remaining } = headlineFacts(headline)
  const words = headlineWords(i18n, summarise(indicator))
  const unit = headline?.measure.unit ?? 'percent'
  const of = headline?.measure.shareOf ?? headline?.measure.counted
  return (
    <section aria-labelledby="nokkeltall" className="card key-figures">
      <h2 id="nokkeltall" className="ds-sr-only">
        {m.indicator.key}
      </h2>
      <dl>
        <div>
          <dt>{m.indicator.latest}</dt>
          <dd>
            {words.value ? <strong>{words.value}</strong> : m.indicator.noLatest}
            {shown && (
              <span>
                {of ? `${t(of)}, ` : ''}
                {f.period(shown.period)}
              </span>
            )}
          </dd>
        </div>
        <div className="key-ambition-figure">
          <dt>{ambition ? m.common.standing[ambition.standing] : m.indicator.ambition}</dt>
          <dd>
            {ambition ? (
              <>
                <strong>{f.value(ambition.value, unit)}</strong>
                <span>{m.indicator.by(f.period(ambition.period))}</span>
              </>
            ) : (
              m.indicator.notSet
            )}
          </dd>
        </div>
        {ambition && remaining !== null && (
          <div>
            <dt>{m.indicator.distance}</dt>
            <dd>{words.ambition}</dd>
          </div>
        )}
        <div>
          <dt>{m.indicator.nextAssessment}</dt>
          <dd>
            {indicator.nextAssessment
              ? f.period(indicator.nextAssessment)
              : m.indicator.nextNotSaid}
          </dd>
        </div>
      </dl>
    </section>
  )
}
