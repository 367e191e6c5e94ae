import { isOverdue } from '#domain/freshness.ts'
import type { IndicatorStatus } from '#domain/status.ts'
import { OverdueMark, StatusMark } from './StatusMark.tsx'

/** One line of plain words: the status where there is an ambition, the phrases, and if overdue. */
export function StatusLine({
  status,
  phrases,
  className,
}: {
  status: IndicatorStatus
  phrases: readonly string[]
  className?: string
}) {
  const { category, freshness } = status
  return (
    <p className={className}>
      {category !== 'noAmbition' && (
        <>
          <StatusMark category={category} /> ·{' '}
        </>
      )}
      {phrases.join(' · ')}
      {isOverdue(freshness) && (
        <>
          {' '}
          · <OverdueMark />
        </>
      )}
    </p>
  )
}
