import { useIndicators } from '#data/indicators.ts'
import { useStrategy } from '#data/queries.ts'
import type { StrategySummary } from '#domain/model.ts'
import { Loading } from '#ui/Loading.tsx'
import { QueryGate } from '#ui/QueryGate.tsx'
import { Report } from './Report.tsx'

/** Waits until everything is here: a report that is printed must not lack what was on its way. */
function Whole({ strategy }: { strategy: StrategySummary }) {
  const { known, pending, failed } = useIndicators(strategy.indicators.map(({ id }) => id))
  if (pending.length > 0) return <Loading />
  return <Report strategy={strategy} known={known} failed={failed.map(({ id }) => id)} />
}

/** The whole dashboard as one report, made to be printed. */
export default function ReportPage() {
  return (
    <QueryGate query={useStrategy()}>{({ strategy }) => <Whole strategy={strategy} />}</QueryGate>
  )
}
