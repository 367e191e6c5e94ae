import type { StatusCategory } from '#domain/status.ts'
import { useI18n } from '#i18n/context.tsx'

/** A shape for each category; none of them is one of readiness' circles. */
const SHAPES: Record<StatusCategory, { readonly d: string; readonly hollow?: boolean }> = {
  reached: { d: 'M2 2h12v12H2zM5 8l2.4 2.4L11.5 5.8', hollow: true },
  onTrack: { d: 'M8 2.5L14.5 13.5h-13z' },
  speedUp: { d: 'M8 2.5L14.5 13.5h-13z', hollow: true },
  farBehind: { d: 'M8 13.5L1.5 2.5h13z' },
  wrongWay: { d: 'M3 3l10 10M13 3L3 13', hollow: true },
  notAssessable: { d: 'M4.3 5.4a3.7 3.7 0 1 1 5.4 3.3C8.4 9.4 8 10 8 11.3M8 14v.5', hollow: true },
  noAmbition: { d: 'M3 8h10', hollow: true },
}

/** The shape alone; words stand beside it. */
export function StatusShape({ category }: { category: StatusCategory }) {
  const { d, hollow } = SHAPES[category]
  return (
    <svg
      className={`status-shape ${hollow ? 'status-hollow' : ''}`}
      viewBox="0 0 16 16"
      aria-hidden="true"
    >
      <path d={d} />
    </svg>
  )
}

/** Shape and word: «▼ Langt bak». */
export function StatusMark({ category }: { category: StatusCategory }) {
  const { m } = useI18n()
  return (
    <span className="status-mark">
      <StatusShape category={category} />
      <span>{m.status.category[category]}</span>
    </span>
  )
}

/** «⚑ Forfalt»: freshness has a mark of its own. */
export function OverdueMark({ children }: { children?: string }) {
  const { m } = useI18n()
  return (
    <span className="overdue">
      <svg className="status-shape status-hollow" viewBox="0 0 16 16" aria-hidden="true">
        <path d="M4 15V2M4 2.5h8.5l-2 3.2 2 3.2H4" />
      </svg>
      <span>{children ?? m.status.overdue}</span>
    </span>
  )
}
