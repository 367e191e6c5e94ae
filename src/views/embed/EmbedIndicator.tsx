import { canDraw } from '#charts/plan.ts'
import { indicatorStatus } from '#domain/indicatorStatus.ts'
import type { Indicator, SourceRef, StrategySummary } from '#domain/model.ts'
import { latestKnown } from '#domain/observation.ts'
import { sourcesOf } from '#domain/sources.ts'
import { headlineOf, summarise } from '#domain/summary.ts'
import { useI18n } from '#i18n/context.tsx'
import { useEmbedTexts } from '#i18n/texts/embed.ts'
import { headlineWords } from '#i18n/headlineWords.ts'
import { paperName } from '#i18n/paperName.ts'
import { DataText } from '#ui/DataText.tsx'
import { StatusLine } from '#ui/StatusLine.tsx'
import { EmbedFrame } from './EmbedFrame.tsx'
import { EmbedMeasure } from './EmbedMeasure.tsx'
import type { EmbedProps } from './EmbedPage.tsx'

/** Where the figure that the view is about was read; where it has none, the first paper that has it. */
function sourceOf(indicator: Indicator): SourceRef | undefined {
  const headline = headlineOf(indicator)
  const shown = headline && latestKnown(headline.series)
  return shown?.source ?? sourcesOf(indicator)[0]
}

/** One indicator: its chart, or why there is none, and its status in a sentence. */
export function EmbedIndicator({
  indicator,
  strategy,
  ...rest
}: EmbedProps & { readonly indicator: Indicator; readonly strategy: StrategySummary }) {
  const i18n = useI18n()
  const { t } = i18n
  const texts = useEmbedTexts()
  const { today } = rest
  const { papers, surveys, edition } = strategy
  const summary = summarise(indicator)
  const words = headlineWords(i18n, summary, today, surveys)
  const own = indicator.measures.filter(({ role }) => role === 'indicator')
  const measure =
    own.find(({ id }) => id === indicator.headline?.measure) ?? own.find((one) => canDraw(one))
  const source = sourceOf(indicator)
  return (
    <EmbedFrame
      {...rest}
      title={t(indicator.name)}
      more={texts.seeIndicator}
      source={source ? paperName(i18n, source, papers) : edition.council}
      edition={edition}
    >
      {measure && (
        <EmbedMeasure
          measure={measure}
          indicatorName={t(indicator.name)}
          headlineSeries={
            indicator.headline?.measure === measure.id ? indicator.headline.series : null
          }
        />
      )}
      {indicator.missing && (
        <p>
          <DataText of={indicator.missing.why} />
        </p>
      )}
      <StatusLine
        className="embed-status"
        status={indicatorStatus(summary, surveys, today)}
        phrases={[...(words.value === null ? [] : [words.value]), ...words.phrases]}
      />
    </EmbedFrame>
  )
}
