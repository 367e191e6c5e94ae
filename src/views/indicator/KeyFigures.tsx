import { headlineFacts } from '#domain/headline.ts'
import { period } from '#domain/period.ts'
import { headlineOf, summarise } from '#domain/summary.ts'
import { useI18n } from '#i18n/context.tsx'
import { useIndicatorTexts } from '#i18n/texts/indicator.ts'
import { headlineWords } from '#i18n/headlineWords.ts'
import { useToday } from '#state/today.ts'
import { StatusMark } from '#ui/StatusMark.tsx'
import type { IndicatorProps } from './IndicatorBody.tsx'
import { FreshnessFacts } from './FreshnessFacts.tsx'
import { useStatus } from './useStatus.ts'

/** The latest figure, the ambition, the distance and the next assessment, at a glance. */
export function KeyFigures({ indicator, strategy }: IndicatorProps) {
  const today = useToday()
  const status = useStatus(indicator, strategy)
  const i18n = useI18n()
  const { m, f, t } = i18n
  const texts = useIndicatorTexts()
  const headline = headlineOf(indicator)
  const { shown, ambition, remaining } = headlineFacts(headline, today)
  const words = headlineWords(i18n, summarise(indicator), today)
  const unit = headline?.measure.unit ?? 'percent'
  const of = headline?.measure.shareOf ?? headline?.measure.counted
  return (
    <section aria-labelledby="nokkeltall" className="card key-figures">
      <h2 id="nokkeltall" className="ds-sr-only">
        {texts.key}
      </h2>
      <dl>
        <div>
          <dt>{texts.latest}</dt>
          <dd>
            {words.value ? <strong>{words.value}</strong> : texts.noLatest}
            {shown && (
              <span>
                {of ? `${t(of)}, ` : ''}
                {f.period(shown.period)}
              </span>
            )}
          </dd>
        </div>
        <div className="key-ambition-figure">
          <dt>{ambition ? m.common.standing[ambition.standing] : texts.ambition}</dt>
          <dd>
            {ambition ? (
              <>
                <strong>{f.value(ambition.value, unit)}</strong>
                <span>{texts.by(f.period(ambition.period), period(ambition.period).kind)}</span>
              </>
            ) : (
              texts.notSet
            )}
          </dd>
        </div>
        {ambition && remaining !== null && (
          <div>
            <dt>{texts.distance}</dt>
            <dd>{words.ambition}</dd>
          </div>
        )}
        {ambition && (
          <div>
            <dt>{texts.progressTowards}</dt>
            <dd>
              <strong>
                <StatusMark category={status.category} />
              </strong>
              {status.verdict?.kind === 'notAssessable' && (
                <span>{m.status.reason[status.verdict.reason]}</span>
              )}
            </dd>
          </div>
        )}
        <div>
          <dt>{texts.nextFigure}</dt>
          <dd>
            <FreshnessFacts freshness={status.freshness} />
          </dd>
        </div>
      </dl>
    </section>
  )
}
