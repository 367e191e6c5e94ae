import type { StrategySummary } from '#domain/model.ts'
import { NotYet } from './NotYet.tsx'
import { Retired } from './Retired.tsx'

/** An indicator the edition does not have: it has left the set, has not come yet, or never was. */
export default function Absent({ id, strategy }: { id: string; strategy: StrategySummary }) {
  const retired = strategy.retired.find((one) => one.id === id)
  if (retired) return <Retired retired={retired} strategy={strategy} />
  return <NotYet id={id} strategy={strategy} />
}
