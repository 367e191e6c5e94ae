import { lazy, Suspense } from 'react'
import { useIndicator, useStrategy } from '#data/queries.ts'
import type { IndicatorSummary, StrategySummary } from '#domain/model.ts'
import { ExploreEntry } from '#explore/ExploreEntry.tsx'
import { useI18n } from '#i18n/context.tsx'
import { useIndicatorTexts } from '#i18n/texts/indicator.ts'
import { Loading } from '#ui/Loading.tsx'
import { QueryGate } from '#ui/QueryGate.tsx'
import { IndicatorBody } from './IndicatorBody.tsx'
import { IndicatorHead } from './IndicatorHead.tsx'

const Absent = lazy(() => import('./Absent.tsx'))

/** One indicator: figures, ambition, assessment, doubts and sources; or why it is not here. */
export default function IndicatorPage({ id }: { id: string }) {
  const query = useStrategy()
  return (
    <QueryGate query={query} page>
      {({ strategy, broken }) => {
        const summary = strategy.indicators.find((i) => i.id === id)
        const known = summary ?? broken.find((b) => b.id === id)
        if (known) return <Present id={id} summary={summary} strategy={strategy} />
        return (
          <Suspense fallback={<Loading />}>
            <Absent id={id} strategy={strategy} />
          </Suspense>
        )
      }}
    </QueryGate>
  )
}

interface PresentProps {
  id: string
  /** Missing when the entry in the strategy could not be read. */
  summary: IndicatorSummary | undefined
  strategy: StrategySummary
}

/** Asks for the indicator's own file, which there is only when the edition has the indicator. */
function Present({ id, summary, strategy }: PresentProps) {
  const { t } = useI18n()
  const texts = useIndicatorTexts()
  const query = useIndicator(id)
  return (
    <>
      <IndicatorHead id={id} summary={summary} detail={query.data?.indicator} strategy={strategy} />
      <QueryGate query={query} title={texts.loadFailed}>
        {({ indicator, meetings }) => (
          <>
            {summary?.hasFigures && (
              <ExploreEntry label={texts.explore} ids={[id]} name={t(indicator.name)} />
            )}
            <IndicatorBody indicator={indicator} meetings={meetings} strategy={strategy} />
          </>
        )}
      </QueryGate>
    </>
  )
}
