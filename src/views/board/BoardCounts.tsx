import { READINESS, type Readiness } from '#domain/model.ts'
import { useBoardTexts } from '#i18n/texts/board.ts'
import { ReadinessShape } from '#ui/ReadinessMark.tsx'

/** How many indicators there are, and how many carry each readiness mark. */
export function BoardCounts({
  total,
  counts,
}: {
  total: number
  counts: Record<Readiness, number>
}) {
  const texts = useBoardTexts()
  return (
    <ul className="counts">
      <li>
        <strong>{total}</strong> {texts.countIndicators(total)}
      </li>
      {READINESS.map((readiness) => (
        <li key={readiness}>
          <ReadinessShape readiness={readiness} />
          <strong>{counts[readiness]}</strong> {texts.countReadiness(counts[readiness], readiness)}
        </li>
      ))}
    </ul>
  )
}
