import { READINESS, type Readiness } from '#domain/model.ts'
import { useI18n } from '#i18n/context.tsx'
import { ReadinessShape } from '#ui/ReadinessMark.tsx'

/** How many indicators there are, and how many carry each readiness mark. */
export function BoardCounts({
  total,
  counts,
}: {
  total: number
  counts: Record<Readiness, number>
}) {
  const { m } = useI18n()
  return (
    <ul className="counts">
      <li>
        <strong>{total}</strong> {m.board.countIndicators(total)}
      </li>
      {READINESS.map((readiness) => (
        <li key={readiness}>
          <ReadinessShape readiness={readiness} />
          <strong>{counts[readiness]}</strong>{' '}
          {m.board.countReadiness(counts[readiness], readiness)}
        </li>
      ))}
    </ul>
  )
}
