import { useI18n } from '#i18n/context.tsx'

/** Nothing passes the filter: say so, and give the way back. */
export function EmptyState({ onShowAll }: { onShowAll: () => void }) {
  const { m } = useI18n()
  return (
    <div className="empty-state">
      <h2>{m.board.emptyTitle}</h2>
      <p>{m.board.emptyText}</p>
      <button type="button" className="ds-button" data-variant="secondary" onClick={onShowAll}>
        {m.board.showAll}
      </button>
    </div>
  )
}
