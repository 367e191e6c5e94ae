import type { Readiness } from '#domain/model.ts'
import { useI18n } from '#i18n/context.tsx'

/** The shape alone: full circle with tick, half circle, dashed circle. Words stand beside it. */
export function ReadinessShape({ readiness }: { readiness: Readiness }) {
  return (
    <svg className={`mark mark-${readiness}`} viewBox="0 0 16 16" aria-hidden="true">
      {readiness === 'klar' && (
        <>
          <circle className="mark-fill" cx="8" cy="8" r="7" />
          <path className="mark-tick" d="M4.6 8.3l2.3 2.3 4.5-5" />
        </>
      )}
      {readiness === 'under-arbeid' && (
        <>
          <circle className="mark-line" cx="8" cy="8" r="6.25" />
          <path className="mark-fill" d="M8 1.75a6.25 6.25 0 0 1 0 12.5z" />
        </>
      )}
      {readiness === 'fremtidig' && (
        <circle className="mark-line mark-dashed" cx="8" cy="8" r="6.25" />
      )}
    </svg>
  )
}

/** Shape and word: «Klar», «Under arbeid», «Fremtidig». */
export function ReadinessMark({ readiness }: { readiness: Readiness }) {
  const { m } = useI18n()
  return (
    <span className={`readiness readiness-${readiness}`}>
      <ReadinessShape readiness={readiness} />
      <span>{m.common.readiness[readiness]}</span>
    </span>
  )
}
