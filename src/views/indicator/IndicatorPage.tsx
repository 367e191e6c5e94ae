import { useIndicator, useStrategy } from '#data/queries.ts'
import { useI18n } from '#i18n/context.tsx'
import { useIndicatorTexts } from '#i18n/pageTexts.ts'
import { NotFound } from '#ui/NotFound.tsx'
import { QueryGate } from '#ui/QueryGate.tsx'
import { IndicatorBody } from './IndicatorBody.tsx'
import { IndicatorHead } from './IndicatorHead.tsx'

/** One indicator: figures, ambition, assessment, doubts and sources. */
export default function IndicatorPage({ id }: { id: string }) {
  const { m } = useI18n()
  const texts = useIndicatorTexts()
  const strategyResult = useStrategy()
  const indicatorResult = useIndicator(id)
  return (
    <QueryGate query={strategyResult}>
      {({ strategy, broken }) => {
        const summary = strategy.indicators.find((i) => i.id === id)
        const known = summary ?? broken.find((b) => b.id === id)
        if (!known) return <NotFound what={m.shell.notFoundIndicator(id)} />
        return (
          <>
            <IndicatorHead
              id={id}
              summary={summary}
              detail={indicatorResult.data?.indicator}
              strategy={strategy}
            />
            <QueryGate query={indicatorResult} title={texts.loadFailed}>
              {({ indicator }) => <IndicatorBody indicator={indicator} strategy={strategy} />}
            </QueryGate>
          </>
        )
      }}
    </QueryGate>
  )
}
